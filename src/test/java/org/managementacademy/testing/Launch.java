package org.managementacademy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How to start the packaged academy as a process of its own, as an operator does: by default on a port that the machine chooses.
 *
 * @param folder   working directory; made when absent
 * @param jar      made by the build; the system property {@code academy.jar} names it
 * @param options  of the virtual machine
 * @param settings such as {@code --academy.data=…}
 */
public record Launch(
        Path folder, Path jar, List<String> options, Map<String, String> environment, List<String> settings) {

    /** The jar that the build has just made, compiled quickly rather than well: tests start it often. */
    public static Launch in(Path folder) {
        var jar = Path.of(System.getProperty("academy.jar", "target/management-academy.jar"))
                .toAbsolutePath();
        var quick = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        return new Launch(folder.toAbsolutePath(), jar, quick, Map.of(), List.of("--server.port=0"));
    }

    public Launch jar(Path other) {
        return new Launch(folder, other.toAbsolutePath(), options, environment, settings);
    }

    public Launch options(String... other) {
        return new Launch(folder, jar, List.of(other), environment, settings);
    }

    public Launch environment(Map<String, String> variables) {
        return new Launch(folder, jar, options, variables, settings);
    }

    /** With these settings in place of those of the same name. */
    public Launch with(String... more) {
        var all = new ArrayList<>(settings);
        for (var setting : more) {
            all.removeIf(other -> name(other).equals(name(setting)));
            all.add(setting);
        }
        return new Launch(folder, jar, options, environment, all);
    }

    /** Starts it and waits until it says where it answers. Fails with its output when it ends before. */
    public RunningAcademy start() {
        return RunningAcademy.ready(process());
    }

    /** Starts it and waits until it has ended by itself. */
    public Ended untilEnd() {
        return RunningAcademy.ended(process());
    }

    /** What an operator sees of a process that has ended. */
    public record Ended(int code, String output) {}

    private static String name(String setting) {
        return setting.split("=", 2)[0];
    }

    private Process process() {
        try {
            Files.createDirectories(folder);
            var builder =
                    new ProcessBuilder(command()).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(settings);
        return command;
    }
}
