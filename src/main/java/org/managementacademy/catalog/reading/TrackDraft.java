package org.managementacademy.catalog.reading;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.managementacademy.catalog.Outcome;
import org.managementacademy.catalog.TrackId;
import org.managementacademy.catalog.Unit;
import org.managementacademy.catalog.UnitText;
import org.managementacademy.catalog.elearning.Lesson;
import org.managementacademy.shared.Language;
import org.managementacademy.shared.Localized;
import org.springframework.core.io.Resource;

/**
 * A track as it stands in the folder.
 *
 * @param omitted units of the core that it leaves out
 * @param upkeep of what differs from the core, by key of the unit
 * @param texts by language and key of the unit; their bodies are Markdown
 * @param lessons by the folder of their package within the files
 * @param files of packages, videos and captions, by path
 */
public record TrackDraft(
        TrackId id,
        Localized title,
        List<Language> languages,
        List<Outcome> outcomes,
        List<Unit> units,
        List<Unit> omitted,
        Map<String, Upkeep> upkeep,
        SortedMap<Language, SortedMap<String, UnitText>> texts,
        SortedMap<String, Lesson> lessons,
        SortedMap<String, Resource> files) {}
