package org.managementacademy.printing;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/** Where a line may end, by the rules of Unicode: not after the apostrophe of <i>l’entreprise</i>, not before a Chinese comma. */
final class LineEnds implements FSTextBreaker {
    private final BreakIterator ends;

    LineEnds(Locale language) {
        ends = BreakIterator.getLineInstance(language);
    }

    @Override
    public void setText(String text) {
        ends.setText(text);
    }

    @Override
    public int next() {
        return ends.next();
    }
}
