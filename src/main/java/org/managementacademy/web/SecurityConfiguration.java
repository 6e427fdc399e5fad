package org.managementacademy.web;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** One chain for every page. A module whose content must obey other rules (another origin, tokens) adds a chain of its own with a higher precedence. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String[] OPEN = {
        "/sign-in",
        "/language",
        "/error",
        "/css/**",
        "/js/**",
        "/icons/**",
        "/vendor/**",
        "/account/**",
        "/set-up/**",
        "/actuator/health/**"
    };

    /** One filter of a chain is nothing that anybody watches; watching each costs a tenth of a small request. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, WebSettings settings, SignedIn signedIn, SignInLimit limit)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasRole("ADMINISTRATOR")
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .successHandler(limit.onSuccess())
                        .failureHandler(limit.onFailure()))
                .logout(form -> form.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new Refused()))
                .addFilterBefore(limit, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new FreshRights(signedIn), AuthorizationFilter.class)
                .headers(headers -> secure(headers, settings))
                .build();
    }

    private static void secure(HeadersConfigurer<HttpSecurity> headers, WebSettings settings) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(settings.contentSecurityPolicy()))
                .referrerPolicy(referrer -> referrer.policy(SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .frameOptions(options -> frames(options, settings.frameAncestors()));
    }

    /** The older header knows two of the answers; for any other the policy alone speaks. */
    private static void frames(FrameOptionsConfig options, String ancestors) {
        switch (ancestors) {
            case "'none'" -> options.deny();
            case "'self'" -> options.sameOrigin();
            default -> options.disable();
        }
    }
}
