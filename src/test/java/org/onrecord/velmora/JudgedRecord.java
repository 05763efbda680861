package org.onrecord.velmora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.list.Query;

/// The shipped example, read, lined up and judged: a record on disk in a folder of its own that
/// goes when the program ends. What people did with it stands in `story.jsonl`.
public final class JudgedRecord {
  private static final Path EXAMPLE = Path.of("examples/velmora");
  private static final ZoneId ZONE = ZoneOffset.UTC;

  private final Path folder;
  private final Storyteller story;
  private final RecordView view;

  private JudgedRecord() throws IOException {
    folder = Files.createTempDirectory("judged-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Rubbish.take(folder)));
    var clock = new StoryClock();
    try (Desk desk = Desk.open(words -> {}, List.of(), "told", clock);
        RecordFolder record =
            RecordFolder.open(folder, "The Velmora Record", desk, "a test", Progress.SILENT)) {
      story = new Storyteller(record, EXAMPLE, clock);
      record.add(before(story.comesLater()), Progress.SILENT);
      story.tell();
    }
    view = OpenRecord.open(folder, Clock.fixed(clock.instant(), ZONE));
  }

  private static List<Path> before(List<Path> later) throws IOException {
    try (Stream<Path> all = Files.list(EXAMPLE)) {
      return all.filter(file -> !later.contains(file)).sorted().toList();
    }
  }

  /// The one of this program: to make it takes seconds.
  public static JudgedRecord velmora() {
    return Once.RECORD;
  }

  private static final class Once {
    static final JudgedRecord RECORD = make();

    private static JudgedRecord make() {
      try {
        return new JudgedRecord();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The record as its readers see it.
  public RecordView view() {
    return view;
  }

  /// Where it lies.
  public Path folder() {
    return folder;
  }

  /// The id of what the story calls `name`.
  public String id(String name) {
    return story.id(name);
  }

  /// Addresses of all objects of the register, and of their histories.
  public List<String> addresses() {
    var addresses = new ArrayList<String>();
    for (Dossier each : view.register().list(Query.all().page(0, 1000)).rows()) {
      String address = "/" + each.subject().terms().type().word() + "s/" + each.subject().id();
      addresses.add(address);
      addresses.add(address + "/history");
    }
    return addresses;
  }

  /// A clock that the story sets; each look at it takes a second.
  static final class StoryClock extends Clock {
    private Instant now = Instant.parse("2026-03-05T08:00:00Z");

    void set(LocalDate day) {
      now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public synchronized Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
