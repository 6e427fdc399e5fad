package org.managementacademy.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.managementacademy.shared.Language;

/**
 * The text that another was made from has changed in meaning, and the other is being revised.
 *
 * @param original language of the text that has changed
 * @param since    the day of the oldest change that the other does not have; empty while nobody has recorded it
 */
public record OriginalChanged(Language original, Optional<LocalDate> since) {}
