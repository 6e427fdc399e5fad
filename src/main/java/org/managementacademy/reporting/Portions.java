package org.managementacademy.reporting;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.managementacademy.reporting.ReportRow.Who;

/** The rows of a list, portion by portion: while one is being written, the next one is read, and no more than that. */
final class Portions implements Iterator<List<ReportRow>>, AutoCloseable {
    private static final int AT_ONCE = 1_000;

    private final CompletionReport report;
    private final ReportList list;
    private final ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<UUID, Who> known = new HashMap<>();
    private @Nullable CompletableFuture<List<ReportRow>> ahead;
    private int read;
    private int asked;

    Portions(CompletionReport report, ReportList list) {
        this.report = report;
        this.list = list;
        ahead = ask();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public List<ReportRow> next() {
        if (ahead == null) throw new NoSuchElementException();
        var rows = ahead.join();
        read = asked;
        ahead = ask();
        return rows;
    }

    /** Entries of the list that {@link #next} has given so far. */
    int read() {
        return read;
    }

    /** Waits for the portion that is being read. */
    @Override
    public void close() {
        reader.close();
    }

    private @Nullable CompletableFuture<List<ReportRow>> ask() {
        if (asked >= list.size()) return null;
        var entries = list.slice(asked, AT_ONCE);
        asked += entries.size();
        return CompletableFuture.supplyAsync(() -> report.rows(entries, known), reader);
    }
}
