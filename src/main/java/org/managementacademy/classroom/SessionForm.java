package org.managementacademy.classroom;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.people.RegionId;
import org.managementacademy.shared.Language;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A session as HR writes it down: times on the clock of the place.
 *
 * @param id     of the session to be, so that sending it twice plans it once
 * @param region empty for all regions
 */
record SessionForm(
        @Nullable UUID id,

        @NotBlank(message = "{classroom.form.unit.needed}") String unit,
        @Nullable String region,

        @NotNull(message = "{classroom.form.day.needed}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull(message = "{classroom.form.from.needed}") @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime from,

        @NotNull(message = "{classroom.form.to.needed}") @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime to,

        @NotNull(message = "{classroom.form.zone.needed}") @Nullable
        ZoneId zone,

        @NotBlank(message = "{classroom.form.city.needed}") @Size(max = 120, message = "{classroom.form.long}")
        String city,

        @NotBlank(message = "{classroom.form.place.needed}") @Size(max = 300, message = "{classroom.form.long}")
        String place,

        @NotNull(message = "{classroom.form.seats.needed}")
        @Min(value = 1, message = "{classroom.form.seats.needed}")
        @Max(value = 500, message = "{classroom.form.seats.needed}")
        @Nullable
        Integer seats,

        @NotNull(message = "{classroom.form.language.needed}") @Nullable
        Language language) {

    static SessionForm empty(ZoneId zone, Language language) {
        return new SessionForm(
                UUID.randomUUID(),
                "",
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(12, 30),
                zone,
                "",
                "",
                12,
                language);
    }

    /** A time of that day on the clock of the place. Only once the form is without errors. */
    Instant at(@Nullable LocalTime time) {
        return ZonedDateTime.of(requireNonNull(day), requireNonNull(time), requireNonNull(zone))
                .toInstant();
    }

    Session session(ClassroomTitles.Choice choice, Instant from, Instant to) {
        return new Session(
                id == null ? UUID.randomUUID() : id,
                choice.track(),
                choice.unit(),
                region == null || region.isBlank() ? null : new RegionId(region),
                from,
                to,
                requireNonNull(zone),
                city.strip(),
                place.strip(),
                requireNonNull(seats),
                requireNonNull(language));
    }
}
