package org.managementacademy.scorm;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.learning.runtime.AttemptId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Two chains before that of the pages: content origins, where nothing but content is found, and commits, which know no session and no cookie: whoever holds
 * the capability of an attempt may write it, and {@link CommitEndpoint} asks for that.
 */
@Configuration(proxyBeanMethods = false)
class ScormSecurity {
    @Bean
    @Order(10)
    SecurityFilterChain contentChain(HttpSecurity http, ContentOrigins origins) throws Exception {
        return stateless(http.securityMatcher(origins::isContent))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, ContentAddress.ROOT + "**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .headers(headers -> headers.defaultsDisabled().contentTypeOptions(options -> {}))
                .build();
    }

    @Bean
    @Order(11)
    SecurityFilterChain commitsChain(HttpSecurity http, ContentOrigins origins) throws Exception {
        return stateless(http.securityMatcher(CommitEndpoint.ROOT + "**"))
                .cors(cors -> cors.configurationSource(request -> onlyFromItsPlayer(request, origins)))
                .headers(headers -> headers.defaultsDisabled()
                        .contentTypeOptions(options -> {})
                        .cacheControl(cache -> {}))
                .anonymous(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Before the controllers, which are looked up one by one. */
    @Bean
    SimpleUrlHandlerMapping commitAddresses(CommitEndpoint endpoint) {
        return new SimpleUrlHandlerMapping(Map.of(CommitEndpoint.ROOT + "**", endpoint), -1);
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    /** Each attempt may be read and written from its own origin and from no other; never with cookies. */
    private static @Nullable CorsConfiguration onlyFromItsPlayer(HttpServletRequest request, ContentOrigins origins) {
        var cors = new CorsConfiguration();
        cors.setAllowedMethods(List.of("POST"));
        cors.setAllowedHeaders(List.of("Authorization", "Content-Type"));
        cors.setMaxAge(600L);
        cors.setAllowedOrigins(origins.of(attempt(request), request).stream().toList());
        return cors;
    }

    private static AttemptId attempt(HttpServletRequest request) {
        var id = request.getRequestURI().substring(CommitEndpoint.ROOT.length()).split("/", 2)[0];
        try {
            return new AttemptId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return AttemptId.fresh(); // nobody's
        }
    }
}
