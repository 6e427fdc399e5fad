package org.managementacademy.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Person;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AcademyTest
class InvitationPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleExamples examples;

    private final UUID id = UUID.randomUUID();
    private final String page = "/people/invitations/" + id;

    @Test
    void peopleAreShownInvitedAndTheirLinksComeInAFileOnce() throws Exception {
        var hr = examples.hr("china");
        var person = examples.learner("CN", Language.ZH);
        mvc.perform(get("/people/invitations").param("q", person.employeeId()).with(as(hr)))
                .andExpect(content().string(containsString(person.mail())))
                .andExpect(content().string(containsString("邀请1人")));
        invite(person, 1, hr).andExpect(redirectedUrl(page));
        invite(person, 1, hr).andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(as(hr))).andExpect(content().string(containsString("下载1个链接")));
        var file = mvc.perform(post(page + "/links").with(as(hr)).with(csrf()))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file.lines()).hasSize(2).last().asString().contains(person.mail(), "/account/");
        mvc.perform(post(page + "/links").with(as(hr)).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(as(hr)))
                .andExpect(content().string(not(containsString("/account/"))))
                .andExpect(content().string(containsString("撤回1个链接")));
        mvc.perform(post(page + "/withdrawal").with(as(hr)).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(as(hr))).andExpect(content().string(not(containsString("撤回1个链接"))));
    }

    @Test
    void otherPeopleThanThoseShownAreShownAgain() throws Exception {
        var person = examples.learner("CN", Language.ZH);
        invite(person, 2, examples.hr("china"))
                .andExpect(redirectedUrl("/people/invitations?q=" + person.employeeId()));
    }

    @Test
    void anotherPersonsInvitationIsNotFound() throws Exception {
        invite(examples.learner("CN", Language.ZH), 1, examples.hr("china"));
        var other = examples.groupHr();
        mvc.perform(get(page).with(as(other))).andExpect(status().isNotFound());
        mvc.perform(post(page + "/links").with(as(other)).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(post(page + "/withdrawal").with(as(other)).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void aLearnerInvitesNobody() throws Exception {
        var learner = examples.learner("CN", Language.ZH);
        mvc.perform(get("/people/invitations").with(as(learner))).andExpect(status().isForbidden());
        mvc.perform(post("/people/invitations")
                        .param("id", id.toString())
                        .param("count", "1")
                        .with(as(learner))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    private ResultActions invite(Person person, int count, CurrentPerson by) throws Exception {
        return mvc.perform(post("/people/invitations")
                .param("id", id.toString())
                .param("count", Integer.toString(count))
                .param("q", person.employeeId())
                .with(as(by))
                .with(csrf()));
    }
}
