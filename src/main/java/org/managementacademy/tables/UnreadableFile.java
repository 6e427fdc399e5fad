package org.managementacademy.tables;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.managementacademy.tables.Sheet.Form;

/** Ends the reading of a file; caught at the edge of the reader and turned into a result. */
class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient @Nullable Form form;

    UnreadableFile(String reason) {
        this(reason, null);
    }

    private UnreadableFile(String reason, @Nullable Form form) {
        super(reason, null, false, false);
        this.reason = reason;
        this.form = form;
    }

    /** The same problem of a file that was read in this form, and might be readable in another. */
    UnreadableFile readAs(Form tried) {
        return new UnreadableFile(reason, tried);
    }

    SheetReader.Result.Unreadable result() {
        return new SheetReader.Result.Unreadable("tables.unreadable." + reason, Optional.ofNullable(form));
    }
}
