package org.onrecord.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Logs and proofs that others made, if this machine has them: `tlog`, or `tlog.tar.xz`, in the
/// folder that the environment variable `ONRECORD_BENCH` names, else in `../shared/bench`.
public final class TlogData {
  public static final String MISSING =
      "no public test vectors here; set ONRECORD_BENCH to a folder with tlog/ or tlog.tar.xz";

  private static final Path UNPACKED = Path.of("target", "bench");

  private TlogData() {}

  public static Optional<Path> find() throws IOException {
    Path data =
        Path.of(Optional.ofNullable(System.getenv("ONRECORD_BENCH")).orElse("../shared/bench"));
    Path folder = data.resolve("tlog");
    if (Files.isDirectory(folder)) {
      return Optional.of(folder);
    }
    Path packed = data.resolve("tlog.tar.xz");
    return Files.exists(packed) ? Optional.of(unpack(packed, UNPACKED, "tlog")) : Optional.empty();
  }

  /// The log of 70,000 entries in `data`.
  public static Path large(Path data) throws IOException {
    Path into = UNPACKED.resolve("tlog-70000");
    unpack(data.resolve("example-log-70000.tar.gz"), into, "log");
    return into;
  }

  /// @return the folder `name` that comes out of `packed`
  private static Path unpack(Path packed, Path into, String name) throws IOException {
    Path folder = into.resolve(name);
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(into);
      run("tar", "-xf", packed.toString(), "-C", into.toString());
    }
    return folder;
  }

  private static void run(String... command) throws IOException {
    try {
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
