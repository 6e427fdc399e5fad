package org.managementacademy.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.People;
import org.managementacademy.people.Role;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** In a transaction that is rolled back: for the others the academy has its administrators. */
@AcademyTest
@Transactional
class SetUpPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    OneTimeLinks links;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final String id = "A" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anEmptyAcademyGetsItsAdministratorThroughThePrintedLinkOnce() throws Exception {
        jdbc.sql("delete from role_grant where role = 'ADMINISTRATOR'").update();
        var address = links.issueSetUp();
        var path = address.substring(address.indexOf("/set-up/"));
        mvc.perform(get(path).header("Accept-Language", "zh-CN"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("设置学院")))
                .andExpect(content().string(containsString("上海（UTC+08:00）")));
        mvc.perform(filled(path, "Mars")).andExpect(status().isUnprocessableContent());
        mvc.perform(filled(path, "FR")).andExpect(redirectedUrl("/account/done"));
        var administrator =
                Objects.requireNonNull(people.byEmployeeIds(List.of(id)).get(id));
        assertThat(people.current(administrator.id()).orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        mvc.perform(get(path)).andExpect(status().isNotFound());
        mvc.perform(filled(path, "FR")).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder filled(String path, String country) {
        return post(path)
                .param("fullName", "Élodie Lefèvre")
                .param("mail", id + "@example.org")
                .param("employeeId", id)
                .param("country", country)
                .param("orgUnit", "Siège / Informatique")
                .param("region", "Europe")
                .param("language", "fr")
                .param("zone", "Europe/Paris")
                .param("password", "mot de passe")
                .param("again", "mot de passe")
                .with(csrf());
    }
}
