package org.onrecord.analyse.commitments.listed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Lines that say by a label what they hold: "Promised: a free register by June", "Demand 3: an
/// inquiry", "What was promised: yearly reports".
public final class Labelled {
  private static final Map<String, Commitment.Type> LABELS = labels();

  /// The most words of a label, "What the ministry promised".
  private static final int LONGEST = 5;

  private static final int LEAST = 2;
  private static final double SURE = 0.7;

  private final Scene scene;

  public Labelled(Scene scene) {
    this.scene = scene;
  }

  private static Map<String, Commitment.Type> labels() {
    var labels = new HashMap<String, Commitment.Type>();
    for (String line : Cues.lines("labels.txt")) {
      int bar = line.indexOf('|');
      String type = line.substring(bar + 1).strip().toUpperCase(Locale.ROOT);
      labels.put(line.substring(0, bar).strip(), Commitment.Type.valueOf(type));
    }
    return Map.copyOf(labels);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    Paragraph paragraph = scene.prose.paragraphs().get(sentence.paragraph());
    int colon = paragraph.from() == sentence.from() ? colon(sentence) : -1;
    int label = colon < 0 ? -1 : label(sentence.from(), colon);
    int to = scene.trimmedEnd(sentence.from(), sentence.to());
    if (label >= 0 && to - colon > LEAST) {
      Commitment.Type type = Objects.requireNonNull(LABELS.get(scene.lower(label)));
      found.accept(
          new Candidate(
              colon + 1,
              to,
              label,
              type,
              -1,
              -1,
              type.isAsked() ? Optional.empty() : Optional.of(Commitment.Status.ANNOUNCED),
              SURE,
              "labelled \"" + scene.lower(label) + "\""));
    }
  }

  private int colon(Sentence sentence) {
    int end = Math.min(sentence.to(), sentence.from() + LONGEST + 1);
    for (int i = sentence.from() + 1; i < end; i++) {
      if (scene.lower(i).equals(":")) {
        return i;
      }
      if (!scene.prose.token(i).isWord() && scene.grammar.tag(i) != Tag.NUMBER) {
        return -1;
      }
    }
    return -1;
  }

  /// The word that makes it a label: alone, with a number or a year behind it, or at the end of
  /// "What was promised"; -1 when there is none.
  private int label(int from, int colon) {
    int last = colon - 1;
    while (last > from && scene.grammar.tag(last) == Tag.NUMBER) {
      last--;
    }
    boolean when = scene.lower(last).equals("in") && last + 1 < colon;
    int at = when && last > from ? last - 1 : last;
    boolean opens =
        at == from
            || switch (scene.lower(from)) {
              case "what", "our", "the", "was" -> true;
              default -> false;
            };
    return opens && LABELS.containsKey(scene.lower(at)) ? at : -1;
  }
}
