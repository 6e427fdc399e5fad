package org.managementacademy.tables;

/** A cell that begins like a formula is run by spreadsheet programs: an apostrophe before it makes it text. */
final class Formulas {

    /** In full width, too: programs set up for Chinese read these as the others. */
    private static final String STARTS = "=+-@＝＋－＠\t\r\n";

    private Formulas() {}

    static String neutralise(String cell) {
        return startsLikeFormula(cell, 0) ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #neutralise}. */
    static String restore(String cell) {
        return cell.startsWith("'") && startsLikeFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean startsLikeFormula(String cell, int at) {
        return cell.length() > at && STARTS.indexOf(cell.charAt(at)) >= 0;
    }
}
