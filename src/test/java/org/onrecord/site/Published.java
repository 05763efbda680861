package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.velmora.JudgedRecord;

/// The judged record about Velmora, published once for all tests: whoever changes something takes a
/// record of their own.
final class Published {
  static final String BASE = "https://record.example/velmora/";

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-01-01T10:00:00Z"), ZoneOffset.UTC);

  private Published() {}

  private static final class Once {
    static final Path SITE = make();

    private static Path make() {
      try {
        Path site = Files.createTempDirectory("published-").resolve("site");
        publish(new StaticSite(), JudgedRecord.velmora().folder(), site);
        return site;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Where it lies.
  static Path velmora() {
    return Once.SITE;
  }

  static StaticSite.Published publish(StaticSite site, Path record, Path out) throws IOException {
    return publish(site, record, out, Optional.of(BASE));
  }

  static StaticSite.Published publish(StaticSite site, Path record, Path out, Optional<String> base)
      throws IOException {
    try (Desk desk = Desk.open(words -> {}, List.of(), "told", CLOCK);
        RecordFolder open = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      return site.publish(open, record, out, new StaticSite.How(base, false), Progress.SILENT);
    }
  }
}
