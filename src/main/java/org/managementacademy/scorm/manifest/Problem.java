package org.managementacademy.scorm.manifest;

import java.util.List;
import java.util.Locale;

/**
 * Something about a manifest that its author should know.
 *
 * @param place the elements that lead to it, such as {@code manifest/organizations/organization[2]/item[1]@identifierref}
 * @param line from 1; 0 when it is not known
 * @param column from 1; 0 when it is not known
 * @param details what the text about it names: identifiers and values from the manifest, hostile text
 */
public record Problem(Code code, String place, int line, int column, List<String> details) {

    /** What is wrong. A warning was repaired, and says how; an error keeps the package from being played. */
    public enum Code {
        /** The file is no well-formed XML. */
        NOT_XML(true),
        /** The file has a document type: an attack, or at least nothing that SCORM knows. */
        DOCTYPE(true),
        /** The file is larger than any manifest needs to be. */
        TOO_LARGE(true),
        /** Elements lie deeper in one another than any manifest needs. */
        TOO_DEEP(true),
        /** The first element is not {@code manifest}. */
        NOT_A_MANIFEST(true),
        /** The edition is not named, or is none that is known: the nearest one was taken. */
        EDITION_UNKNOWN(false),
        /** There is no organization, so nothing to play. */
        NO_ORGANIZATION(true),
        /** An organization has no items. */
        NO_ITEM(true),
        /** No default organization is named: the first was taken. */
        DEFAULT_ORGANIZATION_MISSING(false),
        /** The default organization does not exist: the first was taken. */
        DEFAULT_ORGANIZATION_UNKNOWN(false),
        /** An element has no identifier: one was made up. */
        IDENTIFIER_MISSING(false),
        /** Two activities of an organization, or two resources, have one identifier. */
        IDENTIFIER_TWICE(true),
        /** A title is missing or empty: the identifier was taken. */
        TITLE_MISSING(false),
        /** An item names a resource that does not exist. */
        RESOURCE_UNKNOWN(true),
        /** An item names a resource without a page to launch. */
        RESOURCE_WITHOUT_PAGE(true),
        /** A page to launch lies elsewhere in the web, from where it cannot speak to the player. */
        PAGE_ELSEWHERE(false),
        /** An address leads out of the package, or cannot be read. */
        ADDRESS_OUTSIDE(true),
        /** An item has neither children nor a resource: it was left out. */
        ITEM_EMPTY(false),
        /** An item with children names a resource, too: the resource is ignored. */
        CLUSTER_WITH_RESOURCE(false),
        /** A resource depends on one that does not exist: that was ignored. */
        DEPENDENCY_UNKNOWN(false),
        /** A manifest within the manifest: it was ignored. */
        SUBMANIFEST(false),
        /** Sequencing refers to a collection that does not exist. */
        SEQUENCING_UNKNOWN(true),
        /** A rule looks at an objective that its activity does not have: it is never known. */
        OBJECTIVE_UNKNOWN(false),
        /** Two objectives of an activity have one identifier: the second was ignored. */
        OBJECTIVE_TWICE(false),
        /** An objective has no identifier, or maps are given to an objective that does not exist: that was ignored. */
        OBJECTIVE_UNNAMED(false),
        /** A value is none of those allowed: the default was taken. */
        VALUE_UNREADABLE(false),
        /** A prerequisite cannot be understood: it was ignored. */
        PREREQUISITE_UNREADABLE(false);

        private final boolean error;

        Code(boolean error) {
            this.error = error;
        }

        public boolean isError() {
            return error;
        }
    }

    public Problem {
        details = List.copyOf(details);
    }

    /** Key of the text that says what it means and how it is repaired. */
    public String meaning() {
        return "scorm.manifest." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
