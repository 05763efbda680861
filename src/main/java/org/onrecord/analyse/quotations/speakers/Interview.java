package org.onrecord.analyse.quotations.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Token;

/// The turns of an interview or a transcript: paragraphs that begin with who speaks and a colon.
///
/// A turn goes on, paragraph by paragraph, up to the next label; behind the last label only as long
/// as somebody says "I", since the writer may close the text. A text has turns when at least two
/// labels that name somebody, or ask and answer, take turns.
public final class Interview {
  private static final int LONGEST_LABEL = 6;
  private static final int FEWEST_TURNS = 3;

  /// How many tokens somebody says at least, label and all, in most turns.
  private static final int SHORTEST_TALK = 6;

  private static final Set<String> I = Set.of("i", "me", "my", "i'm", "i've", "i'd", "i'll");

  /// How those talk who speak to each other.
  private static final Set<String> WE =
      Set.of(
          "i", "me", "my", "i'm", "i've", "i'd", "i'll", "we", "us", "our", "we're", "we've",
          "we'd", "we'll", "you", "your");

  private final Prose prose;
  private final Labels labels;
  private final Map<Integer, Turn> turns = new HashMap<>();

  /// Reads the turns of `prose`; there are none where it is no interview. Linear in its tokens.
  public Interview(Prose prose, Names names) {
    this.prose = prose;
    Map<Integer, Integer> colons = colons();
    this.labels = new Labels(prose, names, colons);
    Map<String, List<Integer>> byLabel = byLabel(colons);
    if (isOne(byLabel)) {
      read(colons, byLabel);
    }
  }

  /// What paragraph `paragraph` is a part of; empty outside of turns.
  public Optional<Turn> turn(int paragraph) {
    return Optional.ofNullable(turns.get(paragraph));
  }

