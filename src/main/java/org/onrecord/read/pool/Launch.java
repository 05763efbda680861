package org.onrecord.read.pool;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The command that starts a worker: this Java, this class path, a small heap.
///
/// @param heap megabytes
/// @param options what else to give Java
public record Launch(long heap, List<String> options) {
  private static final String MAIN = "org.onrecord.read.worker.Main";

  public Launch {
    options = List.copyOf(options);
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"));
  }

  static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(Files::exists)
        .toList();
  }

  /// @param inbox the folder, as the worker sees it, in which it finds its files
  List<String> command(Path inbox, Path scratch) {
    var command = new ArrayList<String>();
    command.add(java().resolve("bin").resolve("java").toString());
    command.addAll(
        List.of(
            "-Xmx" + heap + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + scratch,
            "-Dfile.encoding=UTF-8"));
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            String.join(File.pathSeparator, classPath().stream().map(Path::toString).toList()),
            MAIN,
            inbox.toString()));
    return command;
  }

  /// The program called `name` on the search path.
  static Optional<Path> find(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
