package org.onrecord.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.watch.Memory;
import org.onrecord.log.watch.Mirror;

/// Acts and openings for tests of the log.
public final class Acts {
  public static final Instant NOW = Instant.parse("2031-11-28T19:20:11Z");

  private static final LocalDate DAY = LocalDate.of(2031, 11, 28);

  private Acts() {}

  /// The first entry of a log.
  public static Draft begun(RecordLog log) {
    return new Draft(
        Kind.RECORD_BEGUN,
        DAY,
        "{\"act\":\"record-begun\",\"key\":\"%s\",\"name\":\"Velmora\"}".formatted(log.key()));
  }

  public static Draft act(String words) {
    return new Draft("judgement", DAY, "{\"act\":\"judgement\",\"why\":\"%s\"}".formatted(words));
  }

  public static List<Draft> acts(long from, int count) {
    var acts = new ArrayList<Draft>();
    for (long i = from; i < from + count; i++) {
      acts.add(act("act " + i));
    }
    return acts;
  }

  public static Opening opening(Memory memory, Mirror... mirrors) {
    return new Opening(Optional.of("velmora.example/record"), memory, List.of(mirrors));
  }

  /// Remembers as long as the test runs.
  public static final class Remembering implements Memory {
    private final Map<VerifierKey, Note> heads;

    public Remembering() {
      heads = new HashMap<>();
    }

    /// Remembers what `other` does now.
    public Remembering(Remembering other) {
      heads = new HashMap<>(other.heads);
    }

    @Override
    public synchronized Optional<Note> last(VerifierKey first) {
      return Optional.ofNullable(heads.get(first));
    }

    @Override
    public synchronized void signed(VerifierKey first, Note head) {
      heads.put(first, head);
    }

    @Override
    public void forget(VerifierKey first) {
      heads.remove(first);
    }

    @Override
    public String place() {
      return "the test";
    }
  }
}
