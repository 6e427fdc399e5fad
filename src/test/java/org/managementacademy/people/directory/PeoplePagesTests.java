package org.managementacademy.people.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.managementacademy.people.PeopleExamples.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.managementacademy.people.Accounts;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.PeopleExamples;
import org.managementacademy.people.Role;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Market;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AcademyTest
class PeoplePagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleExamples examples;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Test
    void localHrSeesTheirRegionOnly() throws Exception {
        var here = examples.learner("CN", Language.ZH);
        var elsewhere = examples.learner("RU", Language.RU);
        var hr = examples.hr("china");
        mvc.perform(get("/people").param("q", here.employeeId()).with(as(hr)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(here.fullName())));
        mvc.perform(get("/people")
                        .param("q", elsewhere.employeeId())
                        .param("region", "russia-cis")
                        .with(as(hr)))
                .andExpect(content().string(not(containsString(elsewhere.fullName()))));
        mvc.perform(get("/people/{id}", here.id()).with(as(hr))).andExpect(status().isOk());
        mvc.perform(get("/people/{id}", elsewhere.id()).with(as(hr))).andExpect(status().isNotFound());
        for (var act : new String[] {"link", "market", "preferences"}) {
            mvc.perform(post("/people/{id}/" + act, elsewhere.id())
                            .param("market", "china")
                            .param("language", "ZH")
                            .param("zone", "Asia/Shanghai")
                            .with(as(hr))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        assertThat(people.require(elsewhere.id())).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/people/import", "/people/roles"})
    void learnersAndAuthorsHaveNoBusinessHere(String page) throws Exception {
        mvc.perform(get(page).with(as(examples.learner("CN", Language.ZH)))).andExpect(status().isForbidden());
        mvc.perform(get(page).with(as(examples.author()))).andExpect(status().isForbidden());
    }

    @Test
    void onlyAdministratorsSeeAndChangeRoles() throws Exception {
        var hr = examples.groupHr();
        mvc.perform(get("/people/roles").with(as(hr))).andExpect(status().isForbidden());
        mvc.perform(post("/people/roles")
                        .param("who", hr.id().toString())
                        .param("role", "ADMINISTRATOR")
                        .with(as(hr))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void anAdministratorMakesSomebodyLocalHr() throws Exception {
        var administrator = examples.administrator();
        var person = examples.learner("CN", Language.ZH);
        mvc.perform(post("/people/roles")
                        .param("who", person.mail())
                        .param("role", "LOCAL_HR")
                        .param("regions", "china")
                        .with(as(administrator))
                        .with(csrf()))
                .andExpect(redirectedUrl("/people/roles"))
                .andExpect(flash().attribute("saved", true));
        assertThat(examples.current(person).scope())
                .isEqualTo(examples.hr("china").scope());
        mvc.perform(get("/people/roles").with(as(administrator)))
                .andExpect(content().string(containsString(person.employeeId())));
        mvc.perform(post("/people/roles/revocations")
                        .param("person", person.id().toString())
                        .param("role", "LOCAL_HR")
                        .with(as(administrator))
                        .with(csrf()))
                .andExpect(flash().attribute("saved", true));
        assertThat(examples.current(person).has(Role.LOCAL_HR)).isFalse();
    }

    @Test
    void localHrWithoutARegionIsRefused() throws Exception {
        var person = examples.learner("CN", Language.ZH);
        mvc.perform(post("/people/roles")
                        .param("who", person.employeeId())
                        .param("role", "LOCAL_HR")
                        .param("regions", "nowhere")
                        .with(as(examples.administrator()))
                        .with(csrf()))
                .andExpect(flash().attribute("problem", "REGION_MISSING"));
        assertThat(examples.current(person).roles()).isEmpty();
    }

    @Test
    void hrSetsMarketLanguageAndZoneOfAPersonInTheirRegion() throws Exception {
        var person = examples.learner("CN", Language.EN);
        var hr = examples.hr("china");
        mvc.perform(post("/people/{id}/market", person.id())
                        .param("market", "global")
                        .with(as(hr))
                        .with(csrf()))
                .andExpect(redirectedUrl("/people/" + person.id()));
        mvc.perform(post("/people/{id}/preferences", person.id())
                        .param("language", "ZH")
                        .param("zone", "Asia/Urumqi")
                        .with(as(hr))
                        .with(csrf()))
                .andExpect(redirectedUrl("/people/" + person.id()));
        var after = people.require(person.id());
        assertThat(after.marketOverride()).isEqualTo(new Market("global"));
        assertThat(after.language()).isEqualTo(Language.ZH);
        assertThat(after.zone()).isEqualTo(ZoneId.of("Asia/Urumqi"));
        mvc.perform(post("/people/{id}/market", person.id())
                .param("market", "")
                .with(as(hr))
                .with(csrf()));
        assertThat(people.require(person.id()).marketOverride()).isNull();
    }

    @Test
    void aPersonComesInThroughTheLinkThatHrHandsOver() throws Exception {
        var person = examples.learner("RU", Language.RU);
        var page = mvc.perform(post("/people/{id}/link", person.id())
                        .with(as(examples.hr("russia-cis")))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var link = Pattern.compile("/account/[\\w-]{43}").matcher(page);
        assertThat(link.find()).isTrue();
        var address = link.group();
        var first = mvc.perform(get(address))
                .andExpect(redirectedUrl(address + "?asked"))
                .andReturn()
                .getResponse();
        mvc.perform(get(address + "?asked").cookie(first.getCookies()))
                .andExpect(content().string(containsString("Задайте пароль")));
        mvc.perform(post(address)
                        .param("password", "short")
                        .param("again", "short")
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(address)
                        .param("password", "длинный пароль")
                        .param("again", "другой пароль")
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(address)
                        .param("password", "длинный пароль")
                        .param("again", "длинный пароль")
                        .with(csrf()))
                .andExpect(redirectedUrl("/account/done"));
        mvc.perform(get("/account/done").cookie(first.getCookies()))
                .andExpect(content().string(containsString("Пароль задан")));
        assertThat(accounts.matches(person.id(), "длинный пароль")).isTrue();
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void somebodyChangesTheirOwnProfileAndPassword() throws Exception {
        var person = examples.learner("FR", Language.FR);
        accounts.setPassword(person.id(), "ancien mot de passe", null);
        mvc.perform(post("/profile/preferences")
                        .param("language", "EN")
                        .param("zone", "Europe/Berlin")
                        .with(as(person))
                        .with(csrf()))
                .andExpect(redirectedUrl("/profile"));
        assertThat(people.require(person.id()).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        mvc.perform(post("/profile/password")
                        .param("current", "wrong")
                        .param("password", "nouveau mot")
                        .param("again", "nouveau mot")
                        .with(as(person))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/profile/password")
                        .param("current", "ancien mot de passe")
                        .param("password", "nouveau mot")
                        .param("again", "nouveau mot")
                        .with(as(person))
                        .with(csrf()))
                .andExpect(redirectedUrl("/profile"));
        assertThat(accounts.matches(person.id(), "nouveau mot")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageSpeaksTheReadersLanguage(Language language) throws Exception {
        var administrator = examples.administrator();
        people.chooseLanguage(administrator.id(), language);
        var person = examples.learner("CN", Language.ZH);
        for (var page :
                new String[] {"/people", "/people/" + person.id(), "/people/roles", "/people/import", "/profile"}) {
            mvc.perform(get(page).with(as(administrator)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("lang=\"" + language.tag() + "\"")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void theListIsFoundByPinyinAndPaged() throws Exception {
        CurrentPerson groupHr = examples.groupHr();
        examples.learners(Directory.PAGE + 1, "CN", Language.ZH);
        mvc.perform(get("/people").param("q", "wangxiaoming").param("page", "1").with(as(groupHr)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("page=0")));
    }
}
