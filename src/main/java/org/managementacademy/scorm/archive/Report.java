package org.managementacademy.scorm.archive;

import java.util.List;
import org.managementacademy.scorm.manifest.Problem;

/** All that is to be said about a package: of its archive, and of its manifest as far as that could be read. */
public record Report(List<ArchiveProblem> archive, List<Problem> manifest) {
    public Report {
        archive = List.copyOf(archive);
        manifest = List.copyOf(manifest);
    }

    /** Whether something keeps the package from being played. */
    public boolean hasErrors() {
        return archive.stream().anyMatch(problem -> problem.code().isError())
                || manifest.stream().anyMatch(problem -> problem.code().isError());
    }
}
