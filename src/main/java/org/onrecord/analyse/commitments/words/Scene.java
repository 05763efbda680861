package org.onrecord.analyse.commitments.words;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Span;

/// The document as the rules of this package see it: its grammar, who has power in it, who speaks.
public final class Scene {
  private static final int SHORT = 14;

  /// Words that open the clause by when or on what condition something is to be done.
  private static final Set<String> TERMS =
      Set.of("before", "until", "till", "once", "when", "unless", "if", "after", "provided");

  private static final Set<String> NOW = Set.of("now", "henceforth", "nowadays");

  public final Grammar grammar;
  public final Prose prose;
  public final Powers powers;
  public final Writer writer;

  /// Whether the document itself is the word of somebody in power: a ministry's own statement.
  private final boolean writerIsPower;

  private final Function<Span, Optional<Quotation>> speech;
  private final Answers answers;

  public Scene(
      Grammar grammar, Names names, Powers powers, Function<Span, Optional<Quotation>> speech) {
    this.grammar = grammar;
    this.prose = grammar.prose();
    this.powers = powers;
    this.writer = new Writer(grammar, names);
    this.speech = speech;
    this.answers = new Answers(prose, names);
    this.writerIsPower =
        writer.speaksInOffice() || writer.name().filter(powers::isPower).isPresent();
  }

  public boolean isWriterPower() {
    return writerIsPower;
  }

  public Sentence sentence(int token) {
    return prose.sentences().get(prose.sentenceOf(token));
  }

  public String lower(int token) {
    return token >= 0 && token < prose.tokens().size() ? prose.token(token).lower() : "";
  }

  /// The tag of a token; that of a mark where there is no such token.
  public Tag tag(int token) {
    return token >= 0 && token < prose.tokens().size() ? grammar.tag(token) : Tag.PUNCTUATION;
  }

  /// The noun group at a token; empty where there is no such token.
  public Optional<NounGroup> nounAt(int token) {
    return token >= 0 && token < prose.tokens().size() ? grammar.nounAt(token) : Optional.empty();
  }

  /// The verb group at a token; empty where there is no such token.
  public Optional<VerbGroup> verbAt(int token) {
    return token >= 0 && token < prose.tokens().size() ? grammar.verbAt(token) : Optional.empty();
  }

  /// The reported speech in which token `token` stands, or the answer of an interview.
  public Optional<Quotation> speech(int token) {
    return speech.apply(prose.token(token).at()).or(() -> answers.in(sentence(token).paragraph()));
  }

  /// Whether token `token` is spoken by somebody in power.
  public boolean isSpokenByPower(int token) {
    Optional<Quotation> speech = speech(token);
    return speech.isPresent()
        ? speech.flatMap(Quotation::speaker).filter(powers::isPower).isPresent()
        : writerIsPower;
  }

  /// Whether token `token` is spoken by somebody who can give orders.
  public boolean isSpokenInOffice(int token) {
    Optional<Quotation> speech = speech(token);
    return isSpokenByPower(token)
        && (speech.isPresent() ? speech.flatMap(Quotation::speaker) : writer.name())
            .filter(n -> !powers.canOrder(n))
            .isEmpty();
  }

  /// Whether the group acts for many: a power, what a power acts by, or "we" in a power's mouth.
  public boolean governs(NounGroup group) {
    return powers.governs(group)
        || isWe(group.head()) && isSpokenByPower(group.head())
        || isState(group);
  }

  /// A place that does something, named alone: "Velmora ratified the treaty".
  private boolean isState(NounGroup group) {
    return grammar.tag(group.from()) == Tag.PROPER
        && !group.hasOwner()
        && powers.entity(group).filter(e -> e.type() == Name.Type.PLACE).isPresent();
  }

  /// Somebody who can be asked: "the port", "them", "the widows"; not "the bell".
  public boolean isSomebody(NounGroup group) {
    Tag tag = grammar.tag(group.head());
    return governs(group)
        || powers.entity(group).isPresent()
        || tag == Tag.NOUN_PLURAL
        || tag == Tag.PRONOUN && !lower(group.head()).equals("it");
  }

  public boolean isWe(int token) {
    return switch (lower(token)) {
      case "we", "i", "our", "we'll", "i'll", "we've", "i've", "we're", "i'm" -> true;
      default -> false;
    };
  }

