package org.managementacademy.enrolment.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.managementacademy.catalog.Catalog;
import org.managementacademy.catalog.Track;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.TrackVersion;
import org.managementacademy.catalog.Unit;
import org.managementacademy.enrolment.EnrolmentId;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Running enrolments within the reader's scope that are on an older version of their track; the reader's own is not among them. */
@Repository
class OlderVersions {
    private static final String FROM = " from enrolment e join rpt_person p on p.person_id = e.person_id";

    private final JdbcClient sql;
    private final Catalog catalog;
    private final Titles titles;

    OlderVersions(JdbcClient sql, Catalog catalog, Titles titles) {
        this.sql = sql;
        this.catalog = catalog;
        this.titles = titles;
    }

    /**
     * A track with a newer version than some are on.
     *
     * @param newest  version that is published now
     * @param persons on older ones
     */
    record Offer(String path, String market, TrackId track, TrackVersion newest, long persons, List<Older> versions) {

        public String shortNewest() {
            return newest.value().substring(0, 12);
        }
    }

    /**
     * @param added units that only the newest version has
     * @param gone  units that only this one has
     * @param same  whether only texts differ
     */
    record Older(String version, long persons, List<String> added, List<String> gone, boolean same) {}

    private record Standing(TrackId track, TrackVersion version, Language language, long persons) {}

    List<Offer> offers(CurrentPerson me) {
        return standings(me).stream()
                .filter(standing -> newest(standing).isPresent())
                .collect(groupingBy(
                        Standing::track, () -> new TreeMap<>(Comparator.comparing(TrackId::value)), toList()))
                .values()
                .stream()
                .map(standings -> offer(standings, me.language()))
                .toList();
    }

    /**
     * Whether anybody could be taken to a newer version. Each published track is asked for at both sides of its version in an index, so that those on the newest
     * are never read.
     */
    boolean exist(CurrentPerson me) {
        var editions = catalog.paths().stream()
                .flatMap(path -> catalog.editions(path.id()).stream())
                .toList();
        if (editions.isEmpty()) return false;
        var where = Where.inScope(me.scope())
                .and("e.person_id <> :me", "me", me.id().value());
        for (int i = 0; i < editions.size(); i++)
            where.with("track" + i, editions.get(i).track().value())
                    .with("version" + i, editions.get(i).version().value())
                    .with("language" + i, editions.get(i).language().code());
        var older = IntStream.range(0, editions.size())
                .boxed()
                .flatMap(i -> Stream.of("<", ">").map(side -> """
                        select person_id from enrolment where status = 'APPROVED' and track_id = :track%1$d and language = :language%1$d
                        and track_version %2$s :version%1$d""".formatted(i, side)))
                .collect(joining(" union all "));
        return sql.sql("select exists (select 1 from (" + older + ") e join rpt_person p on p.person_id = e.person_id"
                        + where.sql() + ")")
                .params(where.parameters())
                .query(Boolean.class)
                .single();
    }

    /** Whom a take-over to this version would concern. */
    List<EnrolmentId> on(TrackId track, TrackVersion newest, CurrentPerson me) {
        var where = running(me)
                .and("e.track_id = :track", "track", track.value())
                .and("e.track_version <> :newest", "newest", newest.value())
                .and(
                        "e.language in (:languages)",
                        "languages",
                        catalog.track(newest).languages().stream()
                                .map(Language::code)
                                .toList());
        return sql.sql("select e.id" + FROM + where.sql() + " order by e.id")
                .params(where.parameters())
                .query((row, n) -> new EnrolmentId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<Standing> standings(CurrentPerson me) {
        var where = running(me);
        return sql.sql("select e.track_id, e.track_version, e.language, count(*) as persons" + FROM + where.sql()
                        + " group by e.track_id, e.track_version, e.language")
                .params(where.parameters())
                .query((row, n) -> new Standing(
                        new TrackId(row.getString("track_id")),
                        new TrackVersion(row.getString("track_version")),
                        Language.parse(row.getString("language")).orElseThrow(),
                        row.getLong("persons")))
                .list();
    }

    private static Where running(CurrentPerson me) {
        return Where.inScope(me.scope())
                .and("e.status = :status", "status", "APPROVED")
                .and("e.person_id <> :me", "me", me.id().value());
    }

    /** The published version that these persons could be taken to: another one than theirs, in their language. */
    private Optional<Track> newest(Standing standing) {
        return catalog.published(standing.track)
                .filter(track -> !track.version().equals(standing.version))
                .filter(track -> track.languages().contains(standing.language));
    }

    private Offer offer(List<Standing> standings, Language reader) {
        var newest = newest(standings.getFirst()).orElseThrow();
        var versions = standings.stream().map(Standing::version).distinct().toList();
        return new Offer(
                titles.path(newest.id().path(), reader),
                titles.market(newest.id(), reader),
                newest.id(),
                newest.version(),
                persons(standings.stream()),
                versions.stream()
                        .map(version -> older(
                                catalog.track(version),
                                newest,
                                persons(standings.stream().filter(each -> each.version.equals(version))),
                                reader))
                        .toList());
    }

    private Older older(Track before, Track newest, long persons, Language reader) {
        return new Older(
                before.version().value().substring(0, 12),
                persons,
                only(newest, before, reader),
                only(before, newest, reader),
                before.structureHash().equals(newest.structureHash()));
    }

    /** Units of the one that the other lacks, by title. */
    private List<String> only(Track one, Track other, Language reader) {
        var language = one.languages().contains(reader)
                ? reader
                : one.languages().stream().sorted().findFirst().orElseThrow();
        return one.units().stream()
                .map(Unit::id)
                .filter(unit -> other.unit(unit).isEmpty())
                .map(unit -> titles.unit(one.version(), unit, language, reader))
                .toList();
    }

    private static long persons(Stream<Standing> standings) {
        return standings.mapToLong(Standing::persons).sum();
    }
}
