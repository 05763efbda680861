package org.onrecord.web;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the browser of this machine is.
public final class Chromium {
  private Chromium() {}

  /// The program that `CHROMIUM` names, else the first of the usual names on the path.
  public static Optional<Path> find() {
    Map<String, String> env = System.getenv();
    if (env.containsKey("CHROMIUM")) {
      return Optional.of(Path.of(env.getOrDefault("CHROMIUM", ""))).filter(Files::isExecutable);
    }
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name ->
            Stream.of(env.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
