package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where many files are forced by asking the disk for all, a power cut around that, or a disk that
/// fails at it, leaves the old site or the new one, whole.
class PowerCutTest {
  @TempDir private Path dir;
  private Optional<Piers> opened = Optional.empty();
  private Path out = Path.of("");

  @BeforeEach
  void open() throws IOException {
    opened = Optional.of(new Piers(dir));
    out = dir.resolve("site");
  }

  @AfterEach
  void close() throws IOException {
    opened.orElseThrow().close();
  }

  private Piers piers() {
    return opened.orElseThrow();
  }

  /// What the disk does when it is asked for all.
  private enum Then {
    /// The power is cut before anything got there.
    CUT_BEFORE,
    /// All got there, then the power is cut.
    CUT_AFTER,
    /// Something could not be written; the machine goes on.
    FAILS
  }

  /// A disk that is asked for all early, and that knows which files would not outlast a cut.
  private static final class Frail extends SiteDisk {
    private final int last;
    private final Then then;
    private final Set<Object> unforced = ConcurrentHashMap.newKeySet();
    private int asked;

    /// @param last the how manieth question is the last
    Frail(int last, Then then) {
      this.last = last;
      this.then = then;
    }

    @Override
    int few() {
      return 20;
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
      goesOn();
      super.write(file, bytes);
      unforced.add(Names.of(file).fileKey());
    }

    @Override
    void force(Path file) throws IOException {
      goesOn();
      unforced.remove(Names.of(file).fileKey());
    }

    @Override
    void move(Path folder, Path to) throws IOException {
      goesOn();
      super.move(folder, to);
    }

    @Override
    Optional<WholeDisk> whole(Path folder) {
      return Optional.of(
          new WholeDisk() {
            @Override
            public void force() throws IOException {
              all();
            }

            @Override
            public void close() {}
          });
    }

    private synchronized void all() throws IOException {
      goesOn();
      var written = Set.copyOf(unforced);
      if (++asked == last) {
        if (then == Then.CUT_AFTER) {
          unforced.removeAll(written);
        }
        throw new IOException("the disk did not take all");
      }
      unforced.removeAll(written);
    }

    private synchronized void goesOn() throws IOException {
      if (isOver() && then != Then.FAILS) {
        throw new IOException("there is no power");
      }
    }

    synchronized boolean isOver() {
      return asked >= last;
    }

    /// What did not get to the disk is empty once there is power again.
    void lose(Path dir) throws IOException {
      try (Stream<Path> all = Files.walk(dir)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          if (unforced.contains(Names.of(file).fileKey())) {
            FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                .close();
          }
        }
      }
    }
  }

  @Test
  void theOldSiteOrTheNewOneIsThereWhole() throws IOException {
    piers().publish(out);
    Path kept = dir.resolve("kept");
    Folders.copy(out, kept);
    Map<String, String> before = Folders.files(out);
    piers().act("object-published", "on", piers().open("mend the long pier"));
    piers().publish(dir.resolve("whole"));
    Map<String, String> after = Folders.files(dir.resolve("whole"));
    int questions = questions();
    assertThat(questions).as("on the way, at the end, and for the twin").isGreaterThan(2);
    for (int last : List.of(questions - 1, questions)) {
      for (Then then : Then.values()) {
        putBack(kept);
        var disk = new Frail(last, then);
        stop(disk, last == questions);
        String when = then + " at question " + last;
        Path there = Files.exists(out) ? out : dir.resolve(".site.before");
        assertThat(Folders.files(there)).as(when).isEqualTo(last == questions ? after : before);
        piers().publish(out);
        assertThat(Folders.files(out)).as("again after " + when).isEqualTo(after);
        assertThat(Folders.files(dir.resolve(".site.twin"))).as("twin").isEqualTo(after);
      }
    }
  }

  /// @param published whether the new site is in place by then
  private void stop(Frail disk, boolean published) throws IOException {
    if (published) {
      piers().publish(new StaticSite(disk), out);
    } else {
      assertThatThrownBy(() -> piers().publish(new StaticSite(disk), out))
          .isInstanceOf(IOException.class);
    }
    assertThat(disk.isOver()).isTrue();
    if (disk.then != Then.FAILS) {
      disk.lose(dir);
    }
  }

  private int questions() throws IOException {
    Path copy = dir.resolve("count");
    Folders.copy(out, copy);
    var disk = new Frail(Integer.MAX_VALUE, Then.FAILS);
    piers().publish(new StaticSite(disk), copy);
    assertThat(disk.unforced).as("files that no cut may find").isEmpty();
    return disk.asked;
  }

  /// The old site alone, with nothing beside it.
  private void putBack(Path kept) throws IOException {
    var disk = new SiteDisk();
    for (String name : List.of("site", ".site.twin")) {
      if (Files.exists(dir.resolve(name))) {
        disk.delete(dir.resolve(name));
      }
    }
    Folders.copy(kept, out);
  }
}
