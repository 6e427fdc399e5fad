package org.managementacademy.demo;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.managementacademy.people.HrOnly;
import org.managementacademy.tables.SheetWriter;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Serves the sample review files to whoever tries the demo as HR. */
@Controller
@Profile("demo")
@HrOnly
class DemoFiles {

    private final ReviewFiles files;

    DemoFiles(DemoPeople people) {
        files = new ReviewFiles(people.organisation());
    }

    @GetMapping("/demo/files/{name:.+\\.csv}")
    void csv(@PathVariable String name, HttpServletResponse response) throws IOException {
        var form = ReviewFiles.CSV.get(name);
        if (form == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        download(name, SheetWriter.CSV_TYPE + ";charset=" + form.charset(), response);
        files.write(form, response.getOutputStream());
    }

    @GetMapping("/demo/files/" + ReviewFiles.EVERYBODY)
    void workbook(HttpServletResponse response) throws IOException {
        download(ReviewFiles.EVERYBODY, SheetWriter.XLSX_TYPE, response);
        files.writeEverybody(response.getOutputStream());
    }

    private static void download(String name, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
