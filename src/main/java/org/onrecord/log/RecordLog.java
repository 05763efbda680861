package org.onrecord.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.log.LogReader.Entry;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.SigningKey;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.DamagedLog;
import org.onrecord.log.tile.GroupCommit;
import org.onrecord.log.tile.TileLog;
import org.onrecord.log.watch.Continuity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The log of a record, for its one writer: envelopes in tiles, contents beside them.
///
/// What [#append] returned is on the disk, content and envelope, under a signed head. Many threads
/// may append; those who wait for the disk go together.
///
/// A record that was put back from an old copy must not sign a second history: where somebody
/// remembers more, or nobody remembers anything, the log is only read ([#refusal]) until a person
/// decides ([#continueAtRisk]).
public final class RecordLog {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Place place;
  private final Opening opening;
  private final Contents contents;
  private final ReadWriteLock turn = new ReentrantReadWriteLock();

  /// Entries of a log that is only read.
  private final long kept;

  private Optional<Writer> writer;
  private volatile @Nullable String refusal;
  private volatile boolean failed;

  /// @param key empty when it is missing: then the log is only read
  private RecordLog(Place place, Opening opening, Optional<SigningKey> key) throws IOException {
    this.place = place;
    this.opening = opening;
    this.contents = place.contents();
    this.writer = key.isPresent() ? Optional.of(writer(key.get())) : Optional.empty();
    this.kept = key.isPresent() ? 0 : reader().size();
  }

  /// Who holds the key, and what it signs.
  private record Writer(SigningKey key, TileLog tiles, GroupCommit commits) {}

  private Writer writer(SigningKey key) throws IOException {
    TileLog tiles = TileLog.open(place.tiles(), key);
    return new Writer(key, tiles, new GroupCommit(tiles, this::signed));
  }

  private Writer writer() {
    return writer.orElseThrow(
        () -> new IllegalStateException(place.keys().fileName() + " is missing"));
  }

  /// What is to be added.
  ///
  /// @param kind the envelope's: it is public, also while the content is held back
  /// @param date the day, in UTC
  /// @param content a JSON object in canonical form
  public record Draft(String kind, LocalDate date, String content) {
    public Draft {
      if (!CanonicalJson.parse(content).isObject()) {
        throw new IllegalArgumentException("a content is a JSON object");
      }
      new Envelope("0".repeat(64), date, kind);
    }

    /// `content` as an act of `kind`, at `at`.
    public static Draft of(String kind, Instant at, ObjectNode content) {
      return new Draft(kind, LocalDate.ofInstant(at, ZoneOffset.UTC), CanonicalJson.text(content));
    }
  }

  /// Opens the public log of `record`, or begins it, with a key of its own.
  ///
  /// @throws DamagedLog when what is there does not hold
  public static RecordLog open(Storage record, Opening opening) throws IOException {
    return open(Place.ofPublic(record), opening);
  }

  /// Opens the private log beside it, or begins it.
  public static RecordLog openPrivate(Storage record, Opening opening) throws IOException {
    return open(Place.ofPrivate(record), opening);
  }

  /// Whether there is a private log.
  public static boolean hasPrivate(Storage record) throws IOException {
    return Place.ofPrivate(record).tiles().isFile(TileLog.CHECKPOINT);
  }

  private static RecordLog open(Place place, Opening opening) throws IOException {
    Optional<SigningKey> key = new Rotation(place).finish();
    boolean begins = !place.tiles().isFile(TileLog.CHECKPOINT);
    if (key.isEmpty() && !begins) {
      var log = new RecordLog(place, opening, Optional.empty());
      log.refusal =
          "%s is missing: nothing can be signed without it. A record that came out of an archive has none: those who keep the first one have it. Else put it back from a copy of the record; the record can be read meanwhile (`onrecord serve`). If no copy is left: `onrecord log replace-key`."
              .formatted(place.keys().fileName());
      return log;
    }
    SigningKey signs = key.isPresent() ? key.get() : place.keys().begin(opening.logName());
    var log = new RecordLog(place, opening, Optional.of(signs));
    log.refusal = log.doubt().orElse(null);
    if (log.refusal == null) {
      log.remember(log.writer().tiles().head());
    }
    return log;
  }

