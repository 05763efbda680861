package org.onrecord.judge;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.judge.act.Acts;
import org.onrecord.judge.act.Made;
import org.onrecord.judge.act.Parsed;
import org.onrecord.judge.fold.Entry;
import org.onrecord.judge.fold.Fold;
import org.onrecord.judge.rule.Refusal;

/// Takes acts, holds them against the rules, has them kept, and answers.
///
/// Acts that have nothing to do with each other are kept together, with one force of the disk; an
/// act that names what another of them names waits until that one is kept. So the answers are the
/// same as if each were kept alone. One thread.
public final class Clerk {
  private static final int LENGTH_OF_DAY = "2031-01-01".length();

  private final Entries entries;
  private final Grounds grounds;
  private final Clock clock;
  private final Fold fold;
  private boolean broken;

  private Clerk(Entries entries, Grounds grounds, Clock clock) {
    this.entries = entries;
    this.grounds = grounds;
    this.clock = clock;
    this.fold = new Fold(grounds::doubt);
  }

  /// Reads the whole log. O(entries).
  public static Clerk open(Entries entries, Grounds grounds, Clock clock) throws IOException {
    var clerk = new Clerk(entries, grounds, clock);
    clerk.catchUp();
    return clerk;
  }

  /// Reads what others in this process added to the log meanwhile.
  public void catchUp() throws IOException {
    entries.forEach(fold.next(), fold::accept);
  }

  /// How everything stands.
  public Fold fold() {
    return fold;
  }

  /// Takes acts, one a line, in order.
  ///
  /// @return one reply a line, in order; what is done is durable
  /// @throws IOException when the log cannot be written; this clerk then takes nothing more, since
  ///   nobody knows what was kept
  public List<Reply> take(List<String> lines) throws IOException {
    catchUp();
    var replies = new ArrayList<Reply>();
    var waiting = new ArrayList<Made>();
    var named = new HashSet<String>();
    for (String line : lines) {
      switch (Acts.incoming(line, clock.instant())) {
        case Parsed.Refused refused -> {
          replies.addAll(keep(waiting, named));
          replies.add(new Reply.Refused(refused.because()));
        }
        case Parsed.Fine fine -> {
          Set<String> names = Named.in(fine.made());
          Optional<Refusal> refusal = refuse(fine.made());
          if (refusal.isPresent() || meet(names, named)) {
            // What waits may decide it: kept first, then asked again.
            replies.addAll(keep(waiting, named));
            refusal = refuse(fine.made());
          }
          if (refusal.isPresent()) {
            replies.add(new Reply.Refused(refusal.get().because()));
          } else {
            waiting.add(fine.made());
            named.addAll(names);
          }
        }
      }
    }
    replies.addAll(keep(waiting, named));
    return replies;
  }

  private Optional<Refusal> refuse(Made made) {
    return fold.refuse(made)
        .or(() ->
            Quotes.in(made.act()).stream()
                .flatMap(quoted -> grounds.doubt(quoted).stream())
                .findFirst()
                .or(() -> made.signature().flatMap(grounds::doubt))
                .map(Refusal::new));
  }

  private static boolean meet(Set<String> names, Set<String> others) {
    return names.contains(Named.EVERYTHING)
        || others.contains(Named.EVERYTHING)
        || names.stream().anyMatch(others::contains);
  }

  private List<Reply> keep(List<Made> waiting, Set<String> named) throws IOException {
    if (waiting.isEmpty()) {
      return List.of();
    }
    if (broken) {
      throw new IOException(
          "the log failed before and takes nothing more; open the record again to see what was kept");
    }
    List<Entries.Draft> drafts = waiting.stream().map(Clerk::draft).toList();
    broken = true;
    List<Entry> kept = entries.append(drafts);
    broken = false;
    // From here the acts are in the log for ever; what follows can be made again.
    waiting.clear();
    named.clear();
    return kept.stream().map(this::done).toList();
  }

  private Reply done(Entry entry) {
    String id =
        fold.accept(entry)
            .orElseThrow(() ->
                new IllegalStateException(
                    "entry %d was allowed and changed nothing".formatted(entry.index())));
    return new Reply.Done(entry.index(), id);
  }

  private static Entries.Draft draft(Made made) {
    return new Entries.Draft(
        made.act().kind().envelope(), made.at().substring(0, LENGTH_OF_DAY), made.content());
  }
}
