package org.onrecord.desk.place;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Which program this is.
public final class Program {
  private Program() {}

  /// As long as this stays the same, the program makes the same of the same: its version, its jar,
  /// and the Java that runs it. Outside a jar nothing tells one build from the next.
  public static String state(String version) throws IOException {
    return "%s, Java %s, %s".formatted(version, Runtime.version(), jar());
  }

  private static String jar() throws IOException {
    try {
      Path jar = Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Files.size(jar) + " bytes of " + Files.getLastModifiedTime(jar)
          : "no jar";
    } catch (URISyntaxException e) {
      throw new IOException("where the program lies has no name", e);
    }
  }
}
