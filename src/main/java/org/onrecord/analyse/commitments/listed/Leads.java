package org.onrecord.analyse.commitments.listed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Lines that lead in a list: "We call on the council to:", "the cabinet decrees:", the heading
/// "What we demand". Each item under one is asked, promised or ordered by whom the lead names, of
/// whom the lead names. Linear in the paragraphs.
public final class Leads {
  private static final Cues.Verbs FRAMES = new Cues.Verbs("frames.txt");
  private static final Set<String> HEADINGS = Cues.words("headings.txt");

  /// Words of a heading under which stands what those who speak promise: "Our pledges".
  private static final Set<String> PROMISED =
      Set.of("pledge", "pledges", "promise", "promises", "commitments", "will");

  private static final Set<String> MARKS =
      Set.of("-", "\u2013", "\u2014", "\u2022", "*", "\u00B7", "\u25AA", "\u25CF");

  /// What those who govern announce item by item.
  private static final Set<String> MEASURES = Cues.words("measures.txt");

  private static final int HEADING = 9;
  private static final double ITEM = 0.8;

  private enum Mark {
    NONE,
    NUMBER,
    LETTER,
    BULLET
  }

  private final Scene scene;
  private final LeadNouns nouns;
  private final LeadClauses clauses;
  private final Prose prose;
  private final Map<Integer, Lead> byParagraph = new HashMap<>();
  private final Set<Integer> leading = new HashSet<>();

  public Leads(Scene scene) {
    this.scene = scene;
    this.nouns = new LeadNouns(scene);
    this.clauses = new LeadClauses(scene);
    this.prose = scene.prose;
    for (int p = 0; p + 1 < prose.paragraphs().size(); p++) {
      if (!byParagraph.containsKey(p)) {
        int paragraph = p;
        lead(prose.paragraphs().get(p)).ifPresent(lead -> govern(paragraph, lead));
      }
    }
  }

  /// Whether `sentence` only leads in what stands below it.
  public boolean isLead(Sentence sentence) {
    return leading.contains(sentence.from());
  }

  /// The item that `sentence` is, when it opens a paragraph under a lead that asks or promises.
  public void find(Sentence sentence, Consumer<Candidate> found) {
    Lead lead = byParagraph.get(sentence.paragraph());
    Paragraph paragraph = prose.paragraphs().get(sentence.paragraph());
    if (lead == null || paragraph.from() != sentence.from()) {
      return;
    }
    int from = behindMark(sentence.from(), sentence.to());
    // A decree's items are whole sentences, that say themselves what they lay down.
    if (isOrder(lead) && !isBareDeed(from)) {
      return;
    }
    int to = scene.trimmedEnd(from, sentence.to());
    if (to - from >= 2 && !(lead.type() == Commitment.Type.PLEDGE && isPast(sentence))) {
      found.accept(
          new Candidate(
              from,
              to,
              lead.cue(),
              lead.type(),
              lead.actor(),
              lead.addressee(),
              lead.status(),
              ITEM,
              "an item under \"" + scene.lower(lead.cue()) + "\""));
    }
  }

  /// What was, under "Our promises", is none.
  private boolean isPast(Sentence sentence) {
    return scene.grammar.verbs(sentence).stream()
        .filter(VerbGroup::isFinite)
        .findFirst()
        .filter(v -> v.perfect() || v.tense() == VerbGroup.Tense.PAST)
        .isPresent();
  }

  /// `candidate` as it stands under the lead of a decree: what shall be is ordered, what is made is
  /// enacted, by whoever decrees.
  public Candidate under(Candidate candidate) {
    Lead lead = byParagraph.get(scene.sentence(candidate.from()).paragraph());
    if (lead == null) {
      return candidate;
    }
    return isOrder(lead) ? ordered(candidate, lead) : asked(candidate, lead);
  }

