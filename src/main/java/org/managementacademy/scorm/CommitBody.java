package org.managementacademy.scorm;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A commit as it comes: anything may be missing. */
record CommitBody(
        @Nullable UUID session,
        int sequence,
        @Nullable Map<String, @Nullable String> changes,
        boolean terminated,
        @Nullable String request) {
    /** In bytes: the 250,000 characters that a player sends at once, each written as six, and their names. */
    static final int LARGEST = 2_000_000;

    private static final int MOST_CHANGES = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Empty when it is not a commit. */
    static Optional<Commit> read(byte[] json) {
        try {
            return JSON.readValue(json, CommitBody.class).commit();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Optional<Commit> commit() {
        if (session == null || changes == null || sequence < 1 || changes.size() > MOST_CHANGES)
            return Optional.empty();
        if (request != null && !Commit.isRequest(request)) return Optional.empty();
        var values = new TreeMap<String, String>();
        changes.forEach((element, value) -> {
            if (value != null) values.put(element, value);
        });
        return values.size() == changes.size()
                ? Optional.of(new Commit(session, sequence, values, terminated, request))
                : Optional.empty();
    }
}