  private Optional<String> doubt() throws IOException {
    return Continuity.doubt(
        place.tiles(),
        Checkpoint.parse(writer().tiles().head().text()),
        firstKey(),
        opening.memory(),
        opening.mirrors());
  }

  private VerifierKey firstKey() throws IOException {
    return reader().firstKey().orElse(key());
  }

  /// Called for each head that was signed, before anyone is told of its entries.
  private void signed(Note head) {
    try {
      remember(head);
    } catch (IOException | UncheckedIOException e) {
      // The entries are kept and acknowledged; what comes after them must wait.
      refusal =
          "What was signed cannot be remembered in %s (%s). Make that folder writable, then start again."
              .formatted(opening.memory().place(), e.getMessage());
    }
  }

  private void remember(Note head) throws IOException {
    opening.memory().signed(firstKey(), head);
  }

  /// Why nothing may be added; empty when it may.
  public Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  /// @throws SigningRefused when nothing may be added
  public void mustBeWritable() throws SigningRefused {
    if (refusal != null) {
      throw new SigningRefused(refusal);
    }
  }

  /// Adds `drafts`, one after the other; all are durable when it returns.
  ///
  /// @throws SigningRefused when nothing may be added
  /// @throws IOException when they could not be made durable; then nothing more is signed until the
  ///   record is opened anew
  public List<Entry> append(List<Draft> drafts) throws IOException {
    turn.readLock().lock();
    try {
      mustBeWritable();
      return add(drafts);
    } finally {
      turn.readLock().unlock();
    }
  }

