package org.managementacademy.scorm.cmi;

/** What came of reading an element. */
sealed interface Reading {

    record Read(String value) implements Reading {}

    record Failed(Failure failure) implements Reading {}

    static Reading failed(ErrorCode code, String why) {
        return new Failed(new Failure(code, why));
    }
}
