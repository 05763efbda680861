package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was written is forced before it counts: a few files each by itself, many by the file system
/// where that can be asked.
class ForcingTest {
  private static final int MANY = 5_000;

  @TempDir private Path dir;

  /// Counts what is forced by itself.
  private static class Counting extends SiteDisk {
    final AtomicInteger forced = new AtomicInteger();

    @Override
    void force(Path file) throws IOException {
      forced.incrementAndGet();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Linux,   6.1.0-18-amd64, true",
    "Linux,   5.8.0,          true",
    "Linux,   5.7.19,         false",
    "Linux,   4.19.0,         false",
    "Linux,   '',             false",
    "Mac OS X, 14.5,          false",
    "Windows 11, 10.0,        false"
  })
  void onlyWhereItTellsOfFailuresTheFileSystemIsAsked(
      String system, String version, boolean tells) {
    assertThat(FileSystem.tells(system, version)).isEqualTo(tells);
  }

  @Test
  void aFewAreForcedEach() throws IOException {
    var disk = new Counting();
    force(disk, 7);
    assertThat(disk.forced).hasValue(8);
  }

  @Test
  void manyAreForcedByTheFileSystemWhereItCanBeAsked() throws IOException {
    var disk = new Counting();
    boolean asked = FileSystem.of(dir).isPresent();
    force(disk, MANY);
    assertThat(disk.forced.get()).isEqualTo(asked ? 2_000 : MANY + 1);
  }

  @Test
  void manyAreForcedEachWhereItCannot() throws IOException {
    var disk =
        new Counting() {
          @Override
          Optional<FileSystem> system(Path folder) {
            return Optional.empty();
          }
        };
    force(disk, MANY);
    assertThat(disk.forced).hasValue(MANY + 1);
  }

  @Test
  void aFileThatCannotBeForcedIsNotPassedOver() throws IOException {
    var disk =
        new SiteDisk() {
          @Override
          void force(Path file) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    assertThatThrownBy(() -> force(disk, 1)).hasMessage("the disk is gone");
  }

  private void force(SiteDisk disk, int files) throws IOException {
    Path file = Files.writeString(dir.resolve("a"), "a");
    try (var forcing = new Forcing(disk, dir)) {
      for (int i = 0; i < files; i++) {
        forcing.begin(file);
      }
      forcing.end(List.of(dir));
    }
  }
}
