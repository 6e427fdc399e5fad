package org.managementacademy.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.managementacademy.people.People;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The frame alone: our pages, the security chain and the gallery, with people who are made up by the test. */
@WebMvcTest(
        controllers = {
            HomeController.class,
            SignInController.class,
            LanguageController.class,
            StylesheetController.class,
            ErrorPages.class
        })
@Import({WebConfiguration.class, SecurityConfiguration.class, SignedIn.class, Stylesheet.class, Gallery.class})
@EnableConfigurationProperties(WebSettings.class)
@MockitoBean(types = People.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface FrameTest {}
