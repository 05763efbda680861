package org.onrecord.analyse.quotations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.analyse.QuotationCorpus.Article;
import org.onrecord.analyse.QuotationCorpus.Attribution;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Span;

/// Reported speech and its speakers against annotators.
///
/// What is reported is compared as a whole: a quotation counts with its content. Two match when
/// they share 0.3 (0.8) of their union; each is used once, best first. Of the matches at 0.3, the
/// speaker is right when our source and theirs overlap by half, or, where we give no place, when
/// the names share a word. `words` is F1 over the words that are reported. `marked`: only what
/// holds quotation marks.
public final class QuotationScore {
  private static final Pattern MARKS = Pattern.compile("[\"\u201C\u201D\u00AB\u00BB]");
  private static final Pattern WORD = Pattern.compile("(?U)\\w+");
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)(he|she|they|it|we|i|you|who|that|which|his|her|their)");
  private static final Set<String> EMPTY_WORDS = Set.of("the", "of", "and", "mr", "ms", "mrs");

  private final boolean onlyMarked;
  private int gold;
  private int found;
  private int close;
  private int near;
  private int named;
  private int rightlyNamed;
  private int goldWords;
  private int foundWords;
  private int bothWords;

  /// @param onlyMarked whether only what holds quotation marks counts
  public QuotationScore(boolean onlyMarked) {
    this.onlyMarked = onlyMarked;
  }

  /// What a program says that somebody said.
  ///
  /// @param content all that is reported
  /// @param source where the speaker is named
  public record Reported(Span content, Optional<Span> source, Optional<String> speaker) {
    public static Reported of(Quotation quotation) {
      return new Reported(quotation.content(), quotation.source(), quotation.speaker());
    }
  }

  private record Match(double overlap, int gold, int found) {}

  /// What annotators and a program say otherwise about one article.
  ///
  /// @param missed what shares .3 with nothing found
  /// @param wrong what shares .3 with nothing annotated
  /// @param cut what shares .3 and not .8
  /// @param named what shares .3, and another speaks there
  public record Differences(
      List<Attribution> missed, List<Reported> wrong, List<Both> cut, List<Both> named) {}

  /// The same words as annotated and as found.
  public record Both(Attribution theirs, Reported ours) {}

  /// What would count against a program that found `quotations`.
  public Differences differences(Article article, List<Reported> quotations) {
    String text = article.document().text().shadow();
    List<Reported> ours = counted(text, quotations);
    List<Attribution> theirs = counted(article);
    var missed = new ArrayList<>(theirs);
    var wrong = new ArrayList<>(ours);
    var cut = new ArrayList<Both>();
    var named = new ArrayList<Both>();
    for (Match match : matches(theirs, ours)) {
      var both = new Both(theirs.get(match.gold), ours.get(match.found));
      missed.remove(both.theirs);
      wrong.remove(both.ours);
      if (match.overlap < 0.8) {
        cut.add(both);
      }
      if (isRight(text, both.theirs, both.ours).filter(right -> !right).isPresent()) {
        named.add(both);
      }
    }
    return new Differences(missed, wrong, cut, named);
  }

  private List<Reported> counted(String text, List<Reported> quotations) {
    Map<Span, Reported> byContent = new LinkedHashMap<>();
    quotations.forEach(q -> byContent.putIfAbsent(q.content(), q));
    return byContent.values().stream()
        .filter(q -> !onlyMarked || isMarked(text, q.content()))
        .toList();
  }

  private List<Attribution> counted(Article article) {
    String text = article.document().text().shadow();
    return article.attributions().stream()
        .filter(a -> !onlyMarked || isMarked(text, a.whole()))
        .toList();
  }

  /// Takes in what a program found in an article.
  public void add(Article article, List<Reported> quotations) {
    String text = article.document().text().shadow();
    List<Reported> ours = counted(text, quotations);
    List<Attribution> theirs = counted(article);
    gold += theirs.size();
    found += ours.size();
    List<Match> matches = matches(theirs, ours);
    near += matches.size();
    close += pairs(theirs, ours, 0.8).size();
    matches.forEach(m -> name(text, theirs.get(m.gold), ours.get(m.found)));
    words(text, theirs, ours);
  }

  private static boolean isMarked(String text, Span span) {
    int start = Math.max(0, span.start() - 1);
    int end = Math.min(text.length(), span.end() + 1);
    return MARKS.matcher(text.substring(start, end)).find();
  }

  private static List<Match> matches(List<Attribution> theirs, List<Reported> ours) {
    return pairs(theirs, ours, 0.3);
  }

  private static List<Match> pairs(
      List<Attribution> theirs, List<Reported> ours, double threshold) {
    var options = new ArrayList<Match>();
    for (int i = 0; i < theirs.size(); i++) {
      for (int j = 0; j < ours.size(); j++) {
        double overlap = overlap(theirs.get(i).whole(), ours.get(j).content());
        if (overlap >= threshold) {
          options.add(new Match(overlap, i, j));
        }
      }
    }
    options.sort(Comparator.comparingDouble(Match::overlap).reversed());
    var usedGold = new BitSet();
    var usedFound = new BitSet();
    var result = new ArrayList<Match>();
    for (Match option : options) {
      if (!usedGold.get(option.gold) && !usedFound.get(option.found)) {
        usedGold.set(option.gold);
        usedFound.set(option.found);
        result.add(option);
      }
    }
    return result;
  }

  private static double overlap(Span a, Span b) {
    return a.overlaps(b) ? a.shared(b) / (double) a.cover(b).length() : 0;
  }

  private void name(String text, Attribution theirs, Reported ours) {
    Optional<Boolean> right = isRight(text, theirs, ours);
    named += right.isPresent() ? 1 : 0;
    rightlyNamed += right.orElse(false) ? 1 : 0;
  }

  /// Whether the same speaks; empty where it cannot be told.
  private static Optional<Boolean> isRight(String text, Attribution theirs, Reported ours) {
    if (theirs.source().isEmpty()) {
      return Optional.empty();
    }
    var words = new StringBuilder();
    theirs.source().forEach(s -> words.append(text, s.start(), s.end()).append(' '));
    if (ours.source().isEmpty() && PRONOUN.matcher(words.toString().strip()).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        ours.source()
            .map(place -> theirs.source().stream().anyMatch(s -> isSame(place, s)))
            .orElseGet(() -> shareWord(words.toString(), ours.speaker().orElse(""))));
  }

  private static boolean isSame(Span a, Span b) {
    return a.shared(b) >= 0.5 * Math.min(a.length(), b.length());
  }

  private static boolean shareWord(String a, String b) {
    Set<String> words = nameWords(a);
    words.retainAll(nameWords(b));
    return !words.isEmpty();
  }

  private static Set<String> nameWords(String name) {
    var words = new HashSet<String>();
    WORD.matcher(name.toLowerCase(Locale.ROOT))
        .results()
        .map(r -> r.group())
        .filter(w -> w.length() > 1 && !EMPTY_WORDS.contains(w))
        .forEach(words::add);
    return words;
  }

  private void words(String text, List<Attribution> theirs, List<Reported> ours) {
    var inGold = new BitSet();
    theirs.forEach(a -> inGold.set(a.whole().start(), a.whole().end()));
    var inFound = new BitSet();
    ours.forEach(q -> inFound.set(q.content().start(), q.content().end()));
    WORD.matcher(text)
        .results()
        .forEach(w -> {
          boolean isGold = inGold.get(w.start());
          boolean isFound = inFound.get(w.start());
          goldWords += isGold ? 1 : 0;
          foundWords += isFound ? 1 : 0;
          bothWords += isGold && isFound ? 1 : 0;
        });
  }

  /// F1 of what shares .8 of the union.
  public double close() {
    return f1(close, gold, found);
  }

  /// F1 of what shares .3 of the union.
  public double near() {
    return f1(near, gold, found);
  }

  /// Of what shares .3 of the union, how much has the right speaker.
  public double speaker() {
    return rightlyNamed / (double) Math.max(1, named);
  }

  /// F1 over the words that are reported.
  public double words() {
    return f1(bothWords, goldWords, foundWords);
  }

  /// How many the annotators have.
  public int gold() {
    return gold;
  }

  private static double f1(int hit, int a, int b) {
    return 2.0 * hit / Math.max(1, a + b);
  }

  @Override
  public String toString() {
    return "f1@0.8 %.3f  f1@0.3 %.3f  speaker %.3f  words %.3f  gold %d  found %d"
        .formatted(close(), near(), speaker(), words(), gold, found);
  }
}
