package org.onrecord.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.onrecord.desk.event.Event;
import org.onrecord.desk.event.EventLog;
import org.onrecord.desk.event.LogEntries;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.intake.Intake;
import org.onrecord.desk.intake.ListAccount;
import org.onrecord.desk.intake.Replay;
import org.onrecord.desk.lineup.Linking;
import org.onrecord.desk.place.Folder;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.place.NotARecord;
import org.onrecord.desk.register.ActAnswer;
import org.onrecord.desk.register.PromiseLists;
import org.onrecord.desk.register.Proposals;
import org.onrecord.desk.register.RecordGrounds;
import org.onrecord.desk.register.Registering;
import org.onrecord.desk.work.Failures;
import org.onrecord.desk.work.Progress;
import org.onrecord.judge.Reply;
import org.onrecord.log.Originals;
import org.onrecord.log.RecordLock;
import org.onrecord.log.RecordLog;
import org.onrecord.log.disk.Storage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.SourceNote;
import org.onrecord.model.SourceTrait;
import org.onrecord.read.lists.ClaimList;
import org.onrecord.read.lists.PeopleList;
import org.onrecord.store.RecordStore;
import org.onrecord.store.change.Links;
import org.onrecord.store.change.ListArrival;
import org.onrecord.store.change.PeopleArrival;

/// A record on disk, for its one writer.
///
/// Truth is the log and the originals; tables and index are made from them. Opening brings the
/// derived part up to the log, by the same calls that add documents: a crash is only a late
/// addition. Where nothing may be signed ([RecordLog#refusal]) the record is only read, and what is
/// derived is brought up to date all the same.
public final class RecordFolder implements AutoCloseable {
  private final Path folder;
  private final Desk desk;
  private final RecordLock lock;
  private final EventLog events;
  private final Originals originals;
  private RecordStore store;
  private Optional<Registering> registering = Optional.empty();

  private RecordFolder(Path folder, Desk desk, RecordLock lock) throws IOException {
    this.folder = folder;
    this.desk = desk;
    this.lock = lock;
    this.events = EventLog.open(folder);
    this.originals = new Originals(Storage.in(folder));
    this.store = RecordStore.open(Layout.tables(folder), desk.version());
  }

  /// Opens the record in `folder` for writing, making it when there is none, and brings what is
  /// derived up to its log. A new record is called like its folder.
  ///
  /// @param holder what to tell others who want to write: the command and process
  /// @throws org.onrecord.log.RecordHeld when another process writes it
  /// @throws org.onrecord.log.JournalBroken when an old journal or an original was changed
  public static RecordFolder open(Path folder, Desk desk, String holder, Progress progress)
      throws IOException {
    return open(folder, nameOf(folder), desk, holder, progress);
  }

