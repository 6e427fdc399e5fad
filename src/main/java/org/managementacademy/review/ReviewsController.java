package org.managementacademy.review;

import static java.util.Comparator.comparingInt;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.HrOnly;
import org.managementacademy.people.RoleFact;
import org.managementacademy.shared.SampleFile;
import org.managementacademy.tables.Downloads;
import org.managementacademy.tables.SheetWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Review campaigns: the list, a new one, and the page of one with its files. */
@Controller
@HrOnly
class ReviewsController {

    private static final int SHOWN = 50;
    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of("employee_id", "competency", "rating", "scale"),
                    Stream.of(RoleFact.values()).map(RoleFact::column))
            .toList();

    private final ReviewImports imports;
    private final Campaigns campaigns;
    private final ObjectProvider<SampleFile> samples;
    private final Catalog catalog;

    ReviewsController(ReviewImports imports, Campaigns campaigns, ObjectProvider<SampleFile> samples, Catalog catalog) {
        this.imports = imports;
        this.campaigns = campaigns;
        this.samples = samples;
        this.catalog = catalog;
    }

    record CampaignForm(
            @NotBlank(message = "{review.campaign.name-needed}") @Size(max = 120)
            String name,

            @NotBlank(message = "{review.campaign.season-needed}") @Size(max = 40)
            String season) {}

    @GetMapping("/reviews")
    String list(Model model) {
        model.addAttribute("form", new CampaignForm("", ""));
        return page(model);
    }

    @PostMapping("/reviews")
    String open(
            @Valid @ModelAttribute("form") CampaignForm form,
            BindingResult problems,
            CurrentPerson me,
            Model model,
            HttpServletResponse response) {
        if (!problems.hasErrors()) {
            return "redirect:/reviews/"
                    + imports.open(form.name(), form.season(), me).id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("campaigns", campaigns.newest(SHOWN));
        return "review/reviews";
    }

    @GetMapping("/reviews/{id}")
    String campaign(@PathVariable UUID id, CurrentPerson me, Model model) {
        model.addAttribute("campaign", require(id));
        model.addAttribute("uploads", campaigns.uploads(id, me));
        model.addAttribute("open", campaigns.openProposals(id, me.scope()));
        model.addAttribute(
                "noCourse",
                campaigns.noCourse(id, me.scope()).stream()
                        .map(missing -> new NoCourse(
                                catalog.path(missing.path())
                                        .map(path -> path.title().in(me.language()))
                                        .orElse(missing.path().value()),
                                missing.people()))
                        .toList());
        model.addAttribute("columns", COLUMNS);
        model.addAttribute(
                "samples",
                samples.stream().sorted(comparingInt(SampleFile::order)).toList());
        return "review/campaign";
    }

    record NoCourse(String path, int people) {}

    @PostMapping("/reviews/{id}/uploads")
    String upload(@PathVariable UUID id, @RequestParam MultipartFile file, CurrentPerson me) throws IOException {
        require(id);
        var name = file.getOriginalFilename();
        return "redirect:/reviews/uploads/" + imports.receive(id, name == null ? "" : name, file.getBytes(), me);
    }

    @GetMapping("/reviews/template.csv")
    void template(HttpServletResponse response) throws IOException {
        Downloads.begin(response, "reviews.csv", SheetWriter.CSV_TYPE + ";charset=UTF-8");
        try (var writer = SheetWriter.csv(response.getOutputStream(), ',')) {
            writer.header(COLUMNS);
        }
    }

    private Campaign require(UUID id) {
        return campaigns.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
