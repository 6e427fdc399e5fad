package org.managementacademy.scorm;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.people.PersonId;
import org.managementacademy.scorm.manifest.ManifestReader;
import org.managementacademy.scorm.manifest.Reading;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Packages with several SCOs, made here; whoever is given one plays it instead of that of the unit. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TestPackages implements PackageSource {
    private static final String NAME = "test";

    /**
     * SCORM 2004: an introduction; a chapter of two parts, which can be chosen once the introduction is completed; and a test that waits for a shared objective which
     * the second part reaches.
     */
    static final String JOURNEY = "journey";

    /** SCORM 2004, without a word on sequencing: the learner chooses what to begin with. */
    static final String MENU = "menu";

    /** SCORM 1.2: a lesson, and a test with a mastery score that waits for the lesson. */
    static final String PAIR = "pair";

    /** SCORM 2004: two parts whose titles and identifiers are markup. */
    static final String HOSTILE = "hostile";

    private static final String DISABLED = """
            <imsss:sequencingRules><imsss:preConditionRule>
              <imsss:ruleConditions conditionCombination="any">
                <imsss:ruleCondition condition="%1$s" operator="not" %2$s/>
                <imsss:ruleCondition condition="%3$s" operator="not" %2$s/>
              </imsss:ruleConditions><imsss:ruleAction action="disabled"/>
            </imsss:preConditionRule></imsss:sequencingRules>""";

    private static final Map<String, String> MANIFESTS = Map.of(
            HOSTILE,
            """
            <manifest identifier="hostile" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
                xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>&lt;script&gt;alert(0)&lt;/script&gt;</title>
                <item identifier="one" identifierref="sco" parameters="?at=start"><title>&lt;img src=x onerror=alert(1)&gt;</title></item>
                <item identifier="&quot;&gt;&lt;img src=x onerror=alert(3)&gt;" identifierref="sco" parameters="?at=two">
                  <title>&lt;script&gt;alert(2)&lt;/script&gt;</title></item>
                <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>
              </organization></organizations>
              <resources><resource identifier="sco" type="webcontent" adlcp:scormType="sco" href="sco.html"/></resources>
            </manifest>""",
            JOURNEY,
            """
            <manifest identifier="journey" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
                xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
                xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="journey"><organization identifier="journey"><title>A journey</title>
                <item identifier="start" identifierref="sco" parameters="?at=start"><title>Before we start</title></item>
                <item identifier="chapter"><title>The chapter</title>
                  <item identifier="one" identifierref="sco" parameters="?at=one"><title>Part one</title></item>
                  <item identifier="two" identifierref="sco" parameters="?at=two"><title>Part two &lt;b&gt;</title>
                    <imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="know">
                      <imsss:mapInfo targetObjectiveID="knowledge" writeSatisfiedStatus="true"/></imsss:primaryObjective></imsss:objectives></imsss:sequencing>
                    <adlcp:data><adlcp:map targetID="notes"/></adlcp:data>
                  </item>
                  <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>
                </item>
                <item identifier="test" identifierref="sco" parameters="?at=test"><title>The test</title>
                  <imsss:sequencing>%s<imsss:objectives><imsss:primaryObjective objectiveID="result"/>
                    <imsss:objective objectiveID="known"><imsss:mapInfo targetObjectiveID="knowledge"/></imsss:objective></imsss:objectives></imsss:sequencing>
                  <adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>previous</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>
                  <adlcp:data><adlcp:map targetID="notes" writeSharedData="false"/></adlcp:data>
                </item>
                <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>
              </organization></organizations>
              <resources><resource identifier="sco" type="webcontent" adlcp:scormType="sco" href="sco.html"/></resources>
            </manifest>""".formatted(DISABLED.formatted("satisfied", "referencedObjective=\"known\"", "objectiveStatusKnown")),
            MENU,
            """
            <manifest identifier="menu" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="menu"><organization identifier="menu"><title>A menu</title>
                <item identifier="one" identifierref="sco" parameters="?at=one"><title>One</title></item>
                <item identifier="two" identifierref="sco" parameters="?at=two"><title>Two</title></item>
              </organization></organizations>
              <resources><resource identifier="sco" type="webcontent" adlcp:scormType="sco" href="sco.html"/></resources>
            </manifest>""",
            PAIR,
            """
            <manifest identifier="pair" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="pair"><organization identifier="pair"><title>A pair</title>
                <item identifier="lesson" identifierref="sco" parameters="?at=lesson"><title>The lesson</title></item>
                <item identifier="exam" identifierref="sco" parameters="?at=exam"><title>The exam</title>
                  <adlcp:prerequisites type="aicc_script">lesson</adlcp:prerequisites><adlcp:masteryscore>70</adlcp:masteryscore></item>
              </organization></organizations>
              <resources><resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="sco.html"/></resources>
            </manifest>""");

    /** Shows what it found and sets what its buttons say; when it is taken away it says goodbye. */
    private static final String SCO = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>SCO</title><style>button { margin: 4px; min-height: 32px }</style><script defer src="sco.js"></script></head>
            <body>
              <main><h1></h1><p id="found"></p>
              <button data-set="place">Note my place</button><button data-set="pass">Pass</button><button data-set="fail">Fail</button>
              <button data-set="answer">Answer</button><button data-set="next">Pass and go on</button></main>
            </body>
            </html>
            """;

    private static final String SCRIPT = """
            const young = Boolean(parent.API_1484_11);
            const api = parent.API_1484_11 ?? parent.API;
            const name = young ? "" : "LMS";
            const call = (verb, ...given) => api[name + verb](...given);
            const place = young ? "cmi.location" : "cmi.core.lesson_location";
            const set = (values) => Object.entries(values).forEach(([element, value]) => {
                if (call("SetValue", element, value) !== "true") document.querySelector("#found").append(" refused " + element);
            });
            const at = new URLSearchParams(location.search).get("at");
            const passed = young
                ? { "cmi.completion_status": "completed", "cmi.success_status": "passed", "cmi.score.scaled": "0.9" }
                : { "cmi.core.lesson_status": "completed", "cmi.core.score.raw": "90" };
            const failed = young
                ? { "cmi.completion_status": "completed", "cmi.success_status": "failed", "cmi.score.scaled": "0.2" }
                : { "cmi.core.lesson_status": "completed", "cmi.core.score.raw": "20" };
            const acts = {
                place: () => set({ [place]: "at " + at }),
                pass: () => set(passed),
                fail: () => set(failed),
                answer() {
                    const entry = "cmi.interactions.0.";
                    set({ [entry + "id"]: "urn:test:q1", [entry + "type"]: young ? "long-fill-in" : "fill-in" });
                    if (young) set({ [entry + "description"]: "What is <b>change</b>?" });
                    set({ [entry + (young ? "learner_response" : "student_response")]: "It <i>hurts</i>", [entry + "result"]: young ? "incorrect" : "wrong" });
                    if (young) set({ "cmi.objectives.0.id": "urn:test:o1", "cmi.objectives.0.success_status": "failed" });
                },
                next() {
                    set({ ...passed, "adl.nav.request": "continue" });
                    call("Terminate", "");
                },
            };
            call("Initialize", "");
            performance.mark("initialized");
            document.querySelector("h1").textContent = at;
            document.querySelector("#found").textContent = call("GetValue", young ? "cmi.entry" : "cmi.core.entry") + "|" + call("GetValue", place);
            document.addEventListener("click", (event) => acts[event.target.dataset.set]?.());
            addEventListener("pagehide", () => call("Terminate", ""));
            """;

    /** Begins the names of packages of {@link Scorm2004Case}. */
    static final String SUITE = "suite/";

    /** Does nothing until it is taken away: then it may ask for something and say goodbye, as its address wants it. */
    private static final String SUITE_SCO = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>SCO</title><script>
              const goodbyes = { suspendAllOnUnload: "suspendAll", exitAllOnUnload: "exitAll", tarAct4OnUnload: "{target=activity_4}choice" };
              const asked = Object.keys(goodbyes).find((name) => location.href.includes(name));
              addEventListener("pagehide", () => {
                if (asked) parent.API_1484_11?.SetValue("adl.nav.request", goodbyes[asked]);
                parent.API_1484_11?.Terminate("");
              });
            </script></head><body><h1>SCO</h1></body></html>
            """;

    private static final Map<String, String> FILES = Map.of("sco.html", SCO, "sco.js", SCRIPT);
    private final Map<PersonId, String> given = new ConcurrentHashMap<>();

    void give(PersonId learner, String name) {
        given.put(learner, name);
    }

    static PlayedPackage played(String name) {
        var manifest =
                new ByteArrayInputStream(requireNonNull(MANIFESTS.get(name)).getBytes(StandardCharsets.UTF_8));
        return switch (ManifestReader.read(manifest)) {
            case Reading.Understood understood
            when understood.problems().isEmpty() ->
                PlayedPackage.of(understood.manifest().organization());
            case Reading reading -> throw new AssertionError(reading.problems());
        };
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<PackagePin> pin(Attempt attempt) {
        return Optional.ofNullable(given.get(attempt.person())).map(name -> new PackagePin(NAME, name));
    }

    @Override
    public Optional<Resource> file(PackagePin pin, String path) {
        if (pin.place().startsWith(SUITE))
            return Optional.of(ofSuite(pin.place().substring(SUITE.length()), path));
        var text = path.equals("imsmanifest.xml") ? MANIFESTS.get(pin.place()) : FILES.get(path);
        return Optional.ofNullable(text).map(found -> new ByteArrayResource(found.getBytes(StandardCharsets.UTF_8)));
    }

    private static Resource ofSuite(String name, String path) {
        return path.equals("imsmanifest.xml")
                ? new FileSystemResource(
                        Scorm2004CasesTests.SUITE.resolve("manifests/LMSTestPackage_" + name + "/" + path))
                : new ByteArrayResource(SUITE_SCO.getBytes(StandardCharsets.UTF_8));
    }
}
