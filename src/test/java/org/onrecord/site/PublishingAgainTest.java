package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.team.HandClock;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Query;

/// A folder that is published again keeps pages that would come out as they were. So after whatever
/// happened it must be, byte for byte, the folder in which every page was made again.
class PublishingAgainTest {
  @TempDir private Path dir;
  private final HandClock clock = new HandClock();
  private Optional<Piers> opened = Optional.empty();
  private Path out = Path.of("");
  private int times;

  @BeforeEach
  void open() throws IOException {
    clock.pass(Duration.between(clock.instant(), Instant.parse("2031-07-01T09:00:00Z")));
    opened = Optional.of(new Piers(dir, clock));
    out = dir.resolve("site");
    publish();
  }

  @AfterEach
  void close() throws IOException {
    piers().close();
  }

  private Piers piers() {
    return opened.orElseThrow();
  }

  /// Publishes again, and beside it anew.
  ///
  /// @return how many files are not as they were
  private int publish() throws IOException {
    StaticSite.Published again = piers().publish(out);
    Path anew = dir.resolve("anew-" + times++);
    piers().publishAnew(anew);
    assertThat(Folders.files(out)).isEqualTo(Folders.files(anew));
    assertThat(Folders.files(dir.resolve(".site.twin")))
        .as("nothing that was taken away stays beside it")
        .isEqualTo(Folders.files(out));
    return again.written();
  }

  /// Adds a text that has nothing in common with the others but who is spoken of.
  private void addPromise() throws IOException {
    Path more = Files.createDirectories(dir.resolve("more"));
    Files.writeString(
        more.resolve("lamps.txt"),
        """
        Lamps of the south

        The Harbour Council will light all lamps along the quay by 1 August 2031. Keepers carry
        oil up ladders every evening, which takes them four hours in winter.

        Published by Skua Star
        """);
    piers().record.add(List.of(more), Progress.SILENT);
  }

  @Test
  void nothingHappened() throws IOException {
    assertThat(publish()).isZero();
  }

  @Test
  void acts() throws IOException {
    String promise = piers().open("mend the long pier");
    publish();
    piers().act("object-published", "on", promise);
    assertThat(publish()).isPositive();
    piers()
        .act(
            "evidence-added",
            "on",
            promise,
            "weight",
            "undermines",
            "passage",
            piers().passage("gull", "mend the long pier"),
            "note",
            "told before");
    publish();
    piers().act("object-withheld", "on", promise, "reason", "asked by court");
    publish();
  }

  /// Pages of texts show what the register made of their findings, and who quotes them.
  @Test
  void aProposalIsAccepted() throws IOException {
    String finding;
    try (OpenRecord view = piers().record.view()) {
      finding =
          view.findings(Catalogue.COMMITMENTS, Query.all()).rows().stream()
              .filter(item -> item.cited().place().document().fileName().equals("tern.txt"))
              .map(item -> item.noted().found().id())
              .findFirst()
              .orElseThrow();
    }
    String found = "commitments/%s.html".formatted(finding);
    assertThat(Files.readString(out.resolve(found))).doesNotContain("/c-");
    String object = piers().act("proposal-accepted", "finding", finding).get("id").asString();
    publish();
    piers().act("object-published", "on", object);
    publish();
    assertThat(Files.readString(out.resolve(found))).contains(object);
    piers().act("object-withheld", "on", object, "reason", "asked by court");
    publish();
  }

  @Test
  void textsCameIn() throws IOException {
    addPromise();
    assertThat(publish()).isPositive();
  }

  @Test
  void whatWasAheadIsPast() throws IOException {
    addPromise();
    publish();
    List<Path> ahead = pagesThatSay("light all lamps");
    ahead.removeAll(pagesThatSay("Date has passed"));
    for (Duration later : List.of(Duration.ofDays(1), Duration.ofDays(60))) {
      clock.pass(later);
      piers().open("say something else");
      publish();
    }
    assertThat(pagesThatSay("Date has passed"))
        .as("a page of a commitment whose date came")
        .containsAnyElementsOf(
            ahead.stream().filter(page -> page.toString().contains("commitments/f-")).toList());
  }

