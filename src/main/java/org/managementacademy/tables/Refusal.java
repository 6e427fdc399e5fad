package org.managementacademy.tables;

/** A row of an uploaded file that is not taken in, and why. */
public interface Refusal {

    Sheet.Row row();

    /** Header of the column that is wrong. */
    String column();

    /** What stands there. */
    String value();

    /** Which problem it is: the end of the keys of its two messages, {@code ….problem.kind} and {@code ….remedy.kind}. */
    String kind();
}