  /// The first token of what `verb` says: its subject where that stands near before it.
  public int clauseStart(VerbGroup verb) {
    Clause clause = grammar.clauseOf(verb.from());
    int from =
        grammar.subject(verb).map(NounGroup::from).filter(s -> s < verb.from()).orElse(verb.from());
    int start = verb.isFinite() ? Math.min(from, clause.from()) : verb.from();
    if (isSecond(verb, from)) {
      start = clause.from();
    }
    if (verb.isFinite() && from > clause.from() && isLead(clause.from(), from)) {
      start = from;
    }
    start = Math.max(start, turnStart(verb.from(), start));
    return behindOpeners(start, verb.from());
  }

  /// The first token from `from` on that is no mark, conjunction or "that"; at most `to`.
  public int behindOpeners(int from, int to) {
    int start = from;
    while (start < to && isOpener(start)) {
      start += lower(start).equals("so") && lower(start + 1).equals("far") ? 2 : 1;
    }
    return Math.min(start, to);
  }

  /// Where the words begin that are spoken at `token`, looked for from `from`: behind the label of
  /// a turn ("Ilva Maren: In June we will …") and behind the mark that opens them.
  private int turnStart(int token, int from) {
    int at = from;
    Optional<Quotation> spoken = speech(token).filter(Scene::isDirect);
    while (spoken.isPresent()
        && at < token
        && prose.token(at).at().start() < spoken.get().at().start()) {
      at++;
    }
    return at;
  }

  /// Whether token `token` stands in somebody's own words.
  public boolean isInOwnWords(int token) {
    return speech(token).filter(Scene::isDirect).isPresent();
  }

  private static boolean isDirect(Quotation speech) {
    return speech.form() == Quotation.Form.DIRECT;
  }

  /// "promised schools and ordered …": whether `verb` shares a subject, at `subject`, with a verb
  /// before the conjunction that its clause begins with.
  private boolean isSecond(VerbGroup verb, int subject) {
    int clause = grammar.clauseOf(verb.from()).from();
    int opening = lower(clause).equals(",") ? clause + 1 : clause;
    return verb.isFinite()
        && subject < clause
        && grammar.tag(opening) == Tag.CONJUNCTION
        && governor(clause).filter(g -> g.from() > subject).isPresent();
  }

  /// Whether what stands before the subject is a phrase of its own: "In May, …".
  private boolean isLead(int from, int subject) {
    return subject - from > 1 && lower(subject - 1).equals(",");
  }

  private boolean isOpener(int at) {
    Tag tag = grammar.tag(at);
    return !prose.token(at).isWord()
        || tag == Tag.CONJUNCTION
        || tag == Tag.SUBORDINATOR
        || tag == Tag.RELATIVE && grammar.nounAt(at).isEmpty();
  }

  /// One past the last token of what `verb` says: to the end of its clause, and over the clauses
  /// that belong to it.
  public int clauseEnd(VerbGroup verb) {
    Sentence sentence = sentence(verb.from());
    int end = grammar.clauseOf(verb.from()).to();
    while (end < sentence.to() && (isDependent(grammar.clauseOf(end)) || isShortSecond(end))) {
      end = grammar.clauseOf(end).to();
    }
    return trimmedEnd(verb.to(), end);
  }

  /// One past the last token of what `verb` says is to come, with the clause that says until when
  /// or under what condition: "will sign it before the year is out".
  public int termEnd(VerbGroup verb) {
    int end = clauseEnd(verb);
    boolean term =
        end < sentence(verb.from()).to()
            && TERMS.contains(lower(end))
            && grammar.clauseOf(end).kind() == Clause.Kind.SUBORDINATE;
    return term ? trimmedEnd(end, grammar.clauseOf(end).to()) : end;
  }

  /// "… and encourage them": a second verb with the same subject, and little more.
  private boolean isShortSecond(int from) {
    Clause next = grammar.clauseOf(from);
    boolean joined = next.kind() == Clause.Kind.MAIN && grammar.tag(from) == Tag.CONJUNCTION;
    return joined && next.to() - from <= SHORT && grammar.verbAt(from + 1).isPresent();
  }

