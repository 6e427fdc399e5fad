package org.managementacademy.demo;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.managementacademy.demo.Reviews.Rating;
import org.managementacademy.people.HrOnly;
import org.managementacademy.people.RegionId;
import org.managementacademy.tables.SheetWriter;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Review files of the fictional organisation to try the import with, in the forms that companies really send, each with some bad rows. */
@Controller
@Profile("demo")
@HrOnly
class DemoFiles {

    private static final List<String> HEADER = List.of("employee_id", "full_name", "competency", "rating", "scale");

    private final Organisation organisation;

    DemoFiles(DemoPeople people) {
        organisation = people.organisation();
    }

    /**
     * @param region whom the file is about; everybody when null
     * @param other  somebody of another region, by employee id
     */
    private record Form(@Nullable String region, char separator, Charset charset, String scale, String other) {}

    private static Optional<Form> form(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "reviews-europe.csv" -> new Form("europe", ',', StandardCharsets.UTF_8, "1-5", "US-0010");
                    case "reviews-china.csv" -> new Form("china", ',', Charset.forName("GB18030"), "A-E", "FR-0010");
                    case "reviews-russia-cis.csv" ->
                        new Form("russia-cis", ';', Charset.forName("windows-1251"), "1-4", "CN-0010");
                    default -> null;
                });
    }

    @GetMapping("/demo/files/{name:.+\\.csv}")
    void csv(@PathVariable String name, HttpServletResponse response) throws IOException {
        var form = form(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        download(name, SheetWriter.CSV_TYPE + ";charset=" + form.charset(), response);
        try (var writer = SheetWriter.csv(response.getOutputStream(), form.separator(), form.charset())) {
            writer.header(HEADER);
            for (var row : rows(form)) writer.row(row);
        }
    }

    /** Everybody in one workbook, a column for each skill. */
    @GetMapping("/demo/files/reviews-group.xlsx")
    void workbook(HttpServletResponse response) throws IOException {
        download("reviews-group.xlsx", SheetWriter.XLSX_TYPE, response);
        try (var writer = SheetWriter.xlsx(response.getOutputStream(), "Reviews")) {
            var header = new ArrayList<>(List.of("employee_id", "full_name"));
            header.addAll(Reviews.SKILLS);
            writer.header(header);
            var ratings = ratings(rating -> true);
            for (int from = 0; from < ratings.size(); from += Reviews.SKILLS.size()) {
                var person = ratings.get(from).person();
                var row = new ArrayList<Object>(List.of(person.employeeId(), person.fullName()));
                ratings.subList(from, from + Reviews.SKILLS.size()).forEach(rating -> row.add(rating.value()));
                writer.row(row);
            }
            writer.row(List.of("ZZ-9999", "Nobody Known", 3));
            writer.row(List.of("FR-0012", "", 7));
        }
    }

    private List<List<String>> rows(Form form) {
        var ratings =
                ratings(rating -> rating.person().region().equals(new RegionId(Objects.requireNonNull(form.region()))));
        var rows = new ArrayList<List<String>>();
        ratings.forEach(rating -> rows.add(row(rating, form.scale())));
        var first = rows.getFirst();
        rows.add(List.of("ZZ-9999", "", "M3", first.get(3), form.scale()));
        rows.add(List.of(rows.get(10).getFirst(), rows.get(10).get(1), "M1", "9", form.scale()));
        rows.add(List.of(form.other(), "", "M3", first.get(3), form.scale()));
        rows.add(first);
        return rows;
    }

    private static List<String> row(Rating rating, String scale) {
        return List.of(
                rating.person().employeeId(),
                rating.person().fullName(),
                rating.skill(),
                Reviews.inScale(scale, rating.value()),
                scale);
    }

    private List<Rating> ratings(Predicate<Rating> wanted) {
        return new Reviews(organisation).all().stream().filter(wanted).toList();
    }

    private static void download(String name, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
