package org.onrecord.analyse.names.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.names.describe.Description.Start;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.analyse.text.Sentence;

/// Finds descriptions that stand for one person, body or group: from a head noun back to its
/// determiner or owner, and on over "of". Linear in the text.
///
/// Does NOT tell whether "the president" is said of one person or of any: definite is taken for
/// one.
public final class Descriptions {
  private static final int NEAR = 9;

  /// Before a noun that means no body in particular.
  private static final Set<String> ANY =
      Set.of("no", "any", "every", "each", "some", "another", "what", "which", "such", "that");

  private final Clues clues;
  private final Named named;
  private final Phrase phrase;
  private final Shortened shortened;
  private final List<Description> found = new ArrayList<>();

  private Descriptions(Clues clues, List<Proper> propers) {
    this.clues = clues;
    named = new Named(clues.size(), propers);
    phrase = new Phrase(clues, named);
    shortened = new Shortened(clues, propers);
  }

  public static List<Description> of(Clues clues, List<Proper> propers) {
    var descriptions = new Descriptions(clues, propers);
    clues.prose().sentences().forEach(descriptions::sentence);
    return descriptions.found;
  }

  private void sentence(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (isHead(i) && !named.isName(i) && !isInnerHead(i, sentence)) {
        head(i, sentence);
        i = afterPortfolio(i, sentence);
      }
    }
  }

  private boolean isHead(int i) {
    boolean notion = clues.is(i, "opposition") && !isTheOpposition(i);
    return clues.has(i, Phrase.HEADS) && !notion || shortened.isMeant(i) || isOfficeHere(i);
  }

  /// "the opposition walked out", not "the opposition to the plan".
  private boolean isTheOpposition(int i) {
    boolean plain = clues.is(i - 1, "the") && !clues.isCapital(i) && !clues.isCapital(i + 1);
    return plain && !clues.is(i + 1, "to") && !clues.is(i + 1, "of") && !clues.is(i + 2, "by");
  }

  /// Words that are an office only together with others: "first lady", "a member of the board".
  private boolean isOfficeHere(int i) {
    boolean lady = (clues.is(i, "lady") || clues.is(i, "gentleman")) && clues.is(i - 1, "first");
    boolean bare = clues.is(i - 1, ",") && i > 1 && named.isName(i - 2);
    return lady || clues.is(i, "member") && clues.is(i + 1, "of") && (bare || isOneOfMany(i));
  }

  private boolean isOneOfMany(int head) {
    int at = head - 1;
    while (at > head - 4 && clues.isAdjective(at)) {
      at--;
    }
    return at >= 0 && links(at, "indefinite");
  }

  /// "Prosecutor" in "Prosecutor General", "clan" in "clan loyalty".
  private boolean isInnerHead(int i, Sentence sentence) {
    int next = i + 1;
    if (next >= sentence.to() || named.isName(next)) {
      return false;
    }
    if (clues.has(next, Sense.SPEECH) && !clues.has(i, Sense.KIN)) {
      return false;
    }
    boolean act = clues.isCapital(i) && clues.isCapital(next) && clues.has(next, Sense.THING_HEAD);
    return act || clues.has(next, Phrase.HEADS) || clues.isNoun(next) && !clues.isCapital(next);
  }

  /// The last token of "of justice" after an office: its words describe nobody else.
  private int afterPortfolio(int head, Sentence sentence) {
    int end = phrase.end(head, sentence);
    boolean plain = end > head + 1 && clues.has(head, Sense.OFFICE) && !clues.is(head + 2, "the");
    for (int i = head + 2; i < end; i++) {
      plain &= !named.isName(i);
    }
    return plain ? end - 1 : head;
  }

  private void head(int head, Sentence sentence) {
    Form form = form(head);
    int core = phrase.core(head, sentence, form, Phrase.MOST_MODIFIERS);
    core = pastMany(core, head, sentence);
    int before = core - 1;
    boolean inside = before >= sentence.from();
    if (clues.has(head, Sense.BODY_HALF) && !hasBodyWord(core, head) && !shortened.isMeant(head)) {
      return;
    }
    if (inside && isOwnerMark(before)) {
      owned(head, pastAge(core), before, form, sentence);
    } else if (inside && links(before, "definite")) {
      add(before, pastAge(core), head, form, Start.DEFINITE, sentence);
    } else if (inside && links(before, "indefinite")) {
      add(before, pastAge(core), head, form, Start.INDEFINITE, sentence);
    } else {
      bare(head, form, sentence);
    }
  }

  /// Before "Children's" in "the Children's Commissioner": whom the office is for. More of a name
  /// may stand before it: "the Harbour Workers' Union".
  private int pastMany(int core, int head, Sentence sentence) {
    int many = core - 2;
    boolean whole = many >= sentence.from() && clues.isOwnerMark(core - 1);
    boolean more =
        many > sentence.from() && clues.isCapital(many - 1) && !links(many - 1, "definite");
    return whole && !more && clues.isCapital(head) && clues.isCapital(many) && links(many, "many")
        ? many
        : core;
  }

  /// Past "34-year-old", which is no part of an office.
  private int pastAge(int core) {
    return clues.token(core).isNumber() ? core + 1 : core;
  }

  private void bare(int head, Form form, Sentence sentence) {
    if (standsAlone(head, sentence)) {
      add(head, head, head, form, Start.DEFINITE, sentence);
      return;
    }
    int core = bareCore(head, form, sentence);
    Optional<Description> first = joinedTo(core, form);
    if (first.isPresent() && first.get().isOwned()) {
      Description d = first.get();
      found.add(
          new Description(
              core,
              core,
              head,
              phrase.end(head, sentence),
              form,
              Start.OWNED,
              d.ownerFrom(),
              d.ownerTo()));
    } else {
      add(core, core, head, form, Start.BARE, sentence);
    }
  }

  /// Before "local democracy" in "Ilva Maren, local democracy correspondent": with words of any
  /// kind only where a name and a comma stand before them.
  private int bareCore(int head, Form form, Sentence sentence) {
    int wide = phrase.core(head, sentence, form, Phrase.MOST_MODIFIERS);
    boolean beside =
        wide - 2 >= sentence.from() && clues.is(wide - 1, ",") && named.isName(wide - 2);
    return beside ? wide : phrase.core(head, sentence, form, 0);
  }

  /// "in parliament", "Parliament voted": a body that English calls by its kind without an article.
  private boolean standsAlone(int head, Sentence sentence) {
    boolean kind = links(head, "alone") && !clues.isTitled(head);
    int before = head - 1;
    boolean described =
        before >= sentence.from()
            && (ANY.contains(clues.token(before).lower())
                || phrase.isLooseModifier(before) && !clues.isVerb(before));
    return kind && !described && phrase.end(head, sentence) == head + 1;
  }

  /// "his manager" before "and brother-in-law": the second noun has the owner of the first.
  private Optional<Description> joinedTo(int core, Form form) {
    boolean title = clues.isCapital(core) && !clues.isOpening(core);
    boolean person = form == Form.KIN || form == Form.OFFICE && !title;
    return person && clues.is(core - 1, "and") && !found.isEmpty()
        ? Optional.of(found.getLast()).filter(d -> d.to() == core - 1 && d.start() == Start.OWNED)
        : Optional.empty();
  }

  private Form form(int head) {
    if (clues.has(head, Sense.KIN)) {
      return Form.KIN;
    }
    if (clues.has(head, Sense.GROUP_WORTH)) {
      return Form.GROUP;
    }
    boolean office = clues.has(head, Sense.OFFICE) || isOfficeHere(head);
    return office ? Form.OFFICE : Form.BODY;
  }

  private boolean hasBodyWord(int core, int head) {
    for (int i = core; i < head; i++) {
      if (clues.has(i, Sense.BODY_WORD | Sense.OFFICE | Sense.BODY) || named.isName(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwnerMark(int i) {
    return clues.isOwnerMark(i) || links(i, "owners");
  }

  private boolean links(int i, String list) {
    return NameWords.links(list, clues.token(i).lower());
  }

  private void owned(int head, int core, int mark, Form form, Sentence sentence) {
    if (links(mark, "owners")) {
      found.add(
          new Description(
              mark, core, head, phrase.end(head, sentence), form, Start.OWNED, mark, core));
      return;
    }
    int ownerFrom = mark - 1;
    if (ownerFrom >= sentence.from() && named.isName(ownerFrom)) {
      ownerFrom = named.name(ownerFrom).run().from();
    } else {
      ownerFrom =
          Math.max(
              sentence.from(),
              phrase.core(
                  Math.max(ownerFrom, sentence.from()),
                  sentence,
                  Form.OFFICE,
                  Phrase.MOST_MODIFIERS));
    }
    int from = ownerFrom;
    if (from - 2 >= sentence.from() && clues.is(from - 1, "'s") && named.isName(from - 2)) {
      from = named.name(from - 2).run().from();
    }
    if (from > sentence.from() && links(from - 1, "definite")) {
      from--;
    }
    found.add(
        new Description(
            from, core, head, phrase.end(head, sentence), form, Start.OWNED, from, mark));
  }

  private void add(int from, int core, int head, Form form, Start start, Sentence sentence) {
    int end = phrase.end(head, sentence);
    int ownerFrom = -1;
    int ownerTo = -1;
    if (form == Form.KIN) {
      if (end == head + 1) {
        return;
      }
      ownerFrom = head + 2;
      ownerTo = end;
    } else if (end > head + 2
        && links(head, "agents")
        && named.isName(end - 1)
        && named.name(end - 1).isPerson()) {
      ownerFrom = head + 2;
      ownerTo = end;
    }
    boolean one = start == Start.INDEFINITE && isSpecific(from, end, sentence);
    found.add(
        new Description(from, core, head, end, form, one ? Start.ONE : start, ownerFrom, ownerTo));
  }

  /// "a third party" in "from a third party"; "a council" in "a council was founded".
  private boolean isSpecific(int from, int end, Sentence sentence) {
    if (from > sentence.from() && links(from - 1, "give")) {
      return clues.has(end - 1, Sense.BODY_WORTH);
    }
    for (int i = end; i < Math.min(sentence.to(), end + NEAR); i++) {
      if (links(i, "setup")) {
        return links(i - 1, "be") || i == end && clues.is(i + 1, "by");
      }
    }
    return false;
  }
}
