package org.managementacademy;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Sessions in the database, written sparingly. When two requests of one person bring the same new attribute into the session, the later one counts
 * instead of failing.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    private static final String H2 = """
            merge into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
            key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) values (?, ?, ?)""";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterAttributeCounts(JdbcTemplate jdbc) {
        ConnectionCallback<String> product =
                connection -> connection.getMetaData().getDatabaseProductName();
        return "H2".equals(jdbc.execute(product))
                ? sessions -> sessions.setCreateSessionAttributeQuery(H2)
                : new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Around the repository that Spring makes: it makes none beside one of ours. */
    @Bean
    static BeanPostProcessor sparingSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository sessions ? sparing(sessions) : bean;
            }
        };
    }

    @Bean
    static FilterRegistrationBean<Filter> sessionReadOnce() {
        var registration = new FilterRegistrationBean<Filter>(SparingSessions::inRequest);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    private static <S extends Session> SparingSessions<S> sparing(FindByIndexNameSessionRepository<S> sessions) {
        return new SparingSessions<>(sessions);
    }
}
