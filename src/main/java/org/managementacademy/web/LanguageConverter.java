package org.managementacademy.web;

import org.managementacademy.shared.Language;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a language from an address or a form: {@code fr}, {@code zh}. */
@Component
class LanguageConverter implements Converter<String, Language> {
    @Override
    public Language convert(String code) {
        return Language.parse(code).orElseThrow(() -> new IllegalArgumentException("not one of our languages"));
    }
}
