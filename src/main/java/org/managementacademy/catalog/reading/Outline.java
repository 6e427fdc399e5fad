package org.managementacademy.catalog.reading;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.managementacademy.catalog.PathId;
import org.managementacademy.catalog.Unit;
import org.managementacademy.shared.Localized;

/**
 * A path as it is planned: units without texts. Nobody can be enrolled on it.
 *
 * @param titles by key of the unit
 * @param units  by the key of the market, in the order of their weeks; omitted ones among them
 */
public record Outline(PathId path, Map<String, Localized> titles, SortedMap<String, List<Unit>> units) {}
