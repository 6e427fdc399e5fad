package org.managementacademy.catalog.drift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is on record about one original and the texts made from it.
 *
 * @param original path of the text within the folder of its unit, without ending: {@code en}, {@code china/zh}
 * @param blocks those of the original when somebody last said what had changed in it
 * @param texts  each text made from it, by path, and the day on which it was last brought up to its original
 * @param behind what these texts do not have yet
 */
public record Stamp(String original, List<Block> blocks, SortedMap<String, LocalDate> texts, List<Behind> behind) {

    /**
     * A change in meaning that a text does not have.
     *
     * @param block its name in the original; where the original no longer has it, the name it had
     * @param from  the block that the text was made from; empty when the original had no such block
     * @param since the day on which the change was recorded
     */
    public record Behind(String text, String block, Optional<Block> from, LocalDate since) {
        boolean isOf(String made, String name) {
            return text.equals(made) && block.equals(name);
        }

        Behind named(String name) {
            return new Behind(text, name, from, since);
        }
    }
}
