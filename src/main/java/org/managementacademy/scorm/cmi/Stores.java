package org.managementacademy.scorm.cmi;

import org.managementacademy.scorm.cmi.ElementName.Step;

/** What an activity may do with the stores that it shares with others (RTE 4.3): kept beside them under a name that no SCO can reach. */
final class Stores {
    static final String PLACE = "adl.data";
    static final String ACCESS = "_access";

    private Stores() {}

    static String access(boolean readable, boolean writable) {
        return (readable ? "r" : "") + (writable ? "w" : "");
    }

    static boolean isReadable(ElementName name, Values values) {
        return access(name, values).contains("r");
    }

    static boolean isWritable(ElementName name, Values values) {
        return access(name, values).contains("w");
    }

    private static String access(ElementName name, Values values) {
        Step store = name.steps().getFirst();
        return values.find(PLACE + "." + store.index() + "." + ACCESS).orElse("");
    }
}
