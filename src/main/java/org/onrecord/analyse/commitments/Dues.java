package org.onrecord.analyse.commitments;

import java.util.Optional;
import org.onrecord.analyse.dates.Dated;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.dates.Introduction;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.When;

/// By when: the first date behind the beginning of a commitment, in its sentence, that "by",
/// "until", "no later than", "from … on" and the like lead in.
final class Dues {
  private static final Cues.Phrases BEFORE_DATE = new Cues.Phrases("due.txt");
  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_BEHIND = 7;

  private final Scene scene;
  private final Dates dates;

  Dues(Scene scene, Dates dates) {
    this.scene = scene;
    this.dates = dates;
  }

  Optional<When> due(Candidate candidate) {
    Sentence sentence = scene.sentence(candidate.from());
    int to = Math.min(sentence.to(), candidate.to() + WORDS_BEHIND);
    return dates.between(candidate.from(), to).stream()
        .filter(d -> d.value().isPresent() && limits(d, sentence))
        .findFirst()
        .flatMap(Dated::value);
  }

  private boolean limits(Dated date, Sentence sentence) {
    Introduction introduction = date.introduction();
    return introduction.isLimit() || isIntroduced(date, sentence);
  }

  private boolean isIntroduced(Dated date, Sentence sentence) {
    for (int i = Math.max(sentence.from(), date.from() - WORDS_BEFORE); i < date.from(); i++) {
      int length = BEFORE_DATE.length(scene.grammar, i, date.from());
      if (length > 0 && i + length >= date.from() - 1) {
        return true;
      }
    }
    return false;
  }
}
