package org.managementacademy.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.UnitId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Scope;
import org.managementacademy.shared.Language;

/**
 * A classroom on one day.
 *
 * @param region whose learners may come; null for those of all regions
 * @param zone   of the place
 */
public record Session(
        UUID id,
        TrackId track,
        UnitId unit,
        @Nullable RegionId region,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String city,
        String place,
        int seats,
        Language language) {

    public Session {
        if (!endsAt.isAfter(startsAt)) throw new IllegalArgumentException("A session ends after it starts");
        if (seats < 1) throw new IllegalArgumentException("A session has at least one seat");
    }

    /** City and place in one line, as the reader punctuates. */
    public String where(Language reader) {
        return city + (reader == Language.ZH ? "，" : ", ") + place;
    }

    /** A session for all regions belongs to group HR. */
    boolean isWithin(Scope scope) {
        return region == null ? scope.everywhere() : scope.contains(region);
    }

    boolean isOpenTo(RegionId learners) {
        return region == null || region.equals(learners);
    }

    public boolean hasBegunBy(Instant now) {
        return !now.isBefore(startsAt);
    }
}
