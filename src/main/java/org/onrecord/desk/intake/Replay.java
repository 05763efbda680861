package org.onrecord.desk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.onrecord.desk.event.Event;
import org.onrecord.desk.event.EventLog;
import org.onrecord.log.Originals;
import org.onrecord.model.Because;
import org.onrecord.model.Reading;
import org.onrecord.read.lists.ClaimList;
import org.onrecord.read.lists.PeopleList;
import org.onrecord.store.change.Arrival;
import org.onrecord.store.change.ListArrival;
import org.onrecord.store.change.PeopleArrival;

/// Makes of an event what it made of the tables when it happened: reads and analyses the original
/// again.
public record Replay(Path folder, Desk desk, Originals originals) {
  /// What the tables are to take in of `numbered`.
  public Replayed of(EventLog.Numbered numbered) throws IOException {
    int line = numbered.line();
    return switch (numbered.event()) {
      case Event.Begun begun -> new Replayed.Nothing(line);
      case Event.Other other -> new Replayed.Nothing(line);
      case Event.Shared shared -> new Replayed.Shared(line, shared);
      case Event.SourceNoted noted -> new Replayed.Noted(line, noted);
      case Event.Walked walked -> new Replayed.Walked(line, walked);
      case Event.Arrived arrived -> new Replayed.Arrived(again(line, arrived));
      case Event.ListArrived list -> new Replayed.Listed(again(line, list));
      case Event.PeopleArrived list -> new Replayed.Called(again(line, list));
    };
  }

  private ListArrival again(int line, Event.ListArrived event) throws IOException {
    byte[] bytes = originals.get(event.sha256().hex());
    ClaimList list = ClaimList.of(bytes);
    return new ListArrival(
        line, event.at(), event.name(), event.sha256(), list.items(), list.refused());
  }

  private PeopleArrival again(int line, Event.PeopleArrived event) throws IOException {
    var list = PeopleList.of(originals.get(event.sha256().hex()));
    return new PeopleArrival(
        line, event.at(), event.name(), event.sha256(), list.people(), list.refused().size());
  }

  private Arrival again(int line, Event.Arrived event) throws IOException {
    Path kept = folder.resolve(Originals.nameOf(event.sha256().hex()));
    Analysed analysed;
    if (event.bytes() == 0 && !Files.exists(kept)) {
      // It was too large or not to be opened: nothing was kept of it but what the log says.
      var because = Because.parse(event.because().orElse("malformed: it could not be opened"));
      analysed =
          Analysed.nothing(
              new Reading.Refused(event.path(), event.sha256(), because, Set.of(), List.of()));
    } else {
      originals.check(event.sha256().hex());
      analysed = desk.analyse(event.path(), kept);
    }
    return new Arrival(
        line,
        event.at(),
        event.folder(),
        event.bytes(),
        analysed.reading(),
        analysed.analyses(),
        analysed.precis());
  }
}
