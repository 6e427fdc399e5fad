package org.managementacademy.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The columns of the exports, in their order. Times are the learner's own, "UTC" where the name says so. */
enum ReportColumn {
    EMPLOYEE_ID((row, names) -> row.who().employeeId()),
    NAME((row, names) -> row.who().name()),
    MAIL((row, names) -> row.who().mail()),
    ORG_UNIT((row, names) -> row.who().orgUnit()),
    ORG_UNIT_PATH((row, names) -> row.who().orgUnitPath()),
    COUNTRY((row, names) -> names.country(row.who().country())),
    REGION((row, names) -> names.region(row.who().region())),
    LINE_MANAGER((row, names) -> row.who().lineManager()),
    PATH((row, names) -> names.path(row.what().path())),
    MARKET((row, names) -> names.market(row.what().track())),
    LANGUAGE((row, names) -> names.language(row.what().language())),
    CONTENT_VERSION((row, names) -> row.what().trackVersion().substring(0, 12)),
    REASON((row, names) -> names.reason(row.what())),
    ASSIGNED_ON((row, names) -> day(row.when().decidedAt(), row.who().zone())),
    START_ON((row, names) -> row.when().startOn()),
    DUE_ON((row, names) -> row.when().endOn()),
    ORIGINAL_DUE_ON((row, names) -> row.when().originalEndOn()),
    STATUS((row, names) -> names.status(row.status())),
    COMPLETED_LOCAL((row, names) -> moment(row.when().completedAt(), row.who().zone())),
    COMPLETED_UTC((row, names) -> moment(row.when().completedAt(), ZoneOffset.UTC)),
    UNITS_DONE((row, names) -> row.done().units()),
    UNITS_PLANNED((row, names) -> row.done().unitsPlanned()),
    CORE_PERCENT((row, names) -> percent(row.done().coreDone(), row.done().coreTotal())),
    LOCAL_PERCENT((row, names) -> percent(row.done().localDone(), row.done().localTotal())),
    MINUTES_DONE((row, names) -> row.done().minutes()),
    MINUTES_PLANNED((row, names) -> row.done().minutesPlanned()),
    SCORE((row, names) -> score(row.done().bestScore())),
    FIRST_ACTIVITY(
            (row, names) -> moment(row.when().firstActivityAt(), row.who().zone())),
    LAST_ACTIVITY((row, names) -> moment(row.when().lastActivityAt(), row.who().zone())),
    WITHDRAWN_REASON((row, names) -> row.what().withdrawnReason()),
    CERTIFICATE((row, names) -> row.certificate()),
    AS_OF((row, names) -> names.asOf());

    private final BiFunction<ReportRow, ReportNames, @Nullable Object> cell;

    ReportColumn(BiFunction<ReportRow, ReportNames, @Nullable Object> cell) {
        this.cell = cell;
    }

    @Nullable
    Object of(ReportRow row, ReportNames names) {
        return cell.apply(row, names);
    }

    String messageKey() {
        return "reporting.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable LocalDate day(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDate.ofInstant(instant, zone);
    }

    private static @Nullable Object moment(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone);
    }

    /** Rounded down, so that 100 means all. */
    private static @Nullable Integer percent(int done, int planned) {
        return planned == 0 ? null : 100 * done / planned;
    }

    private static @Nullable Integer score(@Nullable Double scaled) {
        return scaled == null ? null : (int) Math.floor(scaled * 100);
    }
}
