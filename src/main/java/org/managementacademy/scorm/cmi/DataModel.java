package org.managementacademy.scorm.cmi;

import static org.managementacademy.scorm.cmi.ErrorCode.KEYWORD;
import static org.managementacademy.scorm.cmi.ErrorCode.NO_CHILDREN;
import static org.managementacademy.scorm.cmi.ErrorCode.NO_COUNT;
import static org.managementacademy.scorm.cmi.ErrorCode.NO_VALUE;
import static org.managementacademy.scorm.cmi.ErrorCode.OUT_OF_RANGE;
import static org.managementacademy.scorm.cmi.ErrorCode.READ_FAILED;
import static org.managementacademy.scorm.cmi.ErrorCode.READ_ONLY;
import static org.managementacademy.scorm.cmi.ErrorCode.TYPE_MISMATCH;
import static org.managementacademy.scorm.cmi.ErrorCode.UNDEFINED;
import static org.managementacademy.scorm.cmi.ErrorCode.WRITE_FAILED;
import static org.managementacademy.scorm.cmi.ErrorCode.WRITE_ONLY;

import java.util.Optional;
import org.managementacademy.scorm.cmi.Reading.Failed;
import org.managementacademy.scorm.cmi.Reading.Read;

/** Reads and writes values as a standard wants it, one element at a time, in the order of the checks that its error codes imply. */
record DataModel(Elements elements, Rules rules) {
    static final DataModel SCORM_12 = new DataModel(Scorm12Elements.ALL, new Scorm12Rules());
    static final DataModel SCORM_2004 = new DataModel(Scorm2004Elements.ALL, new Scorm2004Rules());

    /** An attempt is a document: no collection of it grows for ever. */
    static final int MOST_ENTRIES = 1_000;

    Reading read(String text, Values values) {
        if (text.isEmpty()) return Reading.failed(READ_FAILED, "No element is named");
        var name = ElementName.of(text);
        return elements.find(name)
                .map(element -> read(element, name, values))
                .orElseGet(() -> new Failed(unreadable(name)));
    }

    private Reading read(Element element, ElementName name, Values values) {
        if (!values.reaches(name)) return Reading.failed(READ_FAILED, "There is no entry with this index");
        if (!element.isReadable()) return Reading.failed(WRITE_ONLY, "This element can only be written");
        if (name.isNamed("_count")) return new Read(String.valueOf(values.count(countedBy(name))));
        return rules.beforeReading(name, values)
                .<Reading>map(Failed::new)
                .orElseGet(() -> valueOf(element, name, values));
    }

    private Reading valueOf(Element element, ElementName name, Values values) {
        return rules.evaluated(name, values)
                .or(() -> values.find(name.text()))
                .or(() -> Optional.ofNullable(element.initial()))
                .<Reading>map(Read::new)
                .orElseGet(() -> Reading.failed(NO_VALUE, "Nothing has been set here"));
    }

    private Failure unreadable(ElementName name) {
        if (name.isKeyword() && elements.knows(name.parent()))
            return name.isNamed("_count")
                    ? new Failure(NO_COUNT, "This element is no collection")
                    : new Failure(NO_CHILDREN, "This element has no such keyword");
        return undefined(name);
    }

    private Failure undefined(ElementName name) {
        return new Failure(
                UNDEFINED,
                elements.knows(name.template())
                        ? "This is not an element but what elements lie in"
                        : "The data model has no such element");
    }

    /** @return why not; empty when the value is set */
    Optional<Failure> write(String text, String value, Values values) {
        if (text.isEmpty()) return Failure.because(WRITE_FAILED, "No element is named");
        var name = ElementName.of(text);
        var failure = failure(name, value, values);
        if (failure.isEmpty()) values.put(name, value);
        return failure;
    }

    private Optional<Failure> failure(ElementName name, String value, Values values) {
        var found = elements.find(name);
        if (found.isEmpty()) return Optional.of(unwritable(name));
        var element = found.get();
        if (element.access() == Element.Access.KEYWORD) return Failure.because(KEYWORD, "This element is a keyword");
        if (!element.isWritable()) return Failure.because(READ_ONLY, "This element can only be read");
        return outOfOrder(name, values)
                .or(() -> rules.beforeValue(name, values))
                .or(() -> misfit(element, value))
                .or(() -> rules.ofValue(name, value, values));
    }

    private Failure unwritable(ElementName name) {
        return name.isKeyword() && elements.knows(name.parent())
                ? new Failure(KEYWORD, "This element is a keyword")
                : undefined(name);
    }

    /** Entries are made one after another. */
    private static Optional<Failure> outOfOrder(ElementName name, Values values) {
        for (var step : name.steps()) {
            var count = values.count(step.collection());
            if (step.index() > count)
                return Failure.because(WRITE_FAILED, "The next index of " + step.collection() + " is " + count);
            if (step.index() >= MOST_ENTRIES) return Failure.because(WRITE_FAILED, step.collection() + " is full");
        }
        return Optional.empty();
    }

    private static Optional<Failure> misfit(Element element, String value) {
        return switch (element.type().fit(value)) {
            case FITS -> Optional.empty();
            case MISFIT ->
                Failure.because(TYPE_MISMATCH, "Takes " + element.type().words());
            case OUT_OF_RANGE ->
                Failure.because(OUT_OF_RANGE, "Takes " + element.type().words());
        };
    }

    private static String countedBy(ElementName name) {
        return name.text().substring(0, name.text().length() - "._count".length());
    }

    boolean isWritable(String text) {
        return elements.find(ElementName.of(text)).filter(Element::isWritable).isPresent();
    }

    /** Whether a SCO may ever set this element to this value, whatever else it holds. */
    boolean accepts(String text, String value) {
        var name = ElementName.of(text);
        return name.steps().stream().allMatch(step -> step.index() < MOST_ENTRIES)
                && elements.find(name)
                        .filter(Element::isWritable)
                        .filter(element -> element.type().fit(value) == ValueType.Fit.FITS)
                        .isPresent();
    }
}
