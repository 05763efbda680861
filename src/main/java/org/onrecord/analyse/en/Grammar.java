package org.onrecord.analyse.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;

/// The grammar of one document. Made once, then only asked; safe for many threads.
public final class Grammar {
  private final Prose prose;
  private final Tag[] tags;
  private final String[] lemmas;
  private final Groups groups;
  private final List<Clause> clauses;
  private final Roles roles;

  private Grammar(Prose prose) {
    this.prose = prose;
    int n = prose.tokens().size();
    tags = new Tag[n];
    lemmas = new String[n];
    tag();
    groups = group();
    roles = new Roles(prose.tokens(), tags, groups);
    clauses = cut();
  }

  /// Reads `prose`. Linear in its tokens.
  public static Grammar of(Prose prose) {
    return new Grammar(prose);
  }

  private void tag() {
    Readings readings = Readings.of(prose);
    var tagger = new Tagger(prose.tokens(), readings, tags);
    prose.sentences().forEach(tagger::tag);
    for (int i = 0; i < tags.length; i++) {
      lemmas[i] = lemma(readings.entry(i), i);
    }
  }

  private String lemma(Lexicon.Entry entry, int i) {
    boolean verb = tags[i].isVerb() || tags[i] == Tag.AUXILIARY || tags[i] == Tag.MODAL;
    if (verb && tags[i] == Tag.AUXILIARY && prose.token(i).is("'s")) {
      return "be";
    }
    String base = verb ? entry.verb() : tags[i] == Tag.NOUN_PLURAL ? entry.noun() : "";
    return base.isEmpty() ? prose.token(i).lower() : base;
  }

  private Groups group() {
    var nouns = new ArrayList<NounGroup>();
    var nounGroups = new NounGroups(prose.tokens(), tags, nouns);
    prose.sentences().forEach(nounGroups::find);
    var taken = new boolean[tags.length];
    nouns.forEach(n -> java.util.Arrays.fill(taken, n.from(), n.to(), true));
    var verbs = new ArrayList<VerbGroup>();
    var verbGroups = new VerbGroups(prose.tokens(), tags, lemmas, taken, verbs);
    prose.sentences().forEach(verbGroups::find);
    return new Groups(tags.length, nouns, verbs);
  }

  private List<Clause> cut() {
    var found = new ArrayList<Clause>();
    var cutter = new Clauses(prose.tokens(), tags, groups, found);
    prose.sentences().forEach(cutter::find);
    return List.copyOf(found);
  }

  public Prose prose() {
    return prose;
  }

  public Tag tag(int token) {
    return tags[token];
  }

  /// The base form of a verb or plural, else the word in lower case.
  public String lemma(int token) {
    return lemmas[token];
  }

  /// All verb groups, in the order of the text.
  public List<VerbGroup> verbs() {
    return groups.verbs();
  }

  public List<VerbGroup> verbs(Sentence sentence) {
    return between(groups.verbs(), sentence, VerbGroup::from);
  }

  /// The verb group that holds token `token`.
  public Optional<VerbGroup> verbAt(int token) {
    return groups.verbAt(token);
  }

  /// All noun groups, in the order of the text.
  public List<NounGroup> nouns() {
    return groups.nouns();
  }

  public List<NounGroup> nouns(Sentence sentence) {
    return between(groups.nouns(), sentence, NounGroup::from);
  }

  /// The noun group that holds token `token`.
  public Optional<NounGroup> nounAt(int token) {
    return groups.nounAt(token);
  }

  /// The clauses of `sentence`; every token of it is in one.
  public List<Clause> clauses(Sentence sentence) {
    return between(clauses, sentence, Clause::from);
  }

  /// The clause that holds token `token`. O(log n).
  public Clause clauseOf(int token) {
    int after = firstFrom(clauses, token + 1, Clause::from);
    return clauses.get(after - 1);
  }

  /// Who or what does it, or suffers it when `verb` is passive.
  public Optional<NounGroup> subject(VerbGroup verb) {
    return roles.subject(verb, sentence(verb).from());
  }

  /// The noun group right behind an active verb.
  public Optional<NounGroup> object(VerbGroup verb) {
    return roles.object(verb, sentence(verb).to());
  }

  /// Who does it when `verb` is passive and says "by".
  public Optional<NounGroup> agent(VerbGroup verb) {
    return roles.agent(verb, sentence(verb).to());
  }

  private Sentence sentence(VerbGroup verb) {
    return prose.sentences().get(prose.sentenceOf(verb.from()));
  }

  private static <T> List<T> between(
      List<T> sorted, Sentence sentence, java.util.function.ToIntFunction<T> from) {
    return sorted.subList(
        firstFrom(sorted, sentence.from(), from), firstFrom(sorted, sentence.to(), from));
  }

  /// Index of the first element that begins at token `token` or later.
  private static <T> int firstFrom(
      List<T> sorted, int token, java.util.function.ToIntFunction<T> from) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from.applyAsInt(sorted.get(middle)) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
