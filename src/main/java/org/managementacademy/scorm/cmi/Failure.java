package org.managementacademy.scorm.cmi;

import java.util.Optional;

/**
 * Why a call did not do what it was asked.
 *
 * @param why for a person who looks for the mistake in the content; never a value that the content has handed in
 */
record Failure(ErrorCode code, String why) {
    static final Failure NONE = new Failure(ErrorCode.NONE, "No error");

    static Optional<Failure> because(ErrorCode code, String why) {
        return Optional.of(new Failure(code, why));
    }
}
