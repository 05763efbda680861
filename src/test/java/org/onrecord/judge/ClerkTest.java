package org.onrecord.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.judge.fold.Fold;
import org.onrecord.judge.fold.RegisterJson;
import org.onrecord.model.register.Standing;

/// What the clerk promises about keeping, and the fold about reading again.
class ClerkTest {
  private static final String OPENED =
      "{\"act\":\"commitment-opened\",\"by\":\"Ilva Maren\",\"kind\":\"promise\",\"who\":\"Ministry of Justice\",\"what\":\"promise %d\"}";

  static List<Path> cases() throws IOException {
    return JudgeCasesTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSameActsGiveTheSameBytesWhateverThePortions(Path file) throws IOException {
    List<String> acts = acts(file);
    var one = new MemoryEntries();
    var all = new MemoryEntries();
    Clerk byOne = Clerk.open(one, Grounds.TRUSTING, Transcript.CLOCK);
    var replies = new ArrayList<Reply>();
    for (String act : acts) {
      replies.addAll(byOne.take(List.of(act)));
    }
    assertThat(Clerk.open(all, Grounds.TRUSTING, Transcript.CLOCK).take(acts)).isEqualTo(replies);
    assertThat(register(all)).isEqualTo(register(one)).isEqualTo(json(byOne.fold()));
  }

  private static List<String> acts(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(l -> l.startsWith(">")).map(l -> l.substring(1)).toList();
    }
  }

  private static String register(MemoryEntries entries) {
    var fold = new Fold(Grounds.TRUSTING::doubt);
    entries.forEach(0, fold::accept);
    return json(fold);
  }

  private static String json(Fold fold) {
    return RegisterJson.canonical(fold.register());
  }

  @Test
  void actsThatHaveNothingInCommonAreKeptTogether() throws IOException {
    var entries = new MemoryEntries();
    Clerk clerk = Clerk.open(entries, Grounds.TRUSTING, Transcript.CLOCK);
    clerk.take(List.of(OPENED.formatted(1), OPENED.formatted(2), OPENED.formatted(3)));
    clerk.take(
        List.of(
            published(0),
            "{\"act\":\"object-submitted\",\"by\":\"A\",\"on\":\"c-0000000000000000\"}",
            published(1)));
    assertThat(entries.portions()).containsExactly(3, 1, 2);
  }

  private static String published(int n) {
    return "{\"act\":\"object-published\",\"by\":\"Oren Tal\",\"on\":\"c-%016d\"}".formatted(n);
  }

  @ParameterizedTest
  @EnumSource(value = MemoryEntries.Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void afterAFaultNothingMoreIsTakenUntilTheLogIsOpenedAgain(MemoryEntries.Fault fault)
      throws IOException {
    var entries = new MemoryEntries();
    Clerk clerk = Clerk.open(entries, Grounds.TRUSTING, Transcript.CLOCK);
    clerk.take(List.of(OPENED.formatted(1)));
    entries.failing(fault);
    List<String> two = List.of(OPENED.formatted(2), OPENED.formatted(3));
    assertThatThrownBy(() -> clerk.take(two)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> clerk.take(two)).hasMessageContaining("open the record again");
    Clerk again = Clerk.open(entries, Grounds.TRUSTING, Transcript.CLOCK);
    assertThat(json(again.fold())).isEqualTo(register(entries));
    assertThat(again.take(two)).hasSize(2);
  }

  @Test
  void whatIsSealedIsInNothingThatIsMadeOfTheRegister() throws IOException {
    var entries = new MemoryEntries();
    Clerk clerk = Clerk.open(entries, Grounds.TRUSTING, Transcript.CLOCK);
    clerk.take(acts(Path.of("src/test/cases/judge/two-people-agree.txt")).subList(0, 2));
    clerk.take(List.of(judgement("Rana Quill", "SECRET RATIONALE")));
    assertThat(register(entries)).doesNotContain("SECRET", "Rana Quill", "j-0000000000000002");
    clerk.take(List.of(judgement("Oren Tal", "another")));
    assertThat(register(entries)).contains("SECRET", "Rana Quill", "j-0000000000000002");
  }

  private static String judgement(String by, String rationale) {
    return ("{\"act\":\"judgement\",\"by\":\"%s\",\"on\":\"c-0000000000000000\",\"ratings\":{\"form\":\"lapsed\",\"function\":\"reversed\"},"
            + "\"rationale\":\"%s\",\"evidence\":[\"e-0000000000000001\"]}")
        .formatted(by, rationale);
  }

  @Test
  void anEntryThatIsHeldBackIsCountedAndWhatRestsOnItIsTold() throws IOException {
    var entries = new MemoryEntries();
    Clerk clerk = Clerk.open(entries, Grounds.TRUSTING, Transcript.CLOCK);
    clerk.take(List.of(OPENED.formatted(1)));
    clerk.take(List.of(published(0)));
    entries.holdBack(0);
    var fold = new Fold(Grounds.TRUSTING::doubt);
    entries.forEach(0, fold::accept);
    assertThat(fold.register().heldBack()).isEqualTo(1);
    assertThat(fold.register().unheeded())
        .singleElement()
        .satisfies(u -> assertThat(u.because()).contains("there is no object with the id"));
  }

  @Test
  void aPersonSeesTheirOwnSealedJudgement() throws IOException {
    Clerk clerk = Clerk.open(new MemoryEntries(), Grounds.TRUSTING, Transcript.CLOCK);
    clerk.take(acts(Path.of("src/test/cases/judge/two-people-agree.txt")).subList(0, 2));
    clerk.take(List.of(judgement("Rana Quill", "mine")));
    assertThat(clerk.fold().ownJudgement("rana quill", "c-0000000000000000")).isPresent();
    assertThat(clerk.fold().ownJudgement("Oren Tal", "c-0000000000000000")).isEmpty();
    assertThat(clerk.fold().dossier("c-0000000000000000").orElseThrow().standing().kind())
        .isEqualTo(Standing.Kind.SEALED);
  }
}
