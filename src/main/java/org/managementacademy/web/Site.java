package org.managementacademy.web;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.NavItem;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.spring6.util.DetailedError;

/**
 * What the layout and the components know of the request: {@code #site} in a template.
 *
 * @param person     null before sign-in
 * @param address    path and query of this page, without host
 * @param stylesheet address of the one style sheet
 */
record Site(
        Language language,
        @Nullable CurrentPerson person,
        String address,
        List<NavItem> navigation,
        String stylesheet) {

    public List<Language> languages() {
        return List.of(Language.FR, Language.EN, Language.ZH, Language.RU);
    }

    public boolean current(NavItem item) {
        var path = path();
        return path.equals(item.path()) || (item.path().length() > 1 && path.startsWith(item.path() + "/"));
    }

    /** This page with one query parameter set; the page number starts again unless it is the one set. */
    public String addressWith(String parameter, Object value) {
        var address = UriComponentsBuilder.fromUriString(address()).replaceQueryParam(parameter, value);
        if (!parameter.equals("page")) address.replaceQueryParam("page");
        return address.build().toUriString();
    }

    /** This page without one query parameter, on its first page. */
    public String addressWithout(String parameter) {
        return UriComponentsBuilder.fromUriString(address())
                .replaceQueryParam(parameter)
                .replaceQueryParam("page")
                .build()
                .toUriString();
    }

    /**
     * What is wrong with a form, in the order of its components; what concerns all of it comes first.
     *
     * @param form null when a value could not be read: then nothing else has been looked at
     */
    public List<DetailedError> inOrder(@Nullable Record form, List<DetailedError> errors) {
        if (form == null) return errors;
        var fields = Stream.of(form.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return errors.stream()
                .sorted(Comparator.comparingInt(error -> fields.indexOf(error.getFieldName())))
                .toList();
    }

    /** Value of {@code aria-sort} for a column when the list is sorted by {@code "name"} or {@code "-name"}; null when by another column. */
    public @Nullable String sorted(String column, @Nullable String sort) {
        if (column.equals(sort)) return "ascending";
        return ("-" + column).equals(sort) ? "descending" : null;
    }

    /** Ids of the hint and of the messages of a field, for {@code aria-describedby}; null when it has none. */
    @Nullable
    public String describedBy(String name, @Nullable String hint, boolean invalid) {
        var ids = Stream.of(hint == null ? null : name + "-hint", invalid ? name + "-error" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    private String path() {
        return address.split("\\?", 2)[0];
    }
}
