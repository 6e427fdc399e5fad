package org.managementacademy.lesson;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Bounds what somebody writes. The pages bound it too, so only a forged request goes beyond. */
final class Words {
    static final int MOST = 8000;

    private Words() {}

    static String within(String text) {
        if (text.length() > MOST) throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        return text;
    }
}
