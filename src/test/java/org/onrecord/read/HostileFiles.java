package org.onrecord.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the collection of hostile files is, if this machine has it: `hostile`, or
/// `hostile.tar.xz`, in the folder that the environment variable `ONRECORD_BENCH` names, else in
/// `../shared/bench`.
public final class HostileFiles {
  public static final String MISSING =
      "no hostile files here; set ONRECORD_BENCH to a folder with hostile/ or hostile.tar.xz";

  private static final Path UNPACKED = Path.of("target", "bench");

  private HostileFiles() {}

  public static Optional<Path> find() throws IOException {
    Path data =
        Path.of(Optional.ofNullable(System.getenv("ONRECORD_BENCH")).orElse("../shared/bench"));
    Path folder = data.resolve("hostile");
    Path packed = data.resolve("hostile.tar.xz");
    if (Files.isDirectory(folder)) {
      return Optional.of(folder);
    }
    return Files.exists(packed) ? unpacked(packed) : Optional.empty();
  }

  private static Optional<Path> unpacked(Path packed) throws IOException {
    Path folder = UNPACKED.resolve("hostile");
    if (!Files.isDirectory(folder.resolve("generated"))) {
      Files.createDirectories(UNPACKED);
      var tar =
          new ProcessBuilder("tar", "-xJf", packed.toString(), "-C", UNPACKED.toString()).start();
      try {
        tar.waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }
}
