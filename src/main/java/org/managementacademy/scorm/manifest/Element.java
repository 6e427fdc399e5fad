package org.managementacademy.scorm.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of a manifest as it was written, with its place. */
final class Element {
    private final Vocabulary vocabulary;
    private final String namespace;
    private final String name;
    private final String place;
    private final int line;
    private final int column;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final Map<String, Integer> childCounts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    Element(@Nullable Element parent, String namespace, String name, int line, int column) {
        this.vocabulary = Vocabulary.of(namespace);
        this.namespace = namespace;
        this.name = name;
        this.line = line;
        this.column = column;
        if (parent == null) {
            place = name;
        } else {
            parent.children.add(this);
            int count = parent.childCounts.merge(name, 1, Integer::sum);
            place = parent.place + "/" + name + (count == 1 ? "" : "[" + count + "]");
        }
    }

    void addAttribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void addText(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    String place() {
        return place;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** White space at the ends stripped, and elsewhere one space. */
    String text() {
        return normalized(text.toString());
    }

    /** As it was written, but for white space at the ends. */
    String verbatim() {
        return text.toString().strip();
    }

    static String normalized(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    boolean is(Vocabulary ofVocabulary, String called) {
        return vocabulary == ofVocabulary && name.equals(called);
    }

    /** The value with white space normalized; empty when it is missing or blank. */
    Optional<String> attribute(String called) {
        var value = attributes.get(called);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(normalized(value));
    }

    Optional<Element> child(Vocabulary ofVocabulary, String called) {
        return children.stream().filter(child -> child.is(ofVocabulary, called)).findFirst();
    }

    List<Element> children(Vocabulary ofVocabulary, String called) {
        return children.stream().filter(child -> child.is(ofVocabulary, called)).toList();
    }

    List<Element> children() {
        return children;
    }
}
