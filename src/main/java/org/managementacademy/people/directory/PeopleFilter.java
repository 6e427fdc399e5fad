package org.managementacademy.people.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.managementacademy.people.CurrentPerson;
import org.managementacademy.people.People;
import org.managementacademy.people.RegionId;
import org.managementacademy.people.Scope;

/**
 * Which people a page is about, always within the reader's reach. The condition is one on {@code rpt_person p}.
 *
 * @param typed          part of a name, an employee id or a mail address; empty for everybody
 * @param withoutAccount only those who have not set a password yet
 * @param file           only those who came with this import
 */
public record PeopleFilter(
        String typed, Optional<RegionId> region, boolean withoutAccount, Optional<UUID> file, Scope reach) {

    /** As the fields of a form say it. */
    public static PeopleFilter of(
            String typed, String region, boolean withoutAccount, Optional<UUID> file, CurrentPerson me) {
        return new PeopleFilter(
                typed,
                Optional.of(region).filter(text -> !text.isBlank()).map(RegionId::new),
                withoutAccount,
                file,
                me.reach());
    }

    public boolean narrows() {
        return !typed.isBlank() || region.isPresent() || withoutAccount || file.isPresent();
    }

    public String condition() {
        return "p.search_text like :pattern"
                + (reach.everywhere() ? "" : " and p.region_id in (:regions)")
                + (region.isPresent() ? " and p.region_id = :region" : "")
                + (withoutAccount ? " and not exists (select 1 from account a where a.person_id = p.person_id)" : "")
                + (file.isPresent()
                        ? " and exists (select 1 from people_import_added i where i.upload_id = :file and i.person_id = p.person_id)"
                        : "");
    }

    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("pattern", People.searchPattern(typed));
        parameters.put("regions", names(reach));
        region.ifPresent(chosen -> parameters.put("region", chosen.value()));
        file.ifPresent(chosen -> parameters.put("file", chosen));
        return parameters;
    }

    /** A list in SQL has at least one member. */
    private static List<String> names(Scope reach) {
        return reach.regions().isEmpty()
                ? List.of("")
                : reach.regions().stream().map(RegionId::value).toList();
    }
}
