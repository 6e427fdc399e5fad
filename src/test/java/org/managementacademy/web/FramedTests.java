package org.managementacademy.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@FrameTest
@TestPropertySource(properties = "academy.web.frame-ancestors='self' https://lms.example.com")
class FramedTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void companysOwnSystemMayShowTheAcademyInAFrame() {
        var answer = mvc.get().uri("/sign-in").exchange();
        assertThat(answer).doesNotContainHeader("X-Frame-Options");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .endsWith("frame-ancestors 'self' https://lms.example.com");
    }
}
