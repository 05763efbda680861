package org.onrecord.read.pool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a worker may see inside bubblewrap: Java, our classes, the libraries of the system, its
/// inbox for reading, a scratch folder in memory. No network, no other process, an empty
/// environment.
///
/// @param bwrap the program that makes the sandbox
/// @param tesseract whether the programs and data for character recognition are there as well
record Sandbox(Path bwrap, boolean tesseract) {
  static final Path INBOX = Path.of("/in");
  static final Path SCRATCH = Path.of("/scratch");

  private static final List<String> LIBRARIES =
      List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache");

  private static final List<String> RECOGNITION =
      List.of("/usr/bin/tesseract", "/usr/share/tesseract-ocr", "/usr/share/tessdata");

  List<String> wrap(Launch launch, Path inbox) {
    var command = new ArrayList<String>();
    command.addAll(
        List.of(
            bwrap.toString(),
            "--unshare-all",
            "--die-with-parent",
            "--new-session",
            "--clearenv",
            "--setenv",
            "OMP_THREAD_LIMIT",
            "1",
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            "--tmpfs",
            SCRATCH.toString()));
    visible(launch).forEach(path -> command.addAll(List.of("--ro-bind", path, path)));
    command.addAll(List.of("--ro-bind", inbox.toString(), INBOX.toString(), "--chdir", "/"));
    command.addAll(launch.command(INBOX, SCRATCH));
    return command;
  }

  /// Files that Java is told of in its options, such as a class-data archive, are visible too.
  private Stream<String> visible(Launch launch) {
    var system = Stream.concat(LIBRARIES.stream(), tesseract ? RECOGNITION.stream() : Stream.of());
    var ours =
        Stream.concat(Stream.of(Launch.java()), Launch.classPath().stream()).map(Path::toString);
    var options =
        launch.options().stream().map(option -> option.substring(option.indexOf('=') + 1));
    return Stream.of(system, ours, options)
        .flatMap(each -> each)
        .filter(path -> path.startsWith("/") && Files.exists(Path.of(path)))
        .distinct();
  }
}
