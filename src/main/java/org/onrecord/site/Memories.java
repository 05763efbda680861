package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.onrecord.desk.work.Meanwhile;

/// Remembers what is published for the next time: it is written while the site is brought in place,
/// and holds once that is done.
final class Memories implements AutoCloseable {
  private final Path file;
  private final Path begun;
  private Meanwhile writing = Meanwhile.NOTHING;

  /// @param file the one that [LastTime#read] reads the next time
  Memories(Path file) {
    this.file = file;
    begun = file.resolveSibling(file.getFileName() + ".begun");
  }

  /// Begins to write it.
  void begin(LastTime now) {
    writing =
        Meanwhile.begin(
            "remembering",
            () -> {
              try {
                now.write(begun);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /// What was begun holds from now on. The site is published already: where this fails, the next
  /// time only takes longer.
  void keep() {
    try {
      writing.await();
      Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      System.getLogger(Memories.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "what was published could not be remembered, so the next time every page is made again",
              e);
    }
  }

  /// Waits for what was begun: nobody is to take the folder away meanwhile.
  @Override
  public void close() {
    try {
      writing.await();
    } catch (UncheckedIOException e) {
      // It was said, or the publication failed with something that matters more.
    }
  }
}
