package org.managementacademy.catalog.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file and the line on which it begins, from 1. */
sealed interface Node {
    int line();

    /** @param text as written; empty for null */
    record Scalar(String text, int line) implements Node {}

    record Items(List<Node> items, int line) implements Node {}

    /** @param lines of the keys */
    record Mapping(LinkedHashMap<String, Node> entries, Map<String, Integer> lines, int line) implements Node {}
}
