package org.onrecord.analyse.commitments.said;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Row;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.en.WordList;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Nouns that promise, order, plan or ask, with what: "a promise to", "her vow that", "the union's
/// appeal to the port for", "an order by the court to".
public final class NounFrames {
  private static final Map<String, Row> ROWS = rows();
  private static final Set<String> TIMES =
      WordList.words(NounFrames.class, "/org/onrecord/analyse/en/utterance-times.txt");

  /// What stands, with a time, between such a noun and what it says: "a pledge on 9 May to".
  private static final Set<String> WHEN =
      Set.of(
          "on",
          "in",
          "at",
          "last",
          "this",
          "the",
          "of",
          "earlier",
          "before",
          "again",
          "ago",
          "years",
          "months",
          "weeks",
          "days",
          "oath",
          "under",
          "television",
          "radio",
          "then",
          "yesterday",
          "spring",
          "summer",
          "autumn",
          "winter");

  private static final int FAR = 7;
  private static final Set<String> VOICING = Cues.words("voicing.txt");
  private static final Set<String> AGENDA = Cues.words("agenda.txt");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");

  /// What counts only as somebody's: "gave her word that", not "the words that".
  private static final Set<String> OWNED = Set.of("word", "words", "offer", "offers");

  /// What is asked whoever asks it: "calls to boycott", not "a call to try".
  private static final Set<String> ASKING =
      Set.of(
          "call",
          "calls",
          "plea",
          "pleas",
          "petition",
          "petitions",
          "appeals",
          "pressure",
          "demands");

