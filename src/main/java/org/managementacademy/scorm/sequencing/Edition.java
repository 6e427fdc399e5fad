package org.managementacademy.scorm.sequencing;

/** The editions whose packages are played, and where their behaviour differs from that of the 4th Edition. */
public enum Edition {
    /** Knows no sequencing: every activity may be chosen, and one may walk through them in order. */
    SCORM_12,
    SCORM_2004_2ND,
    SCORM_2004_3RD,
    SCORM_2004_4TH;

    /** Whether content may ask to jump (SB.2.13), which the 4th Edition brought. */
    public boolean knowsJump() {
        return this == SCORM_2004_4TH;
    }

    /** Whether Continue on the last activity ends the session; the 2nd Edition refuses it instead (SB.2.1-1). */
    public boolean endsAfterTheLastActivity() {
        return this != SCORM_2004_2ND;
    }
}
