package org.managementacademy.learning;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.people.Person;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody on a path who asks for pages and sends forms. */
public record Learner(Person person, EnrolmentId enrolment, MockMvcTester mvc) {
    private static final PathId PATH = new PathId("carrying-change");

    public MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .with(user(person.id().toString()))
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    public MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(user(person.id().toString())).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    public MvcTestResult post(String address) {
        return post(address, Map.of());
    }

    public String unitPath(String key) {
        return "/path/" + enrolment + "/units/" + key;
    }

    public static UnitId unit(String key) {
        return UnitId.of(PATH, key);
    }

    /** Opens a unit and gives the address it runs at. */
    public String open(String key) {
        var address = post(unitPath(key)).getResponse().getRedirectedUrl();
        if (address == null) throw new AssertionError("not opened: " + key);
        return address;
    }
}
