package org.onrecord.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.desk.event.EventLog;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.place.Program;
import org.onrecord.desk.published.Publication;
import org.onrecord.desk.published.PublishedRegister;
import org.onrecord.desk.register.RegisterDesk;
import org.onrecord.desk.work.Progress;
import org.onrecord.store.RecordStore;
import org.onrecord.store.change.RegisterChange;

/// Hands out what of a record others get to see: as a copy that is read, or for a folder that is
/// published. Only reads the record: others may add to it meanwhile.
public final class Publishing {
  private final Path folder;
  private final Desk desk;
  private final EventLog events;
  private final RecordStore store;

  Publishing(Path folder, Desk desk, EventLog events, RecordStore store) {
    this.folder = folder;
    this.desk = desk;
    this.events = events;
    this.store = store;
  }

  /// Writes it into `copy`: tables and indexes that hold nothing else.
  ///
  /// @param copy an empty folder
  public void write(Path copy, Progress progress) throws IOException {
    try (RecordStore published = tables(copy, progress)) {
      Indexes.bringUp(published, copy, desk.room(), progress);
    }
  }

  /// What others get to see of the register.
  RegisterChange register() {
    var register = new RegisterDesk(store.reader(), () -> LocalDate.EPOCH);
    return PublishedRegister.of(store.reader(), register.around());
  }

  /// Writes the register into a copy that [#write] made, all at once; who reads there sees the one
  /// or the other. O(published objects), whatever the texts.
  void writeRegister(Path copy, RegisterChange register) throws IOException {
    try (RecordStore published = RecordStore.open(Layout.tables(copy), desk.version())) {
      published.registerAnew(register);
    }
  }

  /// As long as this stays the same a copy shows the texts as the record has them.
  String textsState() {
    return store.reader().textsState();
  }

  /// The tables that others get to see, kept for the next publication too, and what is still done
  /// to keep them.
  ///
  /// @param texts [#textsState] when they were made
  /// @param register what of it was written into them
  record Prepared(
      KeptCopy kept, KeptCopy.Settling settling, String texts, Optional<RegisterChange> register) {}

  /// Makes the tables that others get to see, for a folder, unless those of the last time show the
  /// texts as they are. Nothing in them is searched or looked for among known claims: a folder has
  /// its own index. Only reads the record.
  ///
  /// @param anew whether they are made anew in any case
  /// @throws IOException when nothing may be added to the log, or what is published cannot be made
  Prepared prepare(boolean anew, Progress progress) throws IOException {
    events.log().mustBeWritable();
    String texts = textsState();
    String state = Program.state(desk.version()) + ", " + texts;
    var kept = new KeptCopy(Layout.published(folder), state, events.log().reader());
    if (!anew && kept.isCurrent()) {
      return new Prepared(kept, KeptCopy.Settling.NOTHING, texts, Optional.empty());
    }
    RegisterChange register = register();
    kept.begin();
    tables(kept.folder(), register, progress).close();
    return new Prepared(kept, kept.end(), texts, Optional.of(register));
  }

  /// What is needed to publish the record as a folder, with the register as it is now. In a turn of
  /// one's own: what pages say of the register and of the log is of one moment. O(published
  /// objects), whatever the texts.
  ///
  /// @return empty when other texts came in since, or what was kept is damaged: prepare anew
  Optional<SiteDesk> site(Prepared prepared) throws IOException {
    try {
      RegisterChange register = register();
      boolean same = prepared.texts().equals(textsState());
      boolean written = prepared.register().equals(Optional.of(register));
      if (same && (written || renewed(prepared.kept(), register))) {
        return Optional.of(
            new SiteDesk(
                folder, events, store, prepared.kept(), prepared.settling(), desk.clock()));
      }
    } catch (IOException | RuntimeException e) {
      prepared.settling().close();
      throw e;
    }
    prepared.settling().close();
    return Optional.empty();
  }

  /// Writes the register into the tables that are kept.
  ///
  /// @return `false` when they are not what they should be
  private boolean renewed(KeptCopy kept, RegisterChange register) throws IOException {
    try {
      writeRegister(kept.folder(), register);
      return kept.isWhole();
    } catch (RuntimeException e) {
      // Damaged: they are made anew.
      return false;
    }
  }

  private RecordStore tables(Path copy, Progress progress) throws IOException {
    return tables(copy, register(), progress);
  }

  private RecordStore tables(Path copy, RegisterChange register, Progress progress)
      throws IOException {
    Path file = Layout.tables(copy);
    try (RecordStore made = RecordStore.makeApart(file, desk.version())) {
      new Publication(store, made).write(progress);
      made.settled();
    }
    RecordStore published = RecordStore.open(file, desk.version());
    try {
      published.registerAnew(register);
      return published;
    } catch (RuntimeException e) {
      published.close();
      throw e;
    }
  }
}
