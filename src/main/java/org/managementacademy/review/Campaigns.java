package org.managementacademy.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.managementacademy.catalog.PathId;
import org.managementacademy.enrolment.CampaignNames;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.PersonId;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Role;
import org.managementacademy.people.Scope;
import org.managementacademy.review.Checked.Refused;
import org.managementacademy.shared.Race;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Review campaigns, the files uploaded into them, and the rating scales. */
@Repository
class Campaigns implements CampaignNames {

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Race race;
    private final Clock clock;

    Campaigns(JdbcClient sql, JdbcTemplate batches, Race race, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.race = race;
        this.clock = clock;
    }

    /** The campaign of this name and season: a new one, or the one that exists. */
    Campaign open(String name, String season, PersonId by) {
        var campaign = new Campaign(UUID.randomUUID(), name, season, clock.instant());
        boolean isNew = race.isWon(() -> sql.sql(
                        "insert into review_campaign (id, name, season, created_at, created_by) values (?, ?, ?, ?, ?)")
                .params(campaign.id(), name, season, campaign.createdAt().atOffset(ZoneOffset.UTC), by.value())
                .update());
        return isNew
                ? campaign
                : sql.sql("select * from review_campaign where name = ? and season = ?")
                        .params(name, season)
                        .query(Campaigns::campaign)
                        .single();
    }

    Optional<Campaign> find(UUID id) {
        return sql.sql("select * from review_campaign where id = ?")
                .param(id)
                .query(Campaigns::campaign)
                .optional();
    }

    List<Campaign> newest(int limit) {
        return sql.sql("select * from review_campaign order by created_at desc, id limit " + limit)
                .query(Campaigns::campaign)
                .list();
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> campaigns) {
        var names = new LinkedHashMap<UUID, String>();
        if (campaigns.isEmpty()) return names;
        sql.sql("select * from review_campaign where id in (:ids) order by created_at desc, id")
                .param("ids", campaigns)
                .query(Campaigns::campaign)
                .list()
                .forEach(campaign -> names.put(campaign.id(), campaign.title()));
        return names;
    }

    /** One import or undo at a time in a campaign. */
    void lock(UUID campaign) {
        sql.sql("select id from review_campaign where id = ? for update")
                .param(campaign)
                .query(row -> {});
    }