  /// Verbs by which calls grow: "calls are growing for".
  private static final Set<String> GROWING =
      Set.of(
          "grow",
          "mount",
          "intensify",
          "increase",
          "multiply",
          "come",
          "rise",
          "make",
          "hear",
          "renew",
          "build",
          "voice",
          "raise",
          "swell",
          "spread",
          "pile",
          "emerge",
          "resume");

  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "no", "any");
  private static final Set<String> CALLING = Set.of("phone", "telephone", "conference", "video");

  /// How a noun is filed, and the words behind which it says what.
  private record Row(Commitment.Type type, Set<String> words) {}

  /// What such a noun says.
  ///
  /// @param noun the token of the noun
  /// @param opening the token of the word behind which stands what is promised or asked
  /// @param giver who is named by whom or of whom it is; -1 for nobody
  /// @param addressee who is named to whom it is; -1 for nobody
  private record Phrase(Row row, int noun, int opening, int giver, int addressee) {}

  private final Scene scene;
  private final NounOutcomes outcomes;
  private final Matters matters;
  private final Avowed avowed;

  public NounFrames(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
    this.avowed = new Avowed(scene);
    this.outcomes = new NounOutcomes(scene);
  }

  private static Map<String, Row> rows() {
    var rows = new HashMap<String, Row>();
    for (String line : Cues.lines("noun-frames.txt")) {
      int first = line.indexOf('|');
      int last = line.lastIndexOf('|');
      String type = line.substring(first + 1, last).strip().toUpperCase(Locale.ROOT);
      rows.put(
          line.substring(0, first).strip(),
          new Row(
              Commitment.Type.valueOf(type),
              Set.of(line.substring(last + 1).strip().split("\\s+"))));
    }
    return rows;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    if (scene.isFragment(sentence)) {
      return;
    }
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      Row row = isNoun(i) ? ROWS.get(scene.grammar.lemma(i)) : null;
      if (row != null) {
        phrase(row, i, sentence)
            .filter(this::counts)
            .map(p -> candidate(p, sentence))
            .ifPresent(found);
      }
    }
  }

  /// A noun, and not the verb of "parties that campaign for", nor "in order to".
  private boolean isNoun(int i) {
    return scene.tag(i).isNoun()
        && switch (scene.lower(i - 1)) {
          case "that", "who", "to", "in" -> false;
          default -> true;
        };
  }

  private Optional<Phrase> phrase(Row row, int noun, Sentence sentence) {
    int next = noun + 1;
    boolean is =
        row.type() != Commitment.Type.ANNOUNCED_REFORM
            && scene.lower(next).matches("is|was|were")
            && opens(row, next + 1);
    if (is || opens(row, next)) {
      return Optional.of(new Phrase(row, noun, is ? next + 1 : next, -1, -1));
    }
    return switch (scene.lower(next)) {
      case "by", "from", "of" -> behind(row, noun, sentence, true);
      case "to", "on" -> behind(row, noun, sentence, false).or(() -> later(row, noun, sentence));
      default -> later(row, noun, sentence);
    };
  }

  /// "an assurance on 9 May that", "a pledge in 2031 to": where the word stands behind when it was
  /// given; "his word it will be paid": where the clause stands without one.
  private Optional<Phrase> later(Row row, int noun, Sentence sentence) {
    if (row.type() == Commitment.Type.DEMAND) {
      return grown(row, noun, sentence);
    }
    if (row.words().contains("that") && opensFuture(noun + 1, sentence)) {
      return Optional.of(new Phrase(row, noun, noun, -1, -1));
    }
    int at = noun + 1;
    int end = Math.min(at + FAR, sentence.to() - 1);
    while (at < end && isWhen(at)) {
      at++;
    }
    return at > noun + 1 && opens(row, at)
        ? Optional.of(new Phrase(row, noun, at, -1, -1))
        : Optional.empty();
  }

  /// "Calls are growing for", "pressure is mounting on the cabinet to".
  private Optional<Phrase> grown(Row row, int noun, Sentence sentence) {
    Optional<VerbGroup> grows =
        scene
            .grammar
            .verbAt(Math.min(noun + 1, sentence.to() - 1))
            .filter(v -> v.from() == noun + 1 && GROWING.contains(v.lemma()) && !v.negated());
    if (grows.isEmpty()) {
      return Optional.empty();
    }
    int at = grows.get().to();
    if (opens(row, at)) {
      return Optional.of(new Phrase(row, noun, at, -1, -1));
    }
    return scene.lower(at).equals("on")
        ? scene
            .grammar
            .nounAt(Math.min(at + 1, sentence.to() - 1))
            .filter(g -> g.to() < sentence.to() && opens(row, g.to()))
            .map(g -> new Phrase(row, noun, g.to(), -1, g.head()))
        : Optional.empty();
  }

  private boolean isWhen(int at) {
    String word = scene.lower(at);
    return scene.tag(at) == Tag.NUMBER || WHEN.contains(word) || TIMES.contains(word);
  }

  /// "it will be paid": a subject and what it will do.
  private boolean opensFuture(int at, Sentence sentence) {
    Optional<NounGroup> subject = at < sentence.to() ? scene.grammar.nounAt(at) : Optional.empty();
    return subject
        .filter(s -> s.from() == at && s.to() < sentence.to())
        .map(s -> scene.isWe(at) || scene.grammar.verbAt(at).isPresent() ? at : s.to())
        .flatMap(scene.grammar::verbAt)
        .filter(v -> v.modal().equals("will") || v.modal().equals("would"))
        .isPresent();
  }

  /// "an appeal by the widows for", "a call on the port to": where the word stands behind whoever
  /// gives or gets it.
  private Optional<Phrase> behind(Row row, int noun, Sentence sentence, boolean gives) {
    Optional<NounGroup> who =
        scene
            .grammar
            .nounAt(Math.min(noun + 2, sentence.to() - 1))
            .filter(g -> g.to() + 1 < sentence.to())
            .filter(g -> isSomebody(g) && opens(row, g.to()));
    return who.map(g ->
        gives
            ? new Phrase(row, noun, g.to(), g.head(), -1)
            : new Phrase(row, noun, g.to(), -1, g.head()));
  }

  private boolean isSomebody(NounGroup group) {
    return scene.powers.isPower(group)
        || scene.powers.entity(group).isPresent()
        || scene.tag(group.head()) == Tag.NOUN_PLURAL;
  }

  private boolean opens(Row row, int at) {
    String word = scene.lower(at);
    return row.words().contains(word)
        && switch (word) {
          case "to" -> opensDeed(at) || avowed.isCommitmentTo(at);
          case "that" ->
              at + 1 < scene.prose.tokens().size() && scene.grammar.verbAt(at + 1).isEmpty();
          default -> true;
        };
  }

  /// "to build", not "to peace".
  private boolean opensDeed(int to) {
    int last = scene.prose.tokens().size() - 1;
    boolean marked = "\"\u201C\u2018".contains(scene.lower(Math.min(to + 1, last)));
    int at = marked ? to + 1 : to;
    Tag next = scene.tag(Math.min(at + 1, last));
    Tag second = scene.tag(Math.min(at + 2, last));
    return next == Tag.VERB
        || scene.grammar.verbAt(to).filter(v -> v.form() == VerbGroup.Form.INFINITIVE).isPresent()
        || (next == Tag.NOUN || next == Tag.ADJECTIVE) && second == Tag.DETERMINER;
  }

  /// A plan, an order, "an appeal to" and "his word that" are somebody's; what nobody is named for
  /// is often only talked of.
  private boolean counts(Phrase phrase) {
    boolean to = scene.lower(phrase.opening()).equals("to");
    boolean needsGiver =
        switch (phrase.row().type()) {
          case ANNOUNCED_REFORM, DIRECTIVE -> true;
          case DEMAND ->
              to
                  && !ASKING.contains(scene.lower(phrase.noun()))
                  && !outcomes.isRefused(phrase.noun());
          default -> OWNED.contains(scene.lower(phrase.noun()));
        };
    boolean act =
        !to
            || scene
                .grammar
                .verbAt(phrase.opening())
                .filter(v -> AGENDA.contains(v.lemma()) || DISCOURSE.contains(v.lemma()))
                .filter(v -> scene.grammar.object(v).filter(matters::isPublic).isEmpty())
                .isEmpty();
    if (avowed.isOne(phrase.noun())) {
      return avowed.isSaid(phrase.noun());
    }
    if (avowed.isIdleAim(phrase.noun(), phrase.opening())) {
      return false;
    }
    if (isMarket(phrase)) {
      return false;
    }
    return act && !isPointedAt(phrase.noun()) && (!needsGiver || giver(phrase) >= 0);
  }

  /// "the demand for copper": goods that are bought, nobody's demand.
  private boolean isMarket(Phrase phrase) {
    int at = phrase.opening() + 1;
    boolean wanted =
        scene.lower(phrase.noun()).equals("demand") && scene.lower(phrase.opening()).equals("for");
    return wanted
        && giver(phrase) < 0
        && !outcomes.isRefused(phrase.noun())
        && scene
            .grammar
            .nounAt(Math.min(at, scene.prose.tokens().size() - 1))
            .filter(g -> scene.tag(g.from()) != Tag.DETERMINER)
            .filter(g -> g.to() - g.from() == 1)
            .isPresent();
  }

  /// "this plan", "no plans", "a phone call".
  private boolean isPointedAt(int noun) {
    NounGroup group = group(noun);
    return POINTING.contains(scene.lower(group.from()))
        || noun > group.from() && CALLING.contains(scene.lower(noun - 1));
  }

  private Candidate candidate(Phrase phrase, Sentence sentence) {
    int from = group(phrase.noun()).from();
    boolean asked = phrase.row().type().isAsked();
    Candidate said =
        new Candidate(
            from,
            end(phrase.opening(), sentence),
            phrase.noun(),
            phrase.row().type(),
            giver(phrase),
            phrase.addressee(),
            asked ? Optional.empty() : Optional.of(outcomes.became(from, phrase.noun(), sentence)),
            asked ? 0.6 : 0.5,
            "\"" + reason(phrase) + "\"");
    return asked ? outcomes.answered(said, sentence) : said;
  }

  private String reason(Phrase phrase) {
    String noun = scene.lower(phrase.noun());
    return phrase.opening() == phrase.noun() ? noun : noun + " " + scene.lower(phrase.opening());
  }

  private NounGroup group(int noun) {
    return scene.grammar.nounAt(noun).orElse(new NounGroup(noun, noun + 1, noun, noun));
  }

  /// Whose word it is: "the mayor's promise", "his vow", "an order by the court", or who "repeated
  /// a call".
  private int giver(Phrase phrase) {
    NounGroup group = group(phrase.noun());
    if (group.hasOwner()) {
      return group.ownerEnd() - 1;
    }
    if (scene.lower(group.from()).matches("my|our")) {
      return phrase.giver() >= 0 ? phrase.giver() : group.head();
    }
    boolean owned = scene.powers.possessor(group).isPresent();
    return owned ? group.head() : phrase.giver() >= 0 ? phrase.giver() : caller(group);
  }

  /// Who "repeated a call for": the subject of the verb that the noun is the object of.
  private int caller(NounGroup group) {
    return scene
        .governor(group.from())
        .filter(v -> VOICING.contains(v.lemma()))
        .filter(v -> scene.grammar.object(v).filter(group::equals).isPresent())
        .flatMap(scene.grammar::subject)
        .filter(s -> scene.powers.entity(s).isPresent() || isOwnWord(group))
        .map(NounGroup::head)
        .orElse(-1);
  }

  /// "his word", given by whoever is the subject.
  private boolean isOwnWord(NounGroup group) {
    return scene.lower(group.head()).equals("word")
        && scene.lower(group.from()).matches("his|her|their|its");
  }

  private int end(int opening, Sentence sentence) {
    return scene.lower(opening).equals("that") || scene.tag(opening).isNoun()
        ? clauseEnd(opening, sentence)
        : phraseEnd(opening + 1, sentence);
  }

  private int clauseEnd(int that, Sentence sentence) {
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && v.from() > that)
        .findFirst()
        .map(scene::termEnd)
        .orElseGet(() -> phraseEnd(that + 1, sentence));
  }

  private int phraseEnd(int at, Sentence sentence) {
    int i = at;
    while (i < sentence.to()
        && scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isEmpty()
        && !(",;:!?)\u2014\u2013".contains(scene.lower(i))
            || scene.lower(i).equals(".") && i + 1 == sentence.to())
        && scene.tag(i) != Tag.RELATIVE
        && scene.tag(i) != Tag.SUBORDINATOR
        && !(scene.lower(i).equals("by")
            && i + 1 < sentence.to()
            && scene.tag(i + 1) == Tag.VERB_ING)) {
      i++;
    }
    int to = scene.trimmedEnd(at, i);
    while (to > at + 1
        && switch (scene.tag(to - 1)) {
          case ADVERB, CONJUNCTION, PRONOUN -> true;
          default -> false;
        }) {
      to--;
    }
    return Math.max(at, to);
  }
}
