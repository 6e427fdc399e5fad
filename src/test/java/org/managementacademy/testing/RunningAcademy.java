package org.managementacademy.testing;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** An academy that runs as a process of its own. Closing it kills it at once. */
public final class RunningAcademy implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("The academy is ready at (http://\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final Thread listener;

    private RunningAcademy(Process process) {
        this.process = process;
        listener = Thread.ofVirtual().start(this::listen);
    }

    static RunningAcademy ready(Process process) {
        var academy = new RunningAcademy(process);
        try {
            academy.address.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return academy;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            academy.close();
            throw new AssertionError("The academy did not get ready:\n" + academy.output, e);
        }
    }

    static Launch.Ended ended(Process process) {
        try (var academy = new RunningAcademy(process)) {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The academy goes on running:\n" + academy.output);
            }
            academy.listener.join();
            return new Launch.Ended(process.exitValue(), academy.output.toString());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public URI address() {
        return address.join();
    }

    /** What it has printed so far. */
    public String output() {
        return output.toString();
    }

    /** As {@code kill -9} does: it gets no chance to put anything in order. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As an operator or a container does it: it finishes what it is doing, and is heard to its end, which {@code Process.destroy} would not let it. */
    public void stop() {
        process.toHandle().destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private void listen() {
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) hear(line);
        } catch (IOException e) {
            hear("(killed)");
        } finally {
            address.completeExceptionally(new IllegalStateException("ended"));
        }
    }

    private void hear(String line) {
        output.append(line).append('\n');
        var ready = READY.matcher(line);
        if (ready.find()) address.complete(URI.create(ready.group(1)));
    }
}