  private List<Path> pagesThatSay(String words) throws IOException {
    var pages = new ArrayList<Path>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path page : all.filter(p -> p.toString().endsWith(".html")).toList()) {
        if (Files.readString(page).contains(words)) {
          pages.add(page);
        }
      }
    }
    return pages;
  }

  @Test
  void othersMaySeeLess() throws IOException {
    piers().record.share("tern-tribune", Sharing.REFERENCE);
    publish();
    piers().record.share("tern-tribune", Sharing.FULL);
    publish();
  }

  /// A list that shows what was found, as long as nothing of its kind is in the register, is no
  /// matter of other kinds.
  @ParameterizedTest
  @ValueSource(strings = {"voices", "demands"})
  void pagesThatOnlyTextsBearOnAreNotMadeAgain(String name) throws IOException {
    Path page = out.resolve(name + ".html");
    Object inode = Files.readAttributes(page, "unix:ino").get("ino");
    piers().act("object-published", "on", piers().open("mend the long pier"));
    publish();
    assertThat(Files.readAttributes(page, "unix:ino").get("ino")).isEqualTo(inode);
  }

  @Test
  void theFirstOfEachKindIsOpened() throws IOException {
    publishFirst("demands", "demand-opened", "kind", "petition", "who", "Keepers", "what", "oil");
    publishFirst(
        "institutions",
        "institution-opened",
        "kind",
        "council",
        "name",
        "Light Board",
        "promise",
        "light");
    publishFirst("commitments", "commitment-opened", "kind", "promise", "who", "Bo", "what", "oil");
  }

  private void publishFirst(String list, String act, String... fields) throws IOException {
    String before = Files.readString(out.resolve(list + ".html"));
    piers().act("object-published", "on", piers().act(act, fields).get("id").asString());
    publish();
    assertThat(Files.readString(out.resolve(list + ".html"))).isNotEqualTo(before);
  }

  /// As many things happened in both histories.
  @Test
  void aRecordIsPutBackAndGoesOnOtherwise() throws IOException {
    Path before = dir.resolve("before");
    piers().close();
    Folders.copy(piers().folder, before);
    opened = Optional.of(Piers.again(dir, clock));
    piers().open("say something else");
    piers().act("object-published", "on", piers().open("paint the gate blue"));
    publish();
    piers().close();
    putBack(before);
    opened = Optional.of(Piers.again(dir, clock));
    piers().record.log().continueAtRisk(clock.instant(), "Ada Lorn", "the disk was lost");
    piers().act("object-published", "on", piers().open("paint the gate green"));
    publish();
    assertThat(Files.readString(out.resolve("commitments.html")))
        .contains("paint the gate green")
        .doesNotContain("paint the gate blue");
  }

  /// In place of the record, but for what was kept of publications.
  private void putBack(Path before) throws IOException {
    Path published = piers().folder.resolve("published");
    Path aside = dir.resolve("aside");
    Files.move(published, aside);
    new SiteDisk().delete(piers().folder);
    new SiteDisk().delete(before.resolve("published"));
    Folders.copy(before, piers().folder);
    Files.move(aside, published);
  }

  @Test
  void anotherFolderAndAnotherAddress() throws IOException {
    piers().publish(dir.resolve("other"));
    assertThat(Folders.files(dir.resolve("other"))).isEqualTo(Folders.files(out));
    publish();
  }

  @Test
  void whatIsRememberedIsDamaged() throws IOException {
    try (Stream<Path> all = Files.list(piers().folder.resolve("published/sites"))) {
      for (Path memory : all.toList()) {
        byte[] bytes = Files.readAllBytes(memory);
        bytes[bytes.length / 2] ^= 1;
        Files.write(memory, bytes);
        assertThat(LastTime.read(memory)).isEmpty();
      }
    }
    piers().act("object-published", "on", piers().open("mend the long pier"));
    publish();
  }

  /// An earlier program knew fewer people to have a page of their own.
  @Test
  void whatAnEarlierProgramRememberedIsNotTakenOver() throws IOException {
    Path memory = onlyMemory();
    assertThat(LastTime.read(memory)).isPresent();
    for (int form = 1; form <= 3; form++) {
      Files.write(memory, inForm(form, Files.readAllBytes(memory)));
      assertThat(LastTime.read(memory)).as("form " + form).isEmpty();
    }
    publish();
  }

  private Path onlyMemory() throws IOException {
    try (Stream<Path> all = Files.list(piers().folder.resolve("published/sites"))) {
      return all.filter(p -> LastTime.read(p).isPresent()).findFirst().orElseThrow();
    }
  }

  /// The same words under another number, whole.
  private static byte[] inForm(int form, byte[] memory) {
    int digest = 32;
    byte[] words = Arrays.copyOf(memory, memory.length - digest);
    ByteBuffer.wrap(words).putInt(form);
    return ByteBuffer.allocate(memory.length)
        .put(words)
        .put(HexFormat.of().parseHex(Sha256.of(words).hex()))
        .array();
  }

  @Test
  void theTablesThatOthersSeeAreGone() throws IOException {
    Path tables = piers().folder.resolve("published/tables/record.db");
    Files.delete(tables);
    assertThat(piers().publish(out).written()).isZero();
    Files.write(tables, new byte[] {1, 2, 3});
    assertThat(piers().publish(out).written()).isZero();
    publish();
  }
}
