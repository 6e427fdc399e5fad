package org.managementacademy.content;

import java.nio.file.Path;

/** Content stores for tests that start no academy. */
public final class ContentStores {
    private ContentStores() {}

    public static ContentStore in(Path folder) {
        return new ContentStore(new FolderBlobs(new ContentSettings(folder)));
    }
}
