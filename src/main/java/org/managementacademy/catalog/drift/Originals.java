package org.managementacademy.catalog.drift;

import java.util.List;
import org.managementacademy.catalog.UnitId;

/** The texts of a unit from which others were made; none when it is told in one language for one market. */
public record Originals(UnitId unit, List<Original> all) {}
