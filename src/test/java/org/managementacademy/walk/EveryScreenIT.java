package org.managementacademy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.managementacademy.browser.Browser;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.shared.Language;
import org.managementacademy.testing.Proof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every screen in every language, as the person who sees it: accessible on a phone in light colours and on a desk in dark ones, whole within the window, and in no other
 * language. Every build shows each screen in one of the four languages, in turn; {@code -Pproof} shows all in all and
 * keeps pictures of them, {@code -Dacademy.screens=report.*-ru} only those of these names and languages.
 */
@DemoAcademy
class EveryScreenIT {
    private static final long SEED = Proof.seed(EveryScreenIT.class);
    private static final String WANTED = System.getProperty("academy.screens", "");
    private static final boolean ALL = Proof.isLong() || !WANTED.isEmpty();

    private static final List<Screen> SCREENS = Stream.of(
                    OfficeScreens.ALL, LearnerScreens.ALL, HrScreens.ALL, LibraryScreens.ALL)
            .flatMap(List::stream)
            .toList();

    /** Addresses that only lead to others, and the page before there is an administrator, which {@code FrameWalkIT} shows. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/path",
            "/profile/password",
            "/people/{id}/link",
            "/courses/publications",
            "/lesson/{attempt}/trace",
            "/lesson/{attempt}/confirmation",
            "/set-up/{token}");

    /** Where a lesson is played, which takes scripts. */
    private static final Set<String> PLAYED = Set.of("player", "attempts");

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void noPageIsForgotten() {
        var shown = SCREENS.stream()
                .filter(screen -> screen.status() == 200)
                .map(Screen::request)
                .toList();
        assertThat(handlers.getHandlerMethods().entrySet())
                .filteredOn(handler -> answersGet(handler.getKey()))
                .filteredOn(handler -> givesPage(handler.getValue()))
                .flatExtracting(handler -> handler.getKey().getPatternValues())
                .hasSizeGreaterThan(30)
                .as("pages that are not in the table")
                .filteredOn(pattern -> !ELSEWHERE.contains(pattern) && !shown.contains("GET " + pattern))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyScreenIsForEverybodyAndInOneLanguage(Language language, Browser browser) {
        for (var part : Part.values()) cast.play(part, language);
        var foreign = new ForeignWords(data());
        var problems = new ArrayList<String>();
        try (var visits = new Visits(browser.visit(port, language), language, cast)) {
            for (var screen : screens(language, language.ordinal())) {
                var found = new ArrayList<>(visits.show(screen));
                found.addAll(foreign.on(visits.page(), language));
                if (ALL || !found.isEmpty()) visits.photograph(screen);
                found.forEach(problem -> problems.add(screen.name() + ": " + problem));
            }
        }
        assertThat(problems)
                .as("screens in %s, academy.seed=%d", language, SEED)
                .isEmpty();
    }

    @Test
    void everyScreenIsReachedWithoutScripts(Browser browser) {
        var language = Language.values()[new Random(SEED).nextInt(Language.values().length)];
        var problems = new ArrayList<String>();
        try (var visits = new Visits(browser.visitWithoutScripts(port, language), language, cast)) {
            screens(language, (language.ordinal() + 1) % Language.values().length).stream()
                    .filter(screen -> !PLAYED.contains(screen.name()))
                    .forEach(screen ->
                            visits.reach(screen).forEach(problem -> problems.add(screen.name() + ": " + problem)));
        }
        assertThat(problems)
                .as("screens without scripts in %s, academy.seed=%d", language, SEED)
                .isEmpty();
    }

    /** One of four parts of them: two walks in a language take different ones, so what one leaves behind is not in the other's way. */
    private static List<Screen> screens(Language language, int part) {
        return SCREENS.stream()
                .filter(screen -> ALL || SCREENS.indexOf(screen) % Language.values().length == part)
                .filter(screen -> WANTED.isEmpty() || (screen.name() + "-" + language.code()).matches(WANTED))
                .toList();
    }

    private static boolean answersGet(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** Everything does that is not plainly a file or data. */
    private static boolean givesPage(HandlerMethod handler) {
        var type = handler.getBeanType();
        return !ErrorController.class.isAssignableFrom(type)
                && !AnnotatedElementUtils.hasAnnotation(type, ResponseBody.class)
                && !handler.hasMethodAnnotation(ResponseBody.class)
                && !handler.isVoid()
                && !HttpEntity.class.isAssignableFrom(handler.getReturnType().getParameterType());
    }

    /** Names, places and files of the organisation: of any language, and no texts of the academy. */
    private List<String> data() {
        var data = new ArrayList<>(sources());
        data.addAll(stored());
        return data;
    }

    /** What others have published is cited as they called it. */
    private List<String> sources() {
        return catalog.paths().stream()
                .flatMap(path -> catalog.markets().stream().map(market -> TrackId.of(path.id(), market)))
                .flatMap(track -> catalog.published(track).stream())
                .flatMap(track -> track.units().stream())
                .flatMap(unit -> unit.sources().stream())
                .flatMap(source -> Stream.of(source.title(), source.publication()))
                .toList();
    }

    private List<String> stored() {
        return jdbc.sql("""
                        select full_name from rpt_person union select employee_id from rpt_person union select org_unit_path from rpt_person
                        union select org_unit_name from rpt_person union select name from review_campaign union select season from review_campaign
                        union select file_name from review_upload union select reason_text from rpt_enrolment where reason_text is not null
                        union select city from classroom_session union select place from classroom_session union select title from scorm_package_version""").query((row, number) -> row.getString(1)).list();
    }
}