  /// "2. The ministry must …" under "We demand": the ministry is asked.
  private Candidate asked(Candidate candidate, Lead lead) {
    boolean names = candidate.type() == Commitment.Type.CALL && candidate.addressee() >= 0;
    int from = behindMark(candidate.from(), candidate.to());
    return names && lead.addressee() < 0
        ? new Candidate(
            Math.min(from, candidate.to() - 1),
            candidate.to(),
            candidate.verb(),
            lead.type(),
            lead.actor(),
            candidate.addressee(),
            candidate.status(),
            ITEM + 0.02,
            candidate.rule())
        : candidate;
  }

  private Candidate ordered(Candidate candidate, Lead lead) {
    boolean announced =
        candidate.status().filter(s -> s == Commitment.Status.ANNOUNCED).isPresent();
    Commitment.Type type = announced ? Commitment.Type.DIRECTIVE : Commitment.Type.LEGAL_CHANGE;
    Commitment.Status status = announced ? Commitment.Status.ANNOUNCED : Commitment.Status.ENACTED;
    return candidate.type().isAsked()
        ? candidate
        : new Candidate(
            candidate.from(),
            candidate.to(),
            candidate.verb(),
            type,
            lead.actor(),
            told(candidate, lead),
            Optional.of(status),
            candidate.confidence(),
            candidate.rule() + " under \"" + scene.lower(lead.cue()) + "\"");
  }

  /// Whom the item names: it is they who are told.
  private static int told(Candidate candidate, Lead lead) {
    boolean named = candidate.addressee() < 0 && candidate.actor() != lead.actor();
    return named ? candidate.actor() : candidate.addressee();
  }

  /// "to raise the wage", "raise the wage".
  private boolean isBareDeed(int at) {
    Tag tag = scene.grammar.tag(at);
    return tag == Tag.TO || tag == Tag.VERB;
  }

  private static boolean isOrder(Lead lead) {
    return lead.type() == Commitment.Type.DIRECTIVE;
  }

  private Optional<Lead> lead(Paragraph paragraph) {
    Sentence last = prose.sentences().get(paragraph.endSentence() - 1);
    if (scene.lower(last.to() - 1).equals(":")) {
      return colon(last);
    }
    boolean heading = paragraph.to() - paragraph.from() <= HEADING && !endsSentence(last);
    return heading ? heading(last) : Optional.empty();
  }

  private boolean endsSentence(Sentence sentence) {
    return ".!?;,".contains(scene.lower(sentence.to() - 1));
  }

  private Optional<Lead> colon(Sentence sentence) {
    for (VerbGroup verb : scene.grammar.verbs(sentence).reversed()) {
      Optional<Commitment.Type> type =
          verb.negated() ? Optional.empty() : FRAMES.find(scene.grammar, verb).flatMap(Leads::type);
      Optional<NounGroup> subject = scene.grammar.subject(verb);
      boolean leads =
          type.isPresent() && subject.isPresent() && holds(type.get(), verb, subject.get());
      if (leads) {
        boolean infinitive = scene.lower(sentence.to() - 2).equals("to");
        return Optional.of(
            new Lead(
                type.get(), subject.get().head(), asked(verb, sentence), verb.head(), infinitive));
      }
    }
    return clauses
        .lead(sentence)
        .or(() ->
            nouns
                .above(sentence.to() - 1, sentence)
                .map(led -> new Lead(led.type(), led.actor(), -1, led.noun(), true)));
  }

  /// How the items under a verb that is filed as `filed` are filed.
  static Optional<Commitment.Type> type(String filed) {
    return switch (filed) {
      case "call" -> Optional.of(Commitment.Type.CALL);
      case "demand", "wish", "thing" -> Optional.of(Commitment.Type.DEMAND);
      case "pledge" -> Optional.of(Commitment.Type.PLEDGE);
      case "directive" -> Optional.of(Commitment.Type.DIRECTIVE);
      case "announced_reform" -> Optional.of(Commitment.Type.ANNOUNCED_REFORM);
      default -> Optional.empty();
    };
  }

