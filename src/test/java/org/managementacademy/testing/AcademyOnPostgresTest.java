package org.managementacademy.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole academy on a real PostgreSQL (embedded binaries, no Docker) without demo data. One context serves all tests. */
@SpringBootTest(properties = {"academy.data=target/test-data/postgres-${academy.fork:1}", "academy.courses=courses"})
@AutoConfigureMockMvc
@Import(EmbeddedPostgresConfiguration.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface AcademyOnPostgresTest {}
