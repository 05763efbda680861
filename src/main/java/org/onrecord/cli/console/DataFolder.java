package org.onrecord.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Sha256;

/// Where records are kept that were given no folder: the user's data folder, as each system has it
/// (XDG Base Directory, macOS, Windows).
public final class DataFolder {
  private DataFolder() {}

  /// The record of `folder`: its name, and enough of its path's digest to tell it from others of
  /// the same name.
  public static Path recordOf(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    String name = Optional.ofNullable(absolute.getFileName()).map(Path::toString).orElse("record");
    String safe = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    return base().resolve(safe + "-" + Sha256.of(absolute.toString()).brief());
  }

  private static Path base() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home", "."));
    if (os.contains("mac")) {
      return home.resolve("Library/Application Support/Onrecord");
    }
    if (os.contains("windows")) {
      return environment("LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve("Onrecord");
    }
    return environment("XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("onrecord");
  }

  private static Optional<Path> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
  }

  /// Deletes a temporary record.
  public static void delete(Path record) throws IOException {
    if (Files.exists(record)) {
      try (Stream<Path> inside = Files.walk(record)) {
        for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      }
    }
  }
}
