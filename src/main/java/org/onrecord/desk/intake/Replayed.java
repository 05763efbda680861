package org.onrecord.desk.intake;

import java.util.List;
import org.onrecord.desk.event.Event;
import org.onrecord.store.RecordStore;
import org.onrecord.store.change.Arrival;
import org.onrecord.store.change.ListArrival;
import org.onrecord.store.change.PeopleArrival;

/// An entry of the log, ready for the tables.
public sealed interface Replayed {
  void into(RecordStore store);

  record Arrived(Arrival arrival) implements Replayed {
    @Override
    public void into(RecordStore store) {
      store.apply(List.of(arrival), arrival.line());
    }
  }

  record Walked(int line, Event.Walked event) implements Replayed {
    @Override
    public void into(RecordStore store) {
      store.skipped(event.folder(), event.hidden(), event.links(), line);
    }
  }

  record Shared(int line, Event.Shared event) implements Replayed {
    @Override
    public void into(RecordStore store) {
      store.share(event.source(), event.sharing(), line);
    }
  }

  record Noted(int line, Event.SourceNoted event) implements Replayed {
    @Override
    public void into(RecordStore store) {
      store.note(event.note(), line);
    }
  }

  record Listed(ListArrival arrival) implements Replayed {
    @Override
    public void into(RecordStore store) {
      store.apply(arrival);
    }
  }

  record Called(PeopleArrival arrival) implements Replayed {
    @Override
    public void into(RecordStore store) {
      store.apply(arrival);
    }
  }

  record Nothing(int line) implements Replayed {
    @Override
    public void into(RecordStore store) {
      store.apply(List.of(), line);
    }
  }
}