  /// The same, with another name for a new record.
  public static RecordFolder open(
      Path folder, String name, Desk desk, String holder, Progress progress) throws IOException {
    RecordLock lock = RecordLock.take(folder, holder);
    try {
      var record = new RecordFolder(folder, desk, lock);
      record.begin(name);
      record.catchUp(progress);
      return record;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Opens the record and makes everything that is derived anew, from log and originals.
  public static RecordFolder rebuild(Path folder, Desk desk, String holder, Progress progress)
      throws IOException {
    RecordLock lock = RecordLock.take(folder, holder);
    Layout.deleteDerived(folder);
    lock.close();
    return open(folder, desk, holder, progress);
  }

  private void begin(String name) throws IOException {
    if (events.log().refusal().isEmpty() && events.mustBegin()) {
      events.begin(desk.clock().instant(), name);
      renew();
    } else if (store.applied() > events.size()) {
      // The tables are of a longer log than the one that is here.
      renew();
    }
  }

  private void renew() throws IOException {
    store.close();
    Layout.deleteDerived(folder);
    store = RecordStore.open(Layout.tables(folder), desk.version());
  }

  /// The log of the record, for other acts than those of this class.
  public RecordLog log() {
    return events.log();
  }

  /// How many entries its log has.
  public long entries() {
    return events.size();
  }

  /// Why nothing may be added to the record; empty when it may.
  public Optional<String> refusal() {
    return events.log().refusal();
  }

  /// What this machine remembers of the record in `folder` goes: the record is thrown away.
  public static void forget(Path folder) throws IOException {
    EventLog.forget(folder);
  }

  /// Whether a record lies in `folder`.
  public static boolean isRecord(Path folder) {
    return Files.isRegularFile(folder.resolve("log/checkpoint"))
        || Files.isDirectory(folder.resolve("journal"));
  }

  /// Says early, and in words, that a folder holds no record.
  public static void mustBeRecord(Path folder) throws NotARecord {
    if (!isRecord(folder)) {
      throw new NotARecord(
          "There is no record in %s. `onrecord add --record %s FOLDER` makes one."
              .formatted(folder, folder));
    }
  }

  /// What to call a record of `folder`.
  public static String nameOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "record" : name.toString();
  }

  /// Reads `roots`, files or folders, into the record: what is new or changed. What was read before
  /// and has not changed is passed over, so an interrupted run goes on where it was.
  ///
  /// @return how many inputs were new or changed
  public int add(List<Path> roots, Progress progress) throws IOException {
    int added = read(roots, progress);
    link(progress);
    return added;
  }

  /// The first step of [#add]: the inputs are kept and analysed. [#compare], [#keep] and [#index]
  /// follow.
  int read(List<Path> roots, Progress progress) throws IOException {
    events.log().mustBeWritable();
    int added = 0;
    var intake = new Intake(folder, desk, events, originals, store, progress);
    for (Path root : roots) {
      added += intake.take(Folder.walk(root));
    }
    return added;
  }

  /// What the documents say together now; empty when the tables have it. Only reads the record.
  Optional<Links> compare(Progress progress) {
    return store.isLinked()
        ? Optional.empty()
        : Optional.of(new Linking(store, folder, desk.room()).compare(progress));
  }

  /// Writes what [#compare] found. Nothing may have come in since.
  void keep(Links links) {
    store.link(links);
  }

  /// Brings the indexes up to the tables, which it only reads.
  void index(Progress progress) throws IOException {
    Indexes.bringUp(store, folder, desk.room(), progress);
    desk.room().clear();
  }

  /// Takes a list of checked statements into the record: its bytes as they are, then what it says.
  /// A list of the same name that came earlier is replaced.
  ///
  /// @return what was read and what was refused; empty when just this list is there already
  /// @throws IOException when the file cannot be read, or is larger than any list
  public Optional<ListAccount> importList(Path file, Progress progress) throws IOException {
    byte[] bytes = bytesOf(file);
    var digest = Sha256.of(bytes);
    boolean there =
        store.reader().lists().current().stream().anyMatch(l -> l.hash().equals(digest));
    if (there) {
      return Optional.empty();
    }
    ClaimList list = ClaimList.of(bytes);
    originals.keep(new ByteArrayInputStream(bytes));
    Instant now = desk.clock().instant();
    String name = nameOf(file);
    int line =
        events.append(Event.listArrived(now, name, digest, bytes.length, list, desk.version()));
    store.apply(new ListArrival(line, now, name, digest, list.items(), list.refused()));
    link(progress);
    return Optional.of(new ListAccount(list.items().size(), list.refused()));
  }

  /// Takes a list of people and bodies into the record: its bytes as they are, then whom it names.
  /// Names that it gives to one are then one's. A list of the same name that came earlier is
  /// replaced.
  ///
  /// @return what was read and what was refused; empty when just this list is there already
  /// @throws IOException when the file cannot be read, or is larger than any list
  public Optional<ListAccount> importPeople(Path file, Progress progress) throws IOException {
    byte[] bytes = bytesOf(file);
    var digest = Sha256.of(bytes);
    if (store.hasPeople(digest)) {
      return Optional.empty();
    }
    var list = PeopleList.of(bytes);
    originals.keep(new ByteArrayInputStream(bytes));
    Instant now = desk.clock().instant();
    String name = nameOf(file);
    int line =
        events.append(Event.peopleArrived(now, name, digest, bytes.length, list, desk.version()));
    store.apply(new PeopleArrival(line, now, name, digest, list.people(), list.refused().size()));
    link(progress);
    return Optional.of(new ListAccount(list.people().size(), list.refused()));
  }

  private byte[] bytesOf(Path file) throws IOException {
    long size = Files.size(file);
    if (size > desk.largestFile()) {
      throw new IOException("%s is larger than a list can be: %d bytes".formatted(file, size));
    }
    return Files.readAllBytes(file);
  }

  /// Brings tables and index up to the log.
  private void catchUp(Progress progress) throws IOException {
    if (store.applied() == 0) {
      // Tables that were made anew count their changes from the start: an index of before could
      // look like theirs.
      Layout.deleteIndex(folder);
    }
    int missing = events.size() - store.applied();
    if (missing > 1) {
      store.expect(missing);
      progress.begin("reading again", missing);
    }
    var failure = new Failures();
    var replay = new Replay(folder, desk, originals);
    try (Stream<EventLog.Numbered> after = events.after(store.applied())) {
      after
          .gather(
              Gatherers.mapConcurrent(Desk.AT_ONCE, event -> failure.guard(() -> replay.of(event))))
          .flatMap(Optional::stream)
          .forEachOrdered(replayed ->
              failure.guard(() -> {
                replayed.into(store);
                progress.step();
              }));
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    failure.rethrow();
    if (missing > 1) {
      store.expectedCame();
      progress.end();
    }
    if (store.registered() < events.size()) {
      register();
    }
    link(progress);
  }

  /// Lines the documents up and indexes them, unless nothing came in since it was last done.
  private void link(Progress progress) throws IOException {
    compare(progress).ifPresent(this::keep);
    index(progress);
  }

  /// Decides how much of a source's texts others get to see: from now on, in every copy that is
  /// published.
  ///
  /// @param source the source's id, as its page's address has it
  public void share(String source, Sharing sharing) throws IOException {
    int line = events.append(Event.shared(desk.clock().instant(), source, sharing));
    store.share(source, sharing, line);
  }

  /// Takes down what a person says of a source.
  public void note(String source, SourceTrait trait, String value, String reason, String by)
      throws IOException {
    var note = new SourceNote(source, trait, value, reason, by, desk.clock().instant());
    store.note(note, events.append(Event.sourceNoted(note)));
  }

  /// Takes acts, one a line (`docs/acts.md`), and answers each, in order. What an answer calls done
  /// is durable and stands in the tables.
  ///
  /// @throws IOException when the log cannot be written
  public List<ActAnswer> act(List<String> lines) throws IOException {
    events.log().mustBeWritable();
    var proposals = new Proposals(store.reader());
    List<Reply> replies = register().take(lines.stream().map(proposals::complete).toList());
    noteInTables();
    return replies.stream().map(ActAnswer::of).toList();
  }

  /// Takes a list of promises from elsewhere into the register.
  ///
  /// @param by the person who brings it
  public ListAccount importPromises(Path file, String by) throws IOException {
    events.log().mustBeWritable();
    ListAccount account = PromiseLists.take(file, by, register());
    noteInTables();
    return account;
  }

  private Registering register() throws IOException {
    if (registering.isEmpty()) {
      registering =
          Optional.of(
              Registering.open(
                  new LogEntries(events.log()),
                  store,
                  new RecordGrounds(store.reader()),
                  desk.clock()));
    }
    return registering.get();
  }

  /// What acts say of sources goes into the tables of sources too.
  private void noteInTables() throws IOException {
    var replay = new Replay(folder, desk, originals);
    try (Stream<EventLog.Numbered> after = events.after(store.applied())) {
      for (EventLog.Numbered event : after.toList()) {
        replay.of(event).into(store);
      }
    }
  }

  /// What of the record others get to see.
  public Publishing publishing() {
    return new Publishing(folder, desk, events, store);
  }

  /// The record as its readers see it.
  public OpenRecord view() throws IOException {
    return OpenRecord.open(folder, desk.clock());
  }

  @Override
  public void close() throws IOException {
    store.close();
    lock.close();
  }
}