  private static boolean isDependent(Clause clause) {
    return clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.CONTENT;
  }

  /// The first token from `at` on that is no adverb.
  public int pastAdverbs(int at) {
    int i = at;
    int end = sentence(Math.min(at, prose.tokens().size() - 1)).to();
    while (i + 1 < end && grammar.tag(i) == Tag.ADVERB && !isParticle(i)) {
      i++;
    }
    return i;
  }

  /// "online", "down" belong to their verb.
  private boolean isParticle(int at) {
    return switch (lower(at)) {
      case "now", "still", "already", "also", "thus", "since", "again", "yet", "long" -> false;
      default -> !lower(at).endsWith("ly");
    };
  }

  /// "no longer", before `verb` or in it.
  public boolean isNoLonger(VerbGroup verb) {
    for (int i = verb.from() - 1; i <= verb.to(); i++) {
      if (lower(i).equals("longer") && lower(i - 1).equals("no")) {
        return true;
      }
    }
    return false;
  }

  /// Whether "now" or "henceforth" stands in `verb`, beside it or behind its object.
  public boolean saysNow(VerbGroup verb) {
    int behind = grammar.object(verb).map(NounGroup::to).orElse(verb.to());
    if (lower(behind).equals("now") && grammar.tag(behind) == Tag.ADVERB) {
      return true;
    }
    for (int i = verb.from() - 1; i < verb.to() + 2; i++) {
      if (NOW.contains(lower(i)) && !lower(i - 1).equals("between")) {
        return true;
      }
    }
    return false;
  }

  /// `end` without the marks before it.
  public int trimmedEnd(int from, int end) {
    int to = end;
    while (to > from && !prose.token(to - 1).isWord()) {
      to--;
    }
    return Math.max(to, from);
  }

  /// Whether the clause of `verb` only supposes: "if …", "would", "might".
  public boolean supposes(VerbGroup verb) {
    if (!verb.isFinite() && isSupposed(verb.from())) {
      return true;
    }
    return switch (verb.modal()) {
      case "may", "might", "could" -> true;
      case "would" -> speech(verb.from()).isEmpty();
      default -> opensWithIf(verb);
    };
  }

  /// Whether `verb` tells what somebody denies: "denied that it had been ordered".
  public boolean isDisowned(VerbGroup verb) {
    return governor(verb.from())
        .filter(g -> g.lemma().equals("deny") || g.lemma().equals("dispute"))
        .filter(g -> lower(g.to()).equals("that"))
        .isPresent();
  }

  /// Whether `verb` itself stands in the clause that "if" opens.
  public boolean isCondition(VerbGroup verb) {
    Clause clause = grammar.clauseOf(verb.from());
    for (int i = clause.from(); i < verb.from(); i++) {
      if (lower(i).equals("if") || lower(i).equals("unless") || lower(i).equals("whether")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the finite verb that governs what stands at `token` only supposes.
  private boolean isSupposed(int token) {
    return governor(token)
        .map(VerbGroup::modal)
        .filter(m -> m.equals("would") || m.equals("might") || m.equals("could") || m.equals("may"))
        .isPresent();
  }

  /// The finite verb before `token` in its sentence.
  public Optional<VerbGroup> governor(int token) {
    for (int i = token - 1; i >= sentence(token).from(); i--) {
      Optional<VerbGroup> verb = grammar.verbAt(i).filter(VerbGroup::isFinite);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private boolean opensWithIf(VerbGroup verb) {
    Sentence sentence = sentence(verb.from());
    for (int i = sentence.from(); i < verb.from(); i++) {
      boolean supposes =
          lower(i).equals("if") || lower(i).equals("unless") || lower(i).equals("whether");
      if (supposes && grammar.tag(i) == Tag.SUBORDINATOR) {
        return true;
      }
    }
    return false;
  }

  /// Whether the sentence is a question.
  public boolean asks(Sentence sentence) {
    for (int i = sentence.to() - 1; i >= sentence.from() && !prose.token(i).isWord(); i--) {
      if (lower(i).equals("?")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the sentence is a heading or fragment: no mark ends it and no finite verb is in it.
  public boolean isFragment(Sentence sentence) {
    return grammar.verbs(sentence).stream().noneMatch(VerbGroup::isFinite);
  }
}
