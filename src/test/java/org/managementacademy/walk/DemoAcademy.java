package org.managementacademy.walk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.managementacademy.browser.WithBrowser;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The academy with its demo organisation on a free port: one for all walks of a virtual machine. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:walk;DB_CLOSE_DELAY=-1",
            "academy.data=target/test-data/walk-${academy.fork:1}",
            "academy.courses=courses"
        })
@ActiveProfiles("demo")
@WithBrowser
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@interface DemoAcademy {}
