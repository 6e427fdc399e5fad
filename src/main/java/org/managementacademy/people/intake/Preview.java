package org.managementacademy.people.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.managementacademy.people.PersonEntry;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.intake.Imports.Import;
import org.managementacademy.tables.Refusal;
import org.managementacademy.tables.Sheet;
import org.managementacademy.tables.Sheet.Row;
import org.managementacademy.tables.Uploads.Upload;

/**
 * What a file would do.
 *
 * @param added      people who are new
 * @param changed    people of whom the file says something new
 * @param same       how many rows say nothing new
 * @param newRegions HR regions that would come into being: often a typing mistake
 * @param movedUnits organisational units that would change their HR region, with everybody in them
 */
record Preview(
        Sheet sheet,
        List<PersonEntry> added,
        List<PersonEntry> changed,
        int same,
        List<Refused> refused,
        Set<RegionId> newRegions,
        List<MovedUnit> movedUnits) {

    record Refused(Row row, String column, String value, String kind) implements Refusal {}

    /** An organisational unit, by its path, that gets another region. */
    record MovedUnit(String path, RegionId from, RegionId to) {}

    /** One who goes in, for the page. */
    record Sample(PersonEntry entry, boolean isNew) {}

    public int count() {
        return added.size() + changed.size();
    }

    Import asDone(Upload upload, Instant at) {
        return new Import(upload.id(), upload.fileName(), at, added.size(), changed.size(), same, refused.size(), null);
    }

    public List<Sample> sample(int size) {
        return Stream.concat(
                        added.stream().map(entry -> new Sample(entry, true)),
                        changed.stream().map(entry -> new Sample(entry, false)))
                .limit(size)
                .toList();
    }
}
