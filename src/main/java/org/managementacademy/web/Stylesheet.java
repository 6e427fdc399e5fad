package org.managementacademy.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The style sheet of the academy: one file in the browser, one file per component in {@code static/css}. Each part is a cascade layer, so that a
 * component wins over Bootstrap whatever its selector. The address carries a hash of the content and may be cached for ever.
 */
@Component
class Stylesheet {
    private final String css;
    private final String address;

    Stylesheet() {
        css = "@layer vendor,tokens,base,components,layout,print;"
                + layer("vendor", "static/vendor/bootstrap/css/bootstrap.min.css")
                + layer("tokens", "static/css/tokens.css")
                + layer("base", "static/css/base.css")
                + layer("components", "static/css/components/*.css")
                + layer("layout", "static/css/layout.css")
                + layer("print", "static/css/print.css");
        address = "/css/academy-" + DigestUtils.md5DigestAsHex(css.getBytes(StandardCharsets.UTF_8)) + ".css";
    }

    String css() {
        return css;
    }

    String address() {
        return address;
    }

    private static String layer(String name, String files) {
        try {
            var parts = new PathMatchingResourcePatternResolver().getResources("classpath*:" + files);
            if (parts.length == 0) throw new IllegalStateException("No style sheet at " + files);
            return Arrays.stream(parts)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(Stylesheet::text)
                    .collect(Collectors.joining("\n", "@layer " + name + "{\n", "}\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A character set declaration counts at the very start only, and we answer in UTF-8 anyway. */
    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).replaceFirst("^\\s*@charset \"[^\"]+\";", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