  /// What is announced is to be done where those who govern announce measures: not results, nor the
  /// names of those who won.
  private boolean holds(Commitment.Type type, VerbGroup verb, NounGroup subject) {
    boolean wish = verb.lemma().matches("like|need|expect");
    if (wish && (verb.passive() || !scene.isWe(subject.head()))) {
      return false;
    }
    return type != Commitment.Type.ANNOUNCED_REFORM
        || scene.governs(subject)
            && scene
                .grammar
                .object(verb)
                .filter(o -> !MEASURES.contains(scene.grammar.lemma(o.head())))
                .isEmpty();
  }

  /// Whom the verb asks: "the council" in "call on the council to".
  private int asked(VerbGroup verb, Sentence sentence) {
    for (int i = verb.to(); i < Math.min(verb.to() + 2, sentence.to()); i++) {
      Optional<NounGroup> noun = scene.grammar.nounAt(i);
      if (noun.isPresent()) {
        return noun.get().head();
      }
    }
    return -1;
  }

  /// "What we demand", "Our recommendations".
  private Optional<Lead> heading(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (scene.lower(i).equals("not")) {
        return Optional.empty();
      }
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (HEADINGS.contains(scene.lower(i))) {
        boolean demand = scene.lower(i).startsWith("demand");
        Commitment.Type type = demand ? Commitment.Type.DEMAND : Commitment.Type.CALL;
        return Optional.of(new Lead(type, we(sentence), -1, i, false));
      }
      if (we(sentence) >= 0 && PROMISED.contains(scene.lower(i))) {
        return Optional.of(new Lead(Commitment.Type.PLEDGE, we(sentence), -1, i, false));
      }
    }
    return Optional.empty();
  }

  private int we(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (scene.isWe(i) || scene.lower(i).equals("our")) {
        return i;
      }
    }
    return -1;
  }

  /// Gives the lead to the items below it, as far as they are items and marked alike: behind (a),
  /// (b), (c) a paragraph 4 goes on with the text.
  private void govern(int paragraph, Lead lead) {
    int at = paragraph + 1;
    Mark first = at < prose.paragraphs().size() ? mark(prose.paragraphs().get(at)) : Mark.NONE;
    while (at < prose.paragraphs().size()
        && isItem(prose.paragraphs().get(at), lead)
        && mark(prose.paragraphs().get(at)) == first) {
      byParagraph.put(at, lead);
      at++;
    }
    if (at > paragraph + 1) {
      Paragraph own = prose.paragraphs().get(paragraph);
      leading.add(prose.sentences().get(own.endSentence() - 1).from());
    }
  }

  private boolean isItem(Paragraph paragraph, Lead lead) {
    int first = behindMark(paragraph.from(), paragraph.to());
    boolean marked = first > paragraph.from();
    boolean small = Character.isLowerCase(prose.token(first).word().charAt(0));
    boolean act = scene.grammar.tag(first) == Tag.VERB;
    boolean plain = !scene.lower(paragraph.to() - 1).equals(":");
    return plain && (marked || lead.infinitive() && (act || small));
  }

  /// How the paragraph is marked as an item.
  private Mark mark(Paragraph paragraph) {
    int first = behindMark(paragraph.from(), paragraph.to());
    if (first == paragraph.from()) {
      return Mark.NONE;
    }
    int label = first - paragraph.from() == 1 ? first - 1 : first - 2;
    char sign = prose.token(label).word().charAt(0);
    return Character.isDigit(sign)
        ? Mark.NUMBER
        : Character.isLetter(sign) ? Mark.LETTER : Mark.BULLET;
  }

  /// The first token behind "2.", "(b)" or a bullet; `from` when none stands there.
  private int behindMark(int from, int to) {
    if (MARKS.contains(scene.lower(from)) && from + 1 < to) {
      return from + 1;
    }
    int at = scene.lower(from).equals("(") ? from + 1 : from;
    boolean label =
        at + 2 < to
            && scene.lower(at).length() <= 2
            && (scene.lower(at + 1).equals(".") || scene.lower(at + 1).equals(")"));
    return label ? at + 2 : from;
  }
}
