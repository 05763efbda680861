package org.onrecord.match.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.match.voice.Alignment.Part;
import org.onrecord.model.Document;
import org.onrecord.model.Reprint;
import org.onrecord.model.Reprint.Shared;
import org.onrecord.model.Sha256;

/// Finds texts that are copies of each other, whole or in large part.
///
/// Texts whose [Sketch]es meet are candidates; an [Alignment] of the two decides, by the [Likeness]
/// it finds. Time grows with the length of the texts, not with their pairs, and memory with their
/// number (their sketches; of the texts only the last few are held): a text printed a thousand
/// times is compared with the earliest few alone, and a text with no more than [#MOST] others.
/// Adding one to a hundred thousand costs what adding one to ten costs.
///
/// Does NOT see translation, nor paraphrase that leaves no three words in a row.
public final class Copies {
  /// Texts that one is compared with, those with most in common first.
  private static final int MOST = 32;

  /// Prints that two texts must share: one proves nothing.
  private static final int LEAST = 2;

  /// Of the prints that the shorter text has, at the thinner of both samples, one in so many must
  /// be shared. Texts with half of the words edited still share one run of sixteen.
  private static final int ONE_IN = 40;

  /// Bits of a print that tell whether it is awaited; two in the same place do no harm.
  private static final int AWAITED = (1 << 22) - 1;

  private final BitSet awaited = new BitSet();
  private final Texts texts;
  private final List<Sha256> documents = new ArrayList<>();
  private final List<Sizes> sizes = new ArrayList<>();
  private final Holders holders = new Holders();
  private final List<Reprint> found = new ArrayList<>();

  /// @param texts gives the text of a document that was added, whenever it is asked for
  public Copies(Function<Sha256, Document> texts) {
    this.texts = new Texts(texts);
  }

  /// Takes one text into account. The order of adding is the order in which documents are named.
  ///
  /// @return the earlier texts that it shares a voice with: `a` was added before, `b` is `document`
  public List<Reprint> add(Sha256 document, Sketch sketch) {
    int number = documents.size();
    var common = new HashMap<Integer, Integer>();
    for (int print : sketch.prints()) {
      holders.meet(print, number, earlier -> common.merge(earlier, 1, Integer::sum));
    }
    documents.add(document);
    sizes.add(new Sizes(sketch));
    List<Reprint> reprints =
        candidates(common, number).stream().flatMap(a -> compare(a, number).stream()).toList();
    found.addAll(reprints);
    return reprints;
  }

  /// Says that a text of this sketch will be added. To be told before the first text of which it is
  /// known what it shares: of these, only the prints of such texts are held.
  public void await(Sketch sketch) {
    for (int print : sketch.prints()) {
      awaited.set(print & AWAITED);
    }
  }

  /// Takes one text into account of which it is known what it shares with the texts before it.
  public void add(Sha256 document, Sketch sketch, List<Reprint> known) {
    int number = documents.size();
    for (int print : sketch.prints()) {
      if (awaited.get(print & AWAITED)) {
        holders.meet(print, number, earlier -> {});
      }
    }
    documents.add(document);
    sizes.add(new Sizes(sketch));
    found.addAll(known);
  }

  /// How large the samples of a text are.
  private static final class Sizes {
    private final int level;
    private final int[] counts = new int[Sketch.THINNEST + 1];

    private Sizes(Sketch sketch) {
      level = sketch.level();
      Arrays.setAll(counts, sketch::count);
    }

    /// How many prints two texts could share: those of the thinner of both samples.
    private static int shareable(Sizes a, Sizes b) {
      int zeros = Math.max(a.level, b.level);
      return Math.min(a.counts[zeros], b.counts[zeros]);
    }
  }

  private record Candidate(int text, double part) {}

  /// Earlier texts that are worth comparing, in the order they were added.
  private List<Integer> candidates(Map<Integer, Integer> common, int number) {
    var candidates = new ArrayList<Candidate>();
    common.forEach((text, shared) -> {
      int most = Sizes.shareable(sizes.get(text), sizes.get(number));
      if (shared >= LEAST && shared * ONE_IN >= most) {
        candidates.add(new Candidate(text, shared / (double) most));
      }
    });
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble((Candidate c) -> -c.part())
                .thenComparingInt(Candidate::text))
        .limit(MOST)
        .map(Candidate::text)
        .sorted()
        .toList();
  }

  private Optional<Reprint> compare(int a, int b) {
    PlacedWords first = texts.get(documents.get(a));
    PlacedWords second = texts.get(documents.get(b));
    List<Part> parts = Alignment.of(first, second);
    Likeness likeness = Likeness.of(first, second, parts);
    if (!likeness.isCopy(Math.min(first.size(), second.size()))) {
      return Optional.empty();
    }
    List<Shared> shared =
        parts.stream()
            .map(p -> new Shared(first.span(p.fromA(), p.toA()), second.span(p.fromB(), p.toB())))
            .toList();
    return Optional.of(new Reprint(documents.get(a), documents.get(b), likeness.share(), shared));
  }

  /// All pairs of copies, in the order in which the later of two was added: `a` was added before
  /// `b`.
  public List<Reprint> list() {
    return List.copyOf(found);
  }
}
