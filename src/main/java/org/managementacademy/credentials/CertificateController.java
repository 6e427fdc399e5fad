package org.managementacademy.credentials;

import java.util.UUID;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.enrolment.EnrolmentStatus;
import org.managementacademy.enrolment.EnrolmentView;
import org.managementacademy.enrolment.Enrolments;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.Person;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class CertificateController {
    private final Certificates certificates;
    private final CertificateSheet sheet;
    private final Enrolments enrolments;
    private final People people;
    private final Catalog catalog;

    CertificateController(
            Certificates certificates, CertificateSheet sheet, Enrolments enrolments, People people, Catalog catalog) {
        this.certificates = certificates;
        this.sheet = sheet;
        this.enrolments = enrolments;
        this.people = people;
        this.catalog = catalog;
    }

    /** The learner's own certificate, or that of somebody in the HR user's scope; everybody else finds nothing here. */
    @GetMapping("/certificates/{id}")
    ResponseEntity<byte[]> certificate(@PathVariable UUID id, CurrentPerson me) {
        var enrolment = enrolments
                .find(new EnrolmentId(id))
                .filter(found -> found.status() == EnrolmentStatus.COMPLETED)
                .orElseThrow(CertificateController::notFound);
        var person = people.find(enrolment.personId())
                .filter(found ->
                        found.id().equals(me.id()) || (me.isHr() && me.scope().contains(found.region())))
                .orElseThrow(CertificateController::notFound);
        var certificate = certificates.ofCompleted(enrolment.id(), person.id());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, fileName(certificate))
                .body(print(certificate, enrolment, person));
    }

    private byte[] print(Certificate certificate, EnrolmentView enrolment, Person person) {
        var path = catalog.path(enrolment.path()).orElseThrow(CertificateController::notFound);
        return sheet.print(certificate, person, path, catalog.track(enrolment.version()));
    }

    private static String fileName(Certificate certificate) {
        return ContentDisposition.attachment()
                .filename("certificate-" + certificate.number() + ".pdf")
                .build()
                .toString();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
