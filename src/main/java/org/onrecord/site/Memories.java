package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.onrecord.desk.work.Meanwhile;

/// Remembers what is published for the next time: it is written while the site is brought in place,
/// and holds once that is done. Whatever goes wrong here, the site is published all the same, and
/// the next time only takes longer.
final class Memories implements AutoCloseable {
  private final Path file;
  private final Path begun;
  private Meanwhile writing = Meanwhile.NOTHING;

  /// @param file the one that [LastTime#read] reads the next time
  Memories(Path file) {
    this.file = file;
    begun = file.resolveSibling(file.getFileName() + ".begun");
  }

  /// Writes what is known into a file.
  interface Known {
    void write(Path file) throws IOException;
  }

  /// Begins to write what is known.
  void begin(Known now) {
    writing = Meanwhile.begin("remembering", () -> write(now));
  }

  private void write(Known now) {
    try {
      now.write(begun);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What was begun holds from now on.
  void keep() {
    try {
      writing.await();
      Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException | Error e) {
      warn(
          "what was published could not be remembered, so the next time every page is made again",
          e);
    }
  }

  /// Waits for what was begun: nobody is to take the folder away meanwhile. Takes it away itself
  /// unless it was kept: it speaks of a site that is not there.
  @Override
  public void close() {
    try {
      writing.await();
    } catch (RuntimeException | Error e) {
      // It was said, or the publication failed with something that matters more.
    }
    try {
      Files.deleteIfExists(begun);
    } catch (IOException e) {
      warn("what was begun to be remembered could not be taken away, and is not used", e);
    }
  }

  private static void warn(String what, Throwable why) {
    System.getLogger(Memories.class.getName()).log(System.Logger.Level.WARNING, what, why);
  }
}
