package org.onrecord.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.judge.act.ActKind;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Standing;

/// `docs/acts.md` says what is true: every act has its section there, and every example is taken.
class ActsPageTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```json( settings)?\n(.*?)\n```", Pattern.DOTALL);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-07-01T08:00:00Z"), ZoneOffset.UTC);

  private final String page;

  ActsPageTest() throws IOException {
    page = Files.readString(Path.of("docs/acts.md"));
  }

  @ParameterizedTest
  @EnumSource(ActKind.class)
  void everyActHasItsSection(ActKind kind) {
    assertThat(page).contains("\n### `" + kind.word() + "`\n");
  }

  @ParameterizedTest
  @EnumSource(ActKind.class)
  void everyActHasAnExample(ActKind kind) {
    assertThat(page).contains("\n{\"act\": \"" + kind.word() + "\"");
  }

  @Test
  void everyExampleIsTakenInOrder() throws IOException {
    var entries = new MemoryEntries();
    Clerk clerk = Clerk.open(entries, Grounds.TRUSTING, CLOCK);
    for (String line : examples("")) {
      assertThat(clerk.take(List.of(line)))
          .as(line)
          .allSatisfy(reply -> assertThat(reply).isInstanceOf(Reply.Done.class));
    }
    Dossier courts = clerk.fold().dossier("c-0000000000000000").orElseThrow();
    assertThat(courts.standing().kind()).isEqualTo(Standing.Kind.ONE);
    assertThat(courts.evidence()).hasSize(3);
    assertThat(clerk.fold().register().unheeded()).isEmpty();
  }

  @Test
  void settingsAreTakenAtTheBeginning() throws IOException {
    Clerk clerk = Clerk.open(new MemoryEntries(), Grounds.TRUSTING, CLOCK);
    assertThat(clerk.take(examples(" settings")))
        .allSatisfy(reply -> assertThat(reply).isInstanceOf(Reply.Done.class));
    assertThat(clerk.fold().register().settings().scale().name()).isEqualTo("six_step");
  }

  private List<String> examples(String mark) {
    Stream<MatchResult> found = EXAMPLE.matcher(page).results();
    return found
        .filter(m -> mark.equals(m.group(1) == null ? "" : m.group(1)))
        .map(m -> m.group(2))
        .toList();
  }
}
