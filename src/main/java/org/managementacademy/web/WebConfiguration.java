package org.managementacademy.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

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

    @Bean
    static SignInLimit signInLimit(WebSettings settings, Clock clock) {
        return new SignInLimit(settings, clock);
    }

    /** The limit stands in the security chain only, not a second time before it. */
    @Bean
    static FilterRegistrationBean<SignInLimit> signInLimitOnce(SignInLimit limit) {
        var registration = new FilterRegistrationBean<>(limit);
        registration.setEnabled(false);
        return registration;
    }

    /**
     * Only these addresses are files: a handler of {@code /**} would look for a file behind every link of every page, to give it a version. Modules of scripts
     * import each other by plain addresses, so the browser asks each time whether they have changed.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        files(registry, "/js/", CacheControl.noCache());
        files(registry, "/vendor/scorm-again/", CacheControl.noCache());
        files(registry, "/vendor/", CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
        files(registry, "/icons/", CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
    }

    private static void files(ResourceHandlerRegistry registry, String folder, CacheControl cache) {
        registry.addResourceHandler(folder + "**")
                .addResourceLocations("classpath:/static" + folder)
                .setCacheControl(cache)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new InTurn());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentPersonResolver(signedIn));
    }
}
