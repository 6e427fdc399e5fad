package org.managementacademy.reporting;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.managementacademy.reporting.ReportRow.Who;

/** The rows of a list, portion by portion: while one is being written, the next ones are read, and no more than those. */
final class Portions implements Iterator<List<ReportRow>>, AutoCloseable {
    private static final int AT_ONCE = 1_000;
    private static final int AHEAD = 2;

    private final CompletionReport report;
    private final ReportList list;
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<UUID, Who> known = new ConcurrentHashMap<>();
    private final Queue<CompletableFuture<List<ReportRow>>> ahead = new ArrayDeque<>();
    private int asked;

    Portions(CompletionReport report, ReportList list) {
        this.report = report;
        this.list = list;
        for (int i = 0; i < AHEAD; i++) askForOneMore();
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty();
    }

    @Override
    public List<ReportRow> next() {
        var rows = ahead.remove().join();
        askForOneMore();
        return rows;
    }

    /** Waits for what is being read. */
    @Override
    public void close() {
        readers.close();
    }

    private void askForOneMore() {
        if (asked >= list.size()) return;
        var entries = list.slice(asked, AT_ONCE);
        asked += entries.size();
        ahead.add(CompletableFuture.supplyAsync(() -> report.rows(entries, known), readers));
    }
}
