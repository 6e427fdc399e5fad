package org.managementacademy.scorm.sequencing;

/** Controls that the system offers around the content, and that a package may have hidden ({@code adlnav:hideLMSUI}, SN 5.7). */
public enum LmsControl {
    PREVIOUS,
    CONTINUE,
    EXIT,
    EXIT_ALL,
    ABANDON,
    ABANDON_ALL,
    SUSPEND_ALL
}
