package org.managementacademy.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class WebConfiguration implements WebMvcConfigurer {
    private final SignedIn signedIn;

    WebConfiguration(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Bean
    static MessageSource messageSource(WebSettings settings) {
        return new Messages(Bundles.load(), settings.failOnMissingText());
    }

    @Bean
    static LocaleResolver localeResolver(SignedIn signedIn) {
        return new PersonLocaleResolver(signedIn);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentPersonResolver(signedIn));
    }
}
