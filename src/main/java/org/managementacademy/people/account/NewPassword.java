package org.managementacademy.people.account;

import org.managementacademy.people.Accounts;
import org.springframework.validation.Errors;

/** What every form that sets a password asks: long enough, and typed twice the same. */
final class NewPassword {

    /** BCrypt looks at 72 bytes only. */
    private static final int MOST_BYTES = 72;

    private NewPassword() {}

    static void check(String password, String again, Errors errors) {
        if (password.codePointCount(0, password.length()) < Accounts.SHORTEST_PASSWORD) {
            errors.rejectValue("password", "people.password.short", new Object[] {Accounts.SHORTEST_PASSWORD}, null);
        } else if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_BYTES) {
            errors.rejectValue("password", "people.password.long");
        } else if (!password.equals(again)) {
            errors.rejectValue("again", "people.password.different");
        }
    }
}
