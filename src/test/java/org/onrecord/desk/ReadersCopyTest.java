package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.register.ActAnswer;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Sharing;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.list.Query;

class ReadersCopyTest {
  @TempDir private Path dir;
  private Desk desk = Desk.open(words -> {}, List.of(), "test");
  private Acting acting = new Acting(Path.of(""), desk, "a test");

  @BeforeEach
  void record() throws IOException {
    Path record = dir.resolve("record");
    report("Gull Gazette");
    try (RecordFolder made = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      made.add(List.of(dir.resolve("texts")), Progress.SILENT);
    }
    acting = new Acting(record, desk, "a test");
  }

  @AfterEach
  void close() throws IOException {
    acting.close();
    desk.close();
  }

  private void report(String outlet) throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    Files.writeString(
        texts.resolve(outlet + ".txt"),
        "Piers of Ansel\n\nHarbour minister Ilse Vorn promised to repair 41 piers.\n\nPublished by %s\n"
            .formatted(outlet));
  }

  private ReadersCopy copy() throws IOException {
    return ReadersCopy.of(acting, dir.resolve("record"), Clock.systemUTC());
  }

  private String begin() throws IOException {
    return acting
        .act(
            "{\"act\":\"commitment-opened\",\"by\":\"Ilva Maren\",\"kind\":\"promise\",\"who\":\"Ilse Vorn\",\"what\":\"repair 41 piers\"}")
        .id();
  }

  private void act(String word, String on) throws IOException {
    ActAnswer answer =
        acting.act(
            "{\"act\":\"%s\",\"by\":\"Ilva Maren\",\"on\":\"%s\"%s}"
                .formatted(
                    word, on, word.equals("object-withheld") ? ",\"reason\":\"by law\"" : ""));
    assertThat(answer.because()).isEmpty();
  }

  private static List<String> promises(RecordView view) {
    return view.register().list(Query.all()).rows().stream()
        .map(Dossier::subject)
        .map(s -> s.terms().what())
        .toList();
  }

  @Test
  void readersSeeWhatWasPublishedAndNoLongerWhatIsWithheld() throws Exception {
    try (ReadersCopy readers = copy()) {
      RecordView first = readers.view();
      String promise = begin();
      readers.renew().join();
      assertThat(promises(readers.view())).isEmpty();

      act("object-submitted", promise);
      act("object-published", promise);
      readers.renew().join();
      assertThat(promises(readers.view())).containsExactly("repair 41 piers");

      act("object-withheld", promise);
      readers.renew().join();
      assertThat(promises(readers.view())).isEmpty();
      assertThat(readers.view()).as("texts did not change: no new copy of them").isSameAs(first);
    }
  }

  @Test
  void nothingIsWrittenForWhatNobodyElseSees() throws Exception {
    try (ReadersCopy readers = copy()) {
      Object before = readers.view().overview();
      begin();
      readers.renew().join();
      assertThat(readers.view().overview())
          .as("kept as long as nothing is written")
          .isSameAs(before);
    }
  }

  @Test
  void aNewTextOrAnotherSettingMakesANewCopy() throws Exception {
    try (ReadersCopy readers = copy()) {
      RecordView first = readers.view();
      report("Tern Tribune");
      acting.add(List.of(dir.resolve("texts")));
      readers.renew().join();
      RecordView second = readers.view();
      assertThat(second).isNotSameAs(first);
      assertThat(second.overview().documents()).isEqualTo(2);

      acting.write(record -> {
        record.share("gull-gazette", Sharing.REFERENCE);
        return record;
      });
      readers.renew().join();
      assertThat(readers.view()).isNotSameAs(second);
    }
  }

  @Test
  void actsGoOnWhileSomebodyReadsTheRecord() throws IOException {
    String id =
        acting.beside(record ->
            CompletableFuture.supplyAsync(
                    () -> {
                      try {
                        return begin();
                      } catch (IOException e) {
                        throw new IllegalStateException(e);
                      }
                    })
                .join());
    assertThat(id).startsWith("c-");
  }
}
