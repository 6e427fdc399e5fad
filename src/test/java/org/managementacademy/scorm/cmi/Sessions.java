package org.managementacademy.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

/** SCOs in front of their data model, and what they see. */
final class Sessions {
    private Sessions() {}

    static RuntimeSession begun(Standard standard) {
        return begun(InitialModel.of(standard));
    }

    static RuntimeSession begun(InitialModel model) {
        var session = RuntimeSession.of(model);
        assertThat(session.initialize("")).isTrue();
        return session;
    }

    /** What a call of SetValue leaves in GetLastError, having checked that its answer agrees. */
    static int set(RuntimeSession session, String element, String value) {
        var before = session.snapshot();
        var done = session.setValue(element, value);
        assertThat(done).as(element + " = " + value).isEqualTo(session.lastError() == 0);
        if (!done) assertThat(session.snapshot()).isEqualTo(before);
        return session.lastError();
    }

    /** What a call of GetValue answers; the error when there is one. */
    static String get(RuntimeSession session, String element) {
        var value = session.getValue(element);
        if (session.lastError() == 0) return value;
        assertThat(value).isEmpty();
        return "error " + session.lastError();
    }

    /** Sets what must be settable, pair by pair. */
    static RuntimeSession with(RuntimeSession session, String... pairs) {
        for (var index = 0; index < pairs.length; index += 2)
            assertThat(set(session, pairs[index], pairs[index + 1]))
                    .as(pairs[index])
                    .isZero();
        return session;
    }
}
