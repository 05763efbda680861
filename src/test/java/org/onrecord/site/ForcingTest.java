package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was written is forced before it counts: a few files each by itself, many by the disk where
/// that can be asked.
class ForcingTest {
  private static final int MANY = 5_000;

  @TempDir private Path dir;

  /// Counts what is forced by itself, and how often the disk is asked for all.
  private static class Counting extends SiteDisk {
    final AtomicInteger forced = new AtomicInteger();
    final AtomicInteger asked = new AtomicInteger();

    @Override
    void force(Path file) throws IOException {
      forced.incrementAndGet();
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

    void all() throws IOException {
      asked.incrementAndGet();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Linux,   6.1.0-18-amd64, true",
    "Linux,   5.17.0,         true",
    "Linux,   5.16.20,        false",
    "Linux,   4.19.0,         false",
    "Linux,   '',             false",
    "Mac OS X, 14.5,          false",
    "Windows 11, 10.0,        false"
  })
  void onlyWhereItTellsOfFailuresTheDiskIsAsked(String system, String version, boolean tells) {
    assertThat(LinuxDisk.tells(system, version)).isEqualTo(tells);
  }

  @ParameterizedTest
  @CsvSource({
    "ext4,       true",
    "xfs,        true",
    "btrfs,      true",
    "f2fs,       false",
    "zfs,        false",
    "vfat,       false",
    "exfat,      false",
    "fuseblk,    false",
    "fuse.sshfs, false",
    "overlay,    false",
    "nfs4,       false",
    "tmpfs,      false",
    "unknown,    false"
  })
  void onlyWhereTheFileSystemDoesItsPartTheDiskIsAsked(String type, boolean keeps) {
    assertThat(LinuxDisk.keeps(type)).isEqualTo(keeps);
  }

  @Test
  void theDiskOfThisMachineIsAskedWhereItCanBe() throws IOException {
    String type = Files.getFileStore(dir).type();
    boolean trusted =
        LinuxDisk.tells(System.getProperty("os.name"), System.getProperty("os.version"))
            && LinuxDisk.keeps(type);
    Optional<LinuxDisk> disk = LinuxDisk.of(dir);
    assertThat(disk.isPresent()).as(type).isEqualTo(trusted);
    if (disk.isPresent()) {
      disk.get().force();
      disk.get().close();
      assertThatThrownBy(new LinuxDisk(-1)::force)
          .as("no file has this number")
          .hasMessageContaining("syncfs, error 9");
    }
  }

  @Test
  void aFewAreForcedEach() throws IOException {
    var disk = new Counting();
    force(disk, 7);
    assertThat(disk.forced).hasValue(8);
    assertThat(disk.asked).hasValue(0);
  }

  @Test
  void manyAreForcedByTheDiskWhereItCanBeAsked() throws IOException {
    var disk = new Counting();
    force(disk, MANY);
    assertThat(disk.forced).hasValue(2_000);
    assertThat(disk.asked).as("after 2,000, after 4,000, and at the end").hasValue(3);
  }

  @Test
  void manyAreForcedEachWhereItCannot() throws IOException {
    var disk =
        new Counting() {
          @Override
          Optional<WholeDisk> whole(Path folder) {
            return Optional.empty();
          }
        };
    force(disk, MANY);
    assertThat(disk.forced).hasValue(MANY + 1);
  }

  @Test
  void aFileThatCannotBeForcedIsNotPassedOver() {
    assertThatThrownBy(() -> force(failing(new IOException("the disk is gone")), 1))
        .hasMessage("the disk is gone");
  }

  /// A fault of ours, or no memory: the file is not forced all the same.
  @Test
  void norOneThatNobodyThoughtCouldFail() {
    for (Throwable fault : List.of(new IllegalStateException("ours"), new OutOfMemoryError())) {
      assertThatThrownBy(() -> force(failing(fault), 1))
          .isInstanceOf(IOException.class)
          .hasCause(fault);
    }
  }

  private static SiteDisk failing(Throwable fault) {
    return new Counting() {
      @Override
      void force(Path file) throws IOException {
        ForcingTest.<RuntimeException>fail(fault);
      }
    };
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void fail(Throwable fault) throws T {
    throw (T) fault;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aDiskThatDoesNotTakeAllIsNotPassedOver(int time) {
    var disk =
        new Counting() {
          @Override
          void all() throws IOException {
            super.all();
            if (asked.get() == time) {
              throw new IOException("the journal is full");
            }
          }
        };
    assertThatThrownBy(() -> force(disk, MANY)).hasMessage("the journal is full");
  }

  /// Steps that wait are dropped then: nobody may take their files for forced.
  @Test
  void whoIsToldToStopForcesNothingAndSaysSo() {
    var disk =
        new Counting() {
          @Override
          void force(Path file) throws IOException {
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              super.force(file);
            }
          }
        };
    try {
      assertThatThrownBy(
              () -> {
                Thread.currentThread().interrupt();
                force(disk, 100);
              })
          .isInstanceOf(InterruptedIOException.class);
      assertThat(disk.forced).as("forced all the same").hasValueLessThan(100);
    } finally {
      assertThat(Thread.interrupted()).as("still told to stop").isTrue();
    }
  }

  private void force(SiteDisk disk, int files) throws IOException {
    Path file = dir.resolve("a");
    try (var forcing = new Forcing(disk, dir)) {
      for (int i = 0; i < files; i++) {
        forcing.begin(file);
      }
      forcing.end(List.of(dir));
    }
  }
}
