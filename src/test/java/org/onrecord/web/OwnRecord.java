package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.onrecord.desk.Acting;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Query;

/// A real record on disk, of three short texts unless it is of others, served to the person at this
/// machine.
final class OwnRecord implements AutoCloseable {
  static final String PROMISE =
      "Harbour minister Ilse Vorn promised to repair 41 piers in Ansel by May 2031.";

  static final String DENIAL =
      "Harbour minister Ilse Vorn repaired 12 piers in Ansel, not 41 as promised.";

  private static final String COUNT =
      "Inspectors counted 12 repaired piers in Ansel in June 2031. The other 29 piers are closed.";

  final Path folder;
  final OpenRecord view;
  final Site site;
  private final Desk desk;
  private final Acting acting;

  private OwnRecord(Path folder, OpenRecord view, Site site, Desk desk, Acting acting) {
    this.folder = folder;
    this.view = view;
    this.site = site;
    this.desk = desk;
    this.acting = acting;
  }

  /// @param dir an empty folder
  static OwnRecord in(Path dir) throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    report(texts, "Gull Gazette", "2 March 2031", PROMISE);
    report(texts, "Tern Tribune", "9 June 2031", DENIAL);
    report(texts, "Pier Watch", "20 June 2031", COUNT);
    return of(texts, dir.resolve("record"));
  }

  /// The same of other texts.
  static OwnRecord of(Path texts, Path folder) throws IOException {
    Desk desk = Desk.open(words -> {}, List.of(), "test");
    try (var record = RecordFolder.open(folder, desk, "a test", Progress.SILENT)) {
      record.add(List.of(texts), Progress.SILENT);
    }
    OpenRecord view = OpenRecord.open(folder, Clock.systemUTC());
    var acting = new Acting(folder, desk, "a test");
    Site site = Site.start(view, 0, Site.People.laptop(acting), () -> true);
    return new OwnRecord(folder, view, site, desk, acting);
  }

  private static void report(Path texts, String outlet, String day, String words)
      throws IOException {
    Files.writeString(
        texts.resolve(outlet + ".txt"),
        "Piers of Ansel\n\n%s\n\nPublished by %s, %s\n".formatted(words, outlet, day));
  }

  /// The promise that was found and waits in the queue.
  Item promise() {
    return view.register().queue(Query.all()).rows().stream()
        .filter(item -> item.cited().words().contains("promised to repair"))
        .findFirst()
        .orElseThrow();
  }

  /// The one object of the register.
  Dossier only() {
    List<Dossier> all = view.register().list(Query.all()).rows();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  /// The document that holds `words`.
  String documentWith(String words) {
    return view.texts().documents(Query.all()).rows().stream()
        .map(DocumentCard::id)
        .filter(id ->
            view.texts().findDocument(id).orElseThrow().document().text().content().contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    site.close();
    acting.close();
    view.close();
    desk.close();
  }
}
