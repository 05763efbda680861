package org.onrecord.read.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onrecord.model.Sha256;
import org.onrecord.read.limit.Limits;
import org.onrecord.read.wire.Answer;
import org.onrecord.read.wire.Chunks;
import org.onrecord.read.wire.Request;

/// Reads some files as a worker does and ends, so that the Java runtime can record what the start
/// of a worker needs (JEP 514). Not for people.
public final class Rehearsal {
  private static final double SECONDS = 60;

  private Rehearsal() {}

  /// @param files of as many formats as there are
  public static void main(String[] files) throws IOException {
    Logger.getLogger("").setLevel(Level.OFF);
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    for (String name : files) {
      Path file = Path.of(name);
      var hash = Sha256.of(Files.readAllBytes(file));
      var request = new Request(0, name, name, hash, SECONDS, false, Limits.DEFAULT);
      Answer answer = Formats.answer(request, file);
      try (var message =
          new java.io.DataOutputStream(Chunks.message(OutputStream.nullOutputStream()))) {
        answer.write(message);
      }
    }
  }
}
