package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.register.ActAnswer;
import org.onrecord.desk.work.Progress;
import org.onrecord.log.RecordLog;
import org.onrecord.log.SignedActs;
import org.onrecord.model.people.Role;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.register.Register;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Pages;

/// What a person signed with an own key is told apart from what only the record's keeper vouches
/// for, and whoever holds the server cannot make the one of the other.
class SignedActsTest {
  private static final String MARK = "Signed with an own key";
  private static final String OPENED =
      """
      {"act":"commitment-opened","by":"Ilva Maren","kind":"promise","who":"Harbour Council","what":"%s"}\
      """;

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-07-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path dir;
  private final Desk desk = Desk.open(words -> {}, List.of(), "test", CLOCK);

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private RecordFolder record() throws IOException {
    return RecordFolder.open(dir.resolve("record"), desk, "a test", Progress.SILENT);
  }

  private static String signed(String what) {
    return SignedActs.sign(
        OPENED.formatted(what).replace("{\"act", "{\"at\":\"2031-07-01T08:00:00Z\",\"act"));
  }

  private static String page(RecordFolder record, String path) throws IOException {
    try (OpenRecord view = record.view()) {
      var who = new Visitor(Optional.of("Oren Tal"), Role.ADMINISTRATOR, true, true);
      return new String(
          new Pages(view, Assets.load()).get(path, Map.of(), who).body(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void pagesTellOwnSignaturesApart() throws IOException {
    try (RecordFolder record = record()) {
      List<ActAnswer> answers =
          record.act(
              List.of(
                  SignedActs.added(),
                  OPENED.formatted("mend the pier"),
                  signed("mend the lighthouse")));
      assertThat(answers).allMatch(answer -> answer.because().isEmpty());
      String plain = page(record, "/commitments/" + answers.get(1).id() + "/history");
      String signed = page(record, "/commitments/" + answers.get(2).id() + "/history");
      assertThat(plain).contains("Ilva Maren").doesNotContain(MARK);
      assertThat(signed).contains(MARK);
      assertThat(page(record, "/activity").split(MARK, -1)).hasSize(2);
    }
  }

  @Test
  void aSignatureThatDoesNotHoldChangesNothing() throws IOException {
    try (RecordFolder record = record()) {
      record.act(List.of(SignedActs.added()));
      String forged = signed("mend the pier").replace("the pier", "the quay");
      // As whoever holds the server can: past all rules, into the log itself.
      record
          .log()
          .append(
              List.of(new RecordLog.Draft("commitment-opened", LocalDate.of(2031, 7, 1), forged)));
    }
    try (RecordFolder record = record();
        OpenRecord view = record.view()) {
      Register register = view.register().around();
      assertThat(register.unheeded()).hasSize(1);
      assertThat(register.unheeded().getFirst().because()).contains("signature");
      assertThat(page(record, "/activity")).doesNotContain("mend the quay").doesNotContain(MARK);
    }
  }
}