    void addUpload(UUID id, UUID campaign, String fileName, PersonId by) {
        sql.sql("""
                        insert into review_upload (id, campaign_id, uploaded_by, file_name, scale, uploaded_at, ratings_added, ratings_changed,
                            ratings_same, rows_refused, people, proposals_added)
                        values (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0)""")
                .params(
                        id,
                        campaign,
                        by.value(),
                        fileName.length() > 200 ? fileName.substring(0, 200) : fileName,
                        Scales.OWN,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void chooseScale(UUID upload, String scale) {
        sql.sql("update review_upload set scale = ? where id = ? and committed_at is null")
                .params(scale, upload)
                .update();
    }

    /** The uploader's own, or anybody's for group HR. */
    Optional<UploadRecord> upload(UUID id, CurrentPerson me) {
        return sql.sql("select * from review_upload where id = :id and (:everybody or uploaded_by = :me)")
                .param("id", id)
                .param("everybody", me.has(Role.GROUP_HR))
                .param("me", me.id().value())
                .query(Campaigns::upload)
                .optional();
    }

    List<UploadRecord> uploads(UUID campaign, CurrentPerson me) {
        return sql.sql("""
                        select * from review_upload where campaign_id = :campaign and (:everybody or uploaded_by = :me)
                        order by uploaded_at desc limit 100""")
                .param("campaign", campaign)
                .param("everybody", me.has(Role.GROUP_HR))
                .param("me", me.id().value())
                .query(Campaigns::upload)
                .list();
    }

    /** False when it has been committed before. */
    boolean commit(UUID upload, Checked checked, int proposals, Instant now) {
        var first = sql.sql("""
                        update review_upload set committed_at = ?, ratings_added = ?, ratings_changed = ?, ratings_same = ?, rows_refused = ?,
                            people = ?, proposals_added = ?
                        where id = ? and committed_at is null""")
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        checked.added(),
                        checked.corrected(),
                        checked.same(),
                        checked.refused().size(),
                        checked.people(),
                        proposals,
                        upload)
                .update();
        if (first == 0) return false;
        batches.batchUpdate(
                "insert into review_refused_row (upload_id, line, column_name, bad_value, reason) values (?, ?, ?, ?, ?)",
                checked.refused().stream()
                        .map(refusal -> refused(upload, refusal))
                        .toList());
        return true;
    }

    private static Object[] refused(UUID upload, Refused refusal) {
        return new Object[] {
            upload,
            refusal.row().line(),
            shortened(refusal.column()),
            shortened(refusal.value()),
            refusal.problem().key()
        };
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    /** A row of an imported file that was refused, for the result page. */
    record RefusedRow(int line, String column, String value, String problem) {}

    List<RefusedRow> refused(UUID upload, int limit) {
        return sql.sql("select * from review_refused_row where upload_id = ? order by line limit " + limit)
                .param(upload)
                .query((row, n) -> new RefusedRow(
                        row.getInt("line"),
                        row.getString("column_name"),
                        row.getString("bad_value"),
                        row.getString("reason")))
                .list();
    }

    boolean markUndone(UUID upload, Instant now) {
        return sql.sql(
                                "update review_upload set undone_at = ? where id = ? and committed_at is not null and undone_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), upload)
                        .update()
                == 1;
    }

    /** Whether a later upload that still counts says something about the same people. */
    boolean overtaken(UploadRecord upload) {
        return sql.sql("""
                        select count(*) from review_upload u
                        where u.campaign_id = :campaign and u.committed_at > (select committed_at from review_upload where id = :upload)
                          and u.undone_at is null
                          and exists (select 1 from review_fact mine join review_fact theirs on theirs.subject = mine.subject
                                      where mine.upload_id = :upload and theirs.upload_id = u.id)""")
                        .param("campaign", upload.campaign())
                        .param("upload", upload.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether HR has decided, since the upload, on a proposal of somebody it speaks of. */
    boolean decidedSince(UploadRecord upload) {
        return sql.sql("""
                        select count(*) from rpt_enrolment e
                        where e.campaign_id = :campaign and e.decided_at >= (select committed_at from review_upload where id = :upload)
                          and e.person_id in (select f.subject from review_fact f where f.upload_id = :upload)""")
                        .param("campaign", upload.campaign())
                        .param("upload", upload.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Proposals of the campaign that wait for a decision, within a scope. */
    int openProposals(UUID campaign, Scope scope) {
        return sql.sql("""
                        select count(*) from rpt_enrolment e join rpt_person p on p.person_id = e.person_id
                        where e.campaign_id = :campaign and e.stored_status = 'PROPOSED'
                          and (:everywhere or p.region_id in (:regions))""")
                .param("campaign", campaign)
                .param("everywhere", scope.everywhere())
                .param("regions", regions(scope))
                .query(Integer.class)
                .single();
    }

    /** @param people how many were given no proposal because their path has no course for them yet */
    record NoCourse(PathId path, int people) {}

    List<NoCourse> noCourse(UUID campaign, Scope scope) {
        return sql.sql("""
                        select n.path_id, count(*) from review_no_course n join rpt_person p on p.person_id = n.person_id
                        where n.campaign_id = :campaign and (:everywhere or p.region_id in (:regions))
                        group by n.path_id order by n.path_id""")
                .param("campaign", campaign)
                .param("everywhere", scope.everywhere())
                .param("regions", regions(scope))
                .query((row, n) -> new NoCourse(new PathId(row.getString(1)), row.getInt(2)))
                .list();
    }

    private static List<String> regions(Scope scope) {
        return scope.regions().isEmpty()
                ? List.of("")
                : scope.regions().stream().map(RegionId::value).toList();
    }

    Scales scales() {
        var byName = new TreeMap<String, Map<String, Integer>>();
        sql.sql("select scale, word, rating from review_scale order by rating").query(row -> {
            byName.computeIfAbsent(row.getString(1), name -> new java.util.LinkedHashMap<>())
                    .put(row.getString(2), row.getInt(3));
        });
        return new Scales(byName);
    }

    private static Campaign campaign(ResultSet row, int n) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("season"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static UploadRecord upload(ResultSet row, int n) throws SQLException {
        return new UploadRecord(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                new PersonId(row.getObject("uploaded_by", UUID.class)),
                row.getString("file_name"),
                row.getString("scale"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                instant(row, "committed_at"),
                instant(row, "undone_at"),
                row.getInt("ratings_added"),
                row.getInt("ratings_changed"),
                row.getInt("ratings_same"),
                row.getInt("rows_refused"),
                row.getInt("people"),
                row.getInt("proposals_added"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
