package org.onrecord.judge;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.judge.fold.Entry;
import org.onrecord.log.CanonicalJson;
import org.onrecord.log.RecordLog;
import org.onrecord.model.Sha256;

/// A log in memory. Its hashes are the index, so that ids can be read and written in cases: entry 3
/// makes `c-0000000000000003`.
public final class MemoryEntries implements Entries {
  /// What can go wrong once.
  public enum Fault {
    NONE,
    /// The disk is full: nothing is kept.
    FULL,
    /// Half of what was handed over is kept, then the disk fails.
    HALF,
    /// Everything is kept, but the answer never comes.
    ANSWER_LOST
  }

  private final List<Entry> kept = new ArrayList<>();
  private final List<Integer> portions = new ArrayList<>();
  private Fault fault = Fault.NONE;

  MemoryEntries failing(Fault next) {
    fault = next;
    return this;
  }

  @Override
  public List<Entry> append(List<Draft> drafts) throws IOException {
    Fault now = fault;
    fault = Fault.NONE;
    int whole = now == Fault.FULL ? 0 : now == Fault.HALF ? drafts.size() / 2 : drafts.size();
    int first = kept.size();
    for (Draft draft : drafts.subList(0, whole)) {
      int index = kept.size();
      mustBeCanonical(draft);
      var hash = new Sha256("%016d".formatted(index) + "0".repeat(48));
      kept.add(new Entry(index, draft.kind(), draft.day(), hash, Optional.of(draft.content())));
    }
    if (now != Fault.NONE) {
      throw new IOException("the disk failed: " + now);
    }
    portions.add(drafts.size());
    return List.copyOf(kept.subList(first, kept.size()));
  }

  /// What the real log would not take must not come here either.
  private static void mustBeCanonical(Draft draft) {
    String content =
        new RecordLog.Draft(draft.kind(), LocalDate.parse(draft.day()), draft.content()).content();
    if (!CanonicalJson.text(CanonicalJson.parse(content)).equals(content)) {
      throw new IllegalStateException("not in canonical form: " + content);
    }
  }

  /// How many acts were kept at once, each time.
  List<Integer> portions() {
    return portions;
  }

  /// What others would see of an entry that is held back.
  void holdBack(int index) {
    Entry e = kept.get(index);
    kept.set(index, new Entry(e.index(), e.kind(), e.day(), e.hash(), Optional.empty()));
  }

  @Override
  public void forEach(long from, Consumer<Entry> each) {
    kept.subList((int) from, kept.size()).forEach(each);
  }
}
