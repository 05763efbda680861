package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.desk.SiteDesk;
import org.onrecord.site.again.Needs;
import org.onrecord.site.again.State;

/// Remembering what was published makes the next time shorter, and can do nothing else: no
/// publication fails of it, and none is spoiled by what is left of another.
class MemoriesTest {
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

  private Path memories() {
    return piers().folder.resolve("published/sites");
  }

  private List<Path> remembered() throws IOException {
    try (Stream<Path> all = Files.list(memories())) {
      return all.toList();
    }
  }

  private static LastTime lastTime(Map<String, String> mentions) {
    var state = new State("texts", 1, "root", LocalDate.EPOCH, new TreeMap<>(mentions));
    var target = new Target("a", "/a", Map.of());
    var made = new Made(target, List.of(), List.of(), Needs.TEXTS);
    return new LastTime(state, new KnownPeople(Set.of("b")), Map.of("a", made));
  }

  static List<Memories.Known> failing() {
    return List.of(
        file -> {
          Files.writeString(file, "half");
          throw new IOException("the disk is full");
        },
        file -> {
          throw new IllegalStateException("a fault of ours");
        },
        file -> {
          throw new OutOfMemoryError("none left");
        });
  }

  @ParameterizedTest
  @MethodSource("failing")
  void whateverFailsThePublicationStands(Memories.Known known) throws IOException {
    Path file = Files.createDirectories(dir.resolve("memories")).resolve("site");
    Files.writeString(file, "what was known before");
    try (var memories = new Memories(file)) {
      memories.begin(known);
      memories.keep();
    }
    assertThat(file).hasContent("what was known before");
    assertThat(file.resolveSibling("site.begun")).doesNotExist();
  }

  @Test
  void whatIsKeptIsReadAgainAndWhatIsNotLeavesNothing() throws IOException {
    Path file = Files.createDirectories(dir.resolve("memories")).resolve("site");
    try (var memories = new Memories(file)) {
      memories.begin(lastTime(Map.of("f", "kept"))::write);
      memories.keep();
    }
    try (var memories = new Memories(file)) {
      memories.begin(lastTime(Map.of("f", "begun"))::write);
    }
    assertThat(LastTime.read(file).orElseThrow().state().mentions()).containsEntry("f", "kept");
    assertThat(file.resolveSibling("site.begun")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 500_000_000, Integer.MAX_VALUE})
  void aNumberThatIsDamagedTakesNoMemory(int number) throws IOException {
    Path file = dir.resolve("memory");
    lastTime(Map.of()).write(file);
    byte[] bytes = Files.readAllBytes(file);
    // At the end: how many places of the register the last page shows, none, and the digest.
    ByteBuffer.wrap(bytes).putInt(bytes.length - 36, number);
    Files.write(file, bytes);
    assertThat(LastTime.read(file)).isEmpty();
  }

  @Test
  void aPublicationThatFailsLeavesNothingBegun() throws IOException {
    piers().publish(out);
    List<Path> before = remembered();
    piers().act("object-published", "on", piers().open("mend the long pier"));
    assertThatThrownBy(() -> piers().publish(new StaticSite(new Unmoving()), out))
        .hasMessage("the disk is gone");
    assertThat(remembered()).isEqualTo(before);
  }

  /// A disk that does not put the new site in its place.
  private static final class Unmoving extends SiteDisk {
    @Override
    void move(Path folder, Path to) throws IOException {
      if (to.endsWith(".site.before")) {
        throw new IOException("the disk is gone");
      }
      super.move(folder, to);
    }
  }

  /// The new site is in its place, what is remembered is of the one before, and what was begun lies
  /// beside it, in part or whole.
  @Test
  void aKillBetweenTheSwapAndWhatIsKeptSpoilsNothing() throws IOException {
    piers().publish(out);
    Path memory = SiteDesk.memoryOf(piers().folder, out.toAbsolutePath());
    byte[] before = Files.readAllBytes(memory);
    for (String promise : List.of("mend the long pier", "paint the gate blue")) {
      piers().act("object-published", "on", piers().open(promise));
      piers().publish(out);
      byte[] after = Files.readAllBytes(memory);
      for (int there : List.of(0, after.length / 2, after.length)) {
        Files.write(memory, before);
        Path begun = memory.resolveSibling(memory.getFileName() + ".begun");
        Files.write(begun, Arrays.copyOf(after, there));
        piers().publish(out);
        Path anew = dir.resolve("anew-%s-%d".formatted(promise.substring(0, 4), there));
        piers().publishAnew(anew);
        assertThat(Folders.files(out)).isEqualTo(Folders.files(anew));
        assertThat(begun).doesNotExist();
      }
      before = after;
    }
  }
}
