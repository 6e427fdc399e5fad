package org.managementacademy.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.managementacademy.demo.Reviews.Rating;
import org.managementacademy.people.RegionId;
import org.managementacademy.tables.SheetWriter;

/** Review files of the fictional organisation in the forms that companies really send, each with some bad rows. */
class ReviewFiles {

    static final String EVERYBODY = "reviews-group.xlsx";

    private static final List<String> HEADER = List.of("employee_id", "full_name", "competency", "rating", "scale");

    /** @param other somebody of another region, by employee id */
    record Form(RegionId region, char separator, Charset charset, String scale, String other) {}

    static final Map<String, Form> CSV = Map.of(
            "reviews-europe.csv", form("europe", ',', StandardCharsets.UTF_8, "1-5", "US-0010"),
            "reviews-china.csv", form("china", ',', Charset.forName("GB18030"), "A-E", "FR-0010"),
            "reviews-russia-cis.csv", form("russia-cis", ';', Charset.forName("windows-1251"), "1-4", "CN-0010"));

    private final List<Rating> ratings;

    ReviewFiles(Organisation organisation) {
        ratings = new Reviews(organisation).all();
    }

    private static Form form(String region, char separator, Charset charset, String scale, String other) {
        return new Form(new RegionId(region), separator, charset, scale, other);
    }

    /** One rating in each row; at the end an unknown employee, a rating outside the scale, a foreign region, a repetition. */
    void write(Form form, OutputStream out) throws IOException {
        try (var writer = SheetWriter.csv(out, form.separator(), form.charset())) {
            writer.header(HEADER);
            var own = ratings.stream()
                    .filter(rating -> rating.person().region().equals(form.region()))
                    .toList();
            for (var rating : own) writer.row(row(rating, form));
            var first = row(own.getFirst(), form);
            writer.row(List.of("ZZ-9999", "", "M3", first.get(3), form.scale()));
            writer.row(List.of(own.get(10).person().employeeId(), "", "M1", "9", form.scale()));
            writer.row(List.of(form.other(), "", "M3", first.get(3), form.scale()));
            writer.row(first);
        }
    }

    /** Everybody in one workbook, a column for each skill. */
    void writeEverybody(OutputStream out) throws IOException {
        try (var writer = SheetWriter.xlsx(out, "Reviews")) {
            var header = new ArrayList<>(List.of("employee_id", "full_name"));
            header.addAll(Reviews.SKILLS);
            writer.header(header);
            int skills = Reviews.SKILLS.size();
            for (int from = 0; from < ratings.size(); from += skills) {
                var person = ratings.get(from).person();
                var row = new ArrayList<Object>(List.of(person.employeeId(), person.fullName()));
                ratings.subList(from, from + skills).forEach(rating -> row.add(rating.value()));
                writer.row(row);
            }
            writer.row(List.of("ZZ-9999", "Nobody Known", 3));
            writer.row(List.of("FR-0012", "", 7));
        }
    }

    private static List<String> row(Rating rating, Form form) {
        return List.of(
                rating.person().employeeId(),
                rating.person().fullName(),
                rating.skill(),
                Reviews.inScale(form.scale(), rating.value()),
                form.scale());
    }
}