  /// All turns, in the order of the text.
  public List<Turn> list() {
    return turns.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /// For each paragraph that begins with a label, in order, the token of its colon.
  private Map<Integer, Integer> colons() {
    var colons = new LinkedHashMap<Integer, Integer>();
    for (int p = 0; p < prose.paragraphs().size(); p++) {
      int colon = colon(prose.paragraphs().get(p));
      if (colon > 0) {
        colons.put(p, colon);
      }
    }
    return colons;
  }

  private int colon(Paragraph paragraph) {
    int end = Math.min(paragraph.to() - 1, paragraph.from() + LONGEST_LABEL + 1);
    for (int t = paragraph.from(); t < end; t++) {
      Token token = prose.token(t);
      if (token.is(":")) {
        return t > paragraph.from() && !prose.isBoilerplate(t) ? t : 0;
      }
      if (!token.isCapital() && !token.is(".") && !token.is("-")) {
        return 0;
      }
    }
    return 0;
  }

  private Map<String, List<Integer>> byLabel(Map<Integer, Integer> colons) {
    var byLabel = new LinkedHashMap<String, List<Integer>>();
    colons.forEach(
        (p, colon) -> byLabel.computeIfAbsent(label(p, colon), k -> new ArrayList<>()).add(p));
    byLabel.entrySet().removeIf(e -> !labels.isKnown(e.getKey()) && e.getValue().size() == 1);
    return byLabel;
  }

  private String label(int paragraph, int colon) {
    return prose.words(prose.span(prose.paragraphs().get(paragraph).from(), colon));
  }

  private boolean isOne(Map<String, List<Integer>> byLabel) {
    int all = byLabel.values().stream().mapToInt(List::size).sum();
    return byLabel.size() > 1
        && all >= FEWEST_TURNS
        && byLabel.values().stream().anyMatch(l -> l.size() > 1)
        && talk(byLabel) >= all / 2.0
        && byLabel.keySet().stream().anyMatch(labels::isKnown);
  }

  /// How many of the labelled paragraphs are talk, not entries of a table or a list: under "Q", "A"
  /// or a name in capitals, or with a question or "you" or "we" in them.
  private long talk(Map<String, List<Integer>> byLabel) {
    return byLabel.entrySet().stream()
        .mapToLong(e ->
            e.getValue().stream()
                .filter(this::isLong)
                .filter(p -> Labels.isOfTurns(e.getKey()) || isQuestion(p) || says(p, WE))
                .count())
        .sum();
  }

  private boolean isLong(int paragraph) {
    Paragraph at = prose.paragraphs().get(paragraph);
    return at.to() - at.from() > SHORTEST_TALK;
  }

  private void read(Map<Integer, Integer> colons, Map<String, List<Integer>> byLabel) {
    List<String> keys = List.copyOf(byLabel.keySet());
    String asker = asker(byLabel);
    String speaking = "";
    int lastLabel = byLabel.values().stream().mapToInt(List::getLast).max().orElse(0);
    for (int p = colons.keySet().iterator().next(); p < prose.paragraphs().size(); p++) {
      Optional<Integer> colon = Optional.ofNullable(colons.get(p));
      String label = colon.isPresent() ? label(p, colon.get()) : "";
      boolean opens = byLabel.containsKey(label);
      speaking = opens ? label : goesOn(p, speaking, lastLabel) ? speaking : "";
      if (!speaking.isEmpty() && (opens || isTalk(p))) {
        String other = keys.size() == 2 ? keys.get(keys.getFirst().equals(speaking) ? 1 : 0) : "";
        turns.put(p, turn(p, opens ? colon : Optional.empty(), speaking, other, asker));
      }
    }
  }

  /// Whether a paragraph without a label is still the turn of `label`: somebody talks in it, and
  /// not about the one who would be talking. Behind the last label they say "I".
  private boolean goesOn(int p, String label, int lastLabel) {
    boolean note = !isTalk(p);
    return !label.isEmpty()
        && (note || says(p, p > lastLabel ? I : WE))
        && !names(p, labels.name(label));
  }

  private boolean names(int paragraph, Optional<String> name) {
    String last = name.map(n -> n.substring(n.lastIndexOf(' ') + 1)).orElse("");
    Paragraph at = prose.paragraphs().get(paragraph);
    for (int t = at.from(); t < at.to() && !last.isEmpty(); t++) {
      if (prose.token(t).word().equals(last)) {
        return true;
      }
    }
    return false;
  }

  private Turn turn(int p, Optional<Integer> colon, String label, String other, String asker) {
    Paragraph paragraph = prose.paragraphs().get(p);
    int from = colon.map(c -> c + 1).orElse(paragraph.from());
    return new Turn(
        prose.span(from, paragraph.to()),
        colon.map(c -> prose.token(c).at()),
        labels.name(label),
        labels.name(other),
        label.equals(asker));
  }

  /// The label of the one who asks: "Q", or whose turns end with a question most often.
  private String asker(Map<String, List<Integer>> byLabel) {
    String asker = "";
    double most = 0.5;
    for (var entry : byLabel.entrySet()) {
      double asked = entry.getValue().stream().filter(this::isQuestion).count();
      double share = Labels.asks(entry.getKey()) ? 1 : asked / entry.getValue().size();
      if (share > most) {
        most = share;
        asker = entry.getKey();
      }
    }
    return asker;
  }

  private boolean isQuestion(int paragraph) {
    return prose.token(prose.paragraphs().get(paragraph).to() - 1).is("?");
  }

  /// Whether it is neither a heading nor a note in brackets ("(Laughter.)") nor without words.
  private boolean isTalk(int paragraph) {
    Paragraph at = prose.paragraphs().get(paragraph);
    Token last = prose.token(at.to() - 1);
    boolean note = prose.token(at.from()).is("(") || prose.token(at.from()).is("[");
    return !last.isWord() && !last.is(":") && !note && hasWord(at);
  }

  private boolean hasWord(Paragraph at) {
    for (int t = at.from(); t < at.to(); t++) {
      if (prose.token(t).isWord()) {
        return true;
      }
    }
    return false;
  }

  private boolean says(int paragraph, Set<String> words) {
    Paragraph at = prose.paragraphs().get(paragraph);
    for (int t = at.from(); t < at.to(); t++) {
      if (words.contains(prose.token(t).lower())) {
        return true;
      }
    }
    return false;
  }
}
