package org.managementacademy.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.people.PersonId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Facts and traces as JSON; identifiers are plain texts in it. */
final class FactJson {

    private static final Map<String, Class<?>> KINDS =
            Stream.of(Fact.class.getPermittedSubclasses()).collect(Collectors.toMap(FactJson::kind, type -> type));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(identifiers())
            .build();

    private FactJson() {}

    /** {@code EVIDENCE_CHANGED} for {@link Fact.EvidenceChanged}. */
    static String kind(Class<?> fact) {
        return fact.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static Fact fact(String kind, String json) {
        return (Fact) read(json, java.util.Objects.requireNonNull(KINDS.get(kind), kind));
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    private static SimpleModule identifiers() {
        var module = new SimpleModule("identifiers");
        add(module, PersonId.class, id -> id.value().toString(), text -> new PersonId(UUID.fromString(text)));
        add(module, EnrolmentId.class, id -> id.value().toString(), text -> new EnrolmentId(UUID.fromString(text)));
        add(module, PathId.class, PathId::value, PathId::new);
        add(module, TrackId.class, TrackId::value, TrackId::new);
        add(module, TrackVersion.class, TrackVersion::value, TrackVersion::new);
        add(module, UnitId.class, UnitId::value, UnitId::new);
        return module;
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> writer, Function<String, T> reader) {
        module.addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(writer.apply(value));
            }
        });
        module.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return reader.apply(json.getString());
            }
        });
    }
}