  private List<Entry> add(List<Draft> drafts) throws IOException {
    if (failed) {
      throw new IOException("An earlier write failed; open the record again to see what is kept.");
    }
    if (drafts.isEmpty()) {
      return List.of();
    }
    Writer holder = writer();
    if (holder.tiles().size() == 0) {
      KeyChain.mustBegin(drafts.getFirst(), holder.key().verifier());
    }
    try {
      List<String> hashes = contents.keep(drafts.stream().map(Draft::content).toList());
      // If we stop here nothing happened: no envelope speaks of these contents.
      var envelopes = new ArrayList<Envelope>();
      for (int i = 0; i < drafts.size(); i++) {
        envelopes.add(new Envelope(hashes.get(i), drafts.get(i).date(), drafts.get(i).kind()));
      }
      long first = holder.commits().append(envelopes.stream().map(Envelope::bytes).toList());
      var entries = new ArrayList<Entry>();
      for (int i = 0; i < drafts.size(); i++) {
        entries.add(new Entry(first + i, envelopes.get(i), Optional.of(drafts.get(i).content())));
      }
      return entries;
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  /// Goes on although nobody can vouch that this is the newest copy. That is an entry itself.
  ///
  /// @return the entry; empty when there was nothing to accept
  /// @throws SigningRefused when there is no key to sign with
  public Optional<Entry> continueAtRisk(Instant at, String by, String reason) throws IOException {
    turn.writeLock().lock();
    try {
      String doubt = refusal;
      if (doubt == null) {
        return Optional.empty();
      }
      if (writer.isEmpty()) {
        throw new SigningRefused(doubt);
      }
      ObjectNode content = act(Kind.FORK_RISK_ACCEPTED, at, by).put("reason", reason);
      content.put("because", doubt.lines().findFirst().orElse(""));
      Entry entry = add(List.of(Draft.of(Kind.FORK_RISK_ACCEPTED, at, content))).getFirst();
      refusal = null;
      return Optional.of(entry);
    } finally {
      turn.writeLock().unlock();
    }
  }

  /// Replaces the key: the old one signs, in the log, that a new one follows, and is gone.
  ///
  /// @return the new one
  public VerifierKey rotate(Instant at, String by) throws IOException {
    turn.writeLock().lock();
    try {
      mustBeWritable();
      Writer before = writer();
      SigningKey next = place.keys().prepare(before.key().verifier().name());
      ObjectNode content = act(Kind.KEY_ANNOUNCED, at, by);
      KeyChain.announce(content, before.key(), next.verifier());
      add(List.of(Draft.of(Kind.KEY_ANNOUNCED, at, content)));
      // From here the next key must sign: if we stop, opening finishes what is left.
      failed = true;
      writer = Optional.of(writer(new Rotation(place).finish().orElseThrow()));
      failed = false;
      signed(writer().tiles().head());
      return key();
    } finally {
      turn.writeLock().unlock();
    }
  }

  /// Takes the content of entry `index` away because a law asks for it. The log says so before it
  /// happens, and why; the envelope stays.
  ///
  /// @return the entry that says so
  public Entry redact(long index, Instant at, String by, String reason) throws IOException {
    mustBeWritable();
    Envelope envelope = reader().get(index).envelope();
    if (Kind.mustBeOpen(envelope.kind())) {
      throw new IOException(
          "Entry %d (%s) cannot be taken away: without it nobody could check the log."
              .formatted(index, envelope.kind()));
    }
    ObjectNode content =
        act(Kind.REDACTION, at, by)
            .put("content", envelope.content())
            .put("entry", index)
            .put("reason", reason);
    Entry entry = append(List.of(Draft.of(Kind.REDACTION, at, content))).getFirst();
    contents.takeAway(envelope.content());
    return entry;
  }

  /// What the public log says of this, private, one: the hash of its signed head, which is kept
  /// here first, so that it can be shown later what that hash stands for.
  public Draft checkpointDraft(Instant at) throws IOException {
    String hash = PrivateHeads.keep(place.tiles(), writer().tiles().head());
    ObjectNode content =
        JSON.createObjectNode()
            .put("act", Kind.PRIVATE_CHECKPOINT)
            .put("at", at.toString())
            .put("sha256", hash);
    return Draft.of(Kind.PRIVATE_CHECKPOINT, at, content);
  }

  /// How much of this, private, log the public one does not cover yet.
  ///
  /// @param entries how many; 0 when it speaks of all
  /// @param lastTold the day it spoke of it last
  public record Untold(long entries, Optional<LocalDate> lastTold) {}

  /// What `publicLog` does not cover of this, private, log.
  public Untold untoldIn(LogReader publicLog) throws IOException {
    Optional<Entry> last = PrivateHeads.newest(publicLog);
    long told = last.isEmpty() ? 0 : PrivateHeads.sizeOf(last.get(), place.tiles());
    return new Untold(writer().tiles().size() - told, last.map(entry -> entry.envelope().date()));
  }

  private static ObjectNode act(String act, Instant at, String by) {
    return JSON.createObjectNode().put("act", act).put("at", at.toString()).put("by", by);
  }

  /// Hands out each entry from `from` on, in order.
  public void forEach(long from, Consumer<Entry> each) throws IOException {
    reader().forEach(from, each);
  }

  /// The log as it is now.
  public LogReader reader() throws IOException {
    if (writer.isPresent()) {
      return new LogReader(place.tiles(), contents, writer.get().tiles().head());
    }
    return LogReader.open(place.tiles(), contents)
        .orElseThrow(() -> new DamagedLog(TileLog.CHECKPOINT + " is missing"));
  }

  /// How many entries are acknowledged.
  public long size() {
    return writer.map(holder -> holder.tiles().size()).orElse(kept);
  }

  /// The key that signs now; there is one wherever something may be added.
  public VerifierKey key() {
    return writer().key().verifier();
  }
}
