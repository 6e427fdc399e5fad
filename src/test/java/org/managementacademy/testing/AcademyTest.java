package org.managementacademy.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The whole academy on an in-memory H2 without demo data. One context serves all tests: each makes its own persons and campaigns. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:academy;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/h2-${academy.fork:1}",
            "academy.courses=courses"
        })
@AutoConfigureMockMvc
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface AcademyTest {}
