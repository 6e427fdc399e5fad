package org.managementacademy.scorm.sequencing;

/** What content does when its time is up ({@code cmi.time_limit_action}, RTE 4.2.23). The engine only hands it on. */
public enum TimeLimitAction {
    EXIT_MESSAGE("exit,message"),
    EXIT_NO_MESSAGE("exit,no message"),
    CONTINUE_MESSAGE("continue,message"),
    CONTINUE_NO_MESSAGE("continue,no message");

    private final String token;

    TimeLimitAction(String token) {
        this.token = token;
    }

    /** As manifests and the run-time write it. */
    public String token() {
        return token;
    }
}
