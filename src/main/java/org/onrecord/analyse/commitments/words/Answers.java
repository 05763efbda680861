package org.onrecord.analyse.commitments.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Grounds;

/// The answers of an interview that says of no paragraph who speaks in it: questions, each a
/// paragraph, and what stands between them. They are spoken by the person whom the text names most
/// before the first question. Linear in the text.
final class Answers {
  private static final int FEWEST = 4;

  /// What share of the paragraphs from the first question on are questions, at least.
  private static final double SHARE = 0.2;

  /// Of what share of the questions every second paragraph must be one for the text to alternate.
  private static final double REGULAR = 0.85;

  private static final Set<String> YOU =
      Set.of("you", "your", "you're", "you've", "you'll", "you'd");
  private static final Set<String> I =
      Set.of(
          "i", "me", "my", "i'm", "i've", "i'd", "i'll", "we", "us", "our", "we're", "we've",
          "we'd", "we'll");

  private final Prose prose;
  private final Map<Integer, Quotation> byParagraph = new HashMap<>();

  Answers(Prose prose, Names names) {
    this.prose = prose;
    List<Integer> questions = questions();
    if (isInterview(questions)) {
      interviewee(questions.getFirst(), names).ifPresent(who -> read(questions, who));
    }
  }

  /// The answer that paragraph `paragraph` is.
  Optional<Quotation> in(int paragraph) {
    return Optional.ofNullable(byParagraph.get(paragraph));
  }

  private List<Integer> questions() {
    var questions = new ArrayList<Integer>();
    for (int p = 0; p < prose.paragraphs().size(); p++) {
      Paragraph at = prose.paragraphs().get(p);
      if (prose.token(at.to() - 1).is("?") && !prose.isBoilerplate(at.from())) {
        questions.add(p);
      }
    }
    return questions;
  }

  /// Whether many paragraphs ask, to somebody's face, and what follows them says "I".
  private boolean isInterview(List<Integer> questions) {
    if (questions.size() < FEWEST) {
      return false;
    }
    int all = prose.paragraphs().size() - questions.getFirst();
    long answered =
        questions.stream().filter(q -> q + 1 < prose.paragraphs().size() && says(q + 1, I)).count();
    boolean face = questions.stream().anyMatch(q -> says(q, YOU));
    return face && questions.size() >= SHARE * all && answered * 2 >= questions.size();
  }

  /// The person named most before the first question.
  private Optional<String> interviewee(int first, Names names) {
    var times = new HashMap<Entity, Integer>();
    for (Paragraph paragraph : prose.paragraphs().subList(0, first + 1)) {
      names.list(paragraph.at()).stream()
          .map(Mention::entity)
          .filter(e -> e.isNamed() && e.isPerson())
          .forEach(e -> times.merge(e, 1, Integer::sum));
    }
    int most = times.values().stream().mapToInt(t -> t).max().orElse(0);
    List<Entity> foremost =
        times.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return foremost.size() == 1 ? Optional.of(foremost.getFirst().name()) : Optional.empty();
  }

  private void read(List<Integer> questions, String who) {
    int first = questions.getFirst();
    int last = questions.getLast() + 1;
    long even = questions.stream().filter(q -> (q - first) % 2 == 0).count();
    boolean alternates = even >= REGULAR * questions.size();
    for (int p = first + 1; p <= Math.min(last, prose.paragraphs().size() - 1); p++) {
      boolean answers =
          alternates
              ? (p - first) % 2 == 1
              : !prose.token(prose.paragraphs().get(p).to() - 1).is("?")
                  && (says(p, I) || !says(p, YOU));
      if (answers) {
        byParagraph.put(p, answer(prose.paragraphs().get(p), who));
      }
    }
  }

  private static Quotation answer(Paragraph paragraph, String who) {
    return new Quotation(
        paragraph.at(),
        Quotation.Form.DIRECT,
        Optional.of(who),
        Optional.empty(),
        Optional.empty(),
        paragraph.at(),
        Grounds.of(0.6, "an answer"));
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
