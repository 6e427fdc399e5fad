package org.managementacademy.scorm.cmi;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All elements of a standard, by template. */
final class Elements {
    private final Map<String, Element> byTemplate;
    private final Set<String> parents;

    private Elements(Map<String, Element> byTemplate) {
        this.byTemplate = Map.copyOf(byTemplate);
        this.parents = parents(byTemplate.keySet());
    }

    Optional<Element> find(ElementName name) {
        return Optional.ofNullable(byTemplate.get(name.template()));
    }

    /** Whether this is a name of the model at all, be it of an element or of what elements lie in. */
    boolean knows(String template) {
        return byTemplate.containsKey(template) || parents.contains(template);
    }

    private static Set<String> parents(Collection<String> templates) {
        var parents = new HashSet<String>();
        for (var template : templates)
            for (var dot = template.lastIndexOf('.'); dot > 0; dot = template.lastIndexOf('.', dot - 1))
                parents.add(template.substring(0, dot));
        return parents;
    }

    /** Takes a table down, row by row. */
    static final class Table {
        private final Map<String, Element> elements = new HashMap<>();

        /** What follows lies in this place, which lists its children. */
        Table group(String place, String children) {
            return add(Element.keyword(place + "._children", children));
        }

        /** The same, and the place counts its entries. */
        Table collection(String place, String children) {
            return group(place, children).counted(place);
        }

        /** A collection that only counts. */
        Table counted(String place) {
            return add(Element.keyword(place + "._count", ""));
        }

        Table add(Element... rows) {
            for (var row : rows) elements.put(row.template(), row);
            return this;
        }

        Elements done() {
            return new Elements(elements);
        }
    }
}
