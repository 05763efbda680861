package org.onrecord.analyse.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.names.Description.Start;
import org.onrecord.analyse.names.Mention.Form;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// Finds descriptions that stand for one person, body or group: from a head noun back to its
/// determiner or owner, and on over "of". Linear in the text.
///
/// Does NOT tell whether "the president" is said of one person or of any: definite is taken for
/// one.
final class Descriptions {
  private static final int HEADS =
      Sense.OFFICE | Sense.BODY_WORTH | Sense.BODY_HALF | Sense.GROUP_WORTH | Sense.KIN;
  private static final int MODIFIES = Sense.OFFICE_WORD | Sense.BODY_WORD | Sense.DEMONYM;
  private static final int MOST_MODIFIERS = 4;
  private static final int NEAR = 9;

  /// Before a noun that means no body in particular.
  private static final Set<String> ANY =
      Set.of("no", "any", "every", "each", "some", "another", "what", "which", "such", "that");

  private final Clues clues;
  private final int[] properAt;
  private final int[] titleAt;
  private final List<Proper> propers;
  private final Shortened shortened;
  private final List<Description> found = new ArrayList<>();

  private Descriptions(Clues clues, List<Proper> propers) {
    this.clues = clues;
    this.propers = propers;
    shortened = new Shortened(clues, propers);
    properAt = new int[clues.size()];
    titleAt = new int[clues.size()];
    Arrays.fill(properAt, -1);
    Arrays.fill(titleAt, -1);
    for (int i = 0; i < propers.size(); i++) {
      Run run = propers.get(i).run();
      Arrays.fill(properAt, run.nameFrom(), run.to(), i);
      Arrays.fill(titleAt, run.from(), run.nameFrom(), i);
    }
  }

  static List<Description> of(Clues clues, List<Proper> propers) {
    var descriptions = new Descriptions(clues, propers);
    clues.prose().sentences().forEach(descriptions::sentence);
    return descriptions.found;
  }

  private void sentence(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (isHead(i) && properAt[i] < 0 && !isInnerHead(i, sentence)) {
        head(i, sentence);
        i = afterPortfolio(i, sentence);
      }
    }
  }

  private boolean isHead(int i) {
    return clues.has(i, HEADS) || shortened.isMeant(i);
  }

  /// "Prosecutor" in "Prosecutor General", "clan" in "clan loyalty".
  private boolean isInnerHead(int i, Sentence sentence) {
    int next = i + 1;
    if (next >= sentence.to() || properAt[next] >= 0) {
      return false;
    }
    if (clues.has(next, Sense.SPEECH) && !clues.has(i, Sense.KIN)) {
      return false;
    }
    return clues.has(next, HEADS) || clues.isNoun(next) && !clues.isCapital(next);
  }

  /// The last token of "of justice" after an office: its words describe nobody else.
  private int afterPortfolio(int head, Sentence sentence) {
    int end = end(head, sentence);
    boolean plain = end > head + 1 && clues.has(head, Sense.OFFICE) && !clues.is(head + 2, "the");
    for (int i = head + 2; i < end; i++) {
      plain &= properAt[i] < 0;
    }
    return plain ? end - 1 : head;
  }

  private void head(int head, Sentence sentence) {
    Form form = form(head);
    int core = core(head, sentence, form, MOST_MODIFIERS);
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

  /// Past "34-year-old", which is no part of an office.
  private int pastAge(int core) {
    return clues.token(core).isNumber() ? core + 1 : core;
  }

  private void bare(int head, Form form, Sentence sentence) {
    if (standsAlone(head, sentence)) {
      add(head, head, head, form, Start.DEFINITE, sentence);
      return;
    }
    int core = core(head, sentence, form, 0);
    Optional<Description> first = joinedTo(core, form);
    if (first.isPresent() && first.get().isOwned()) {
      Description d = first.get();
      found.add(
          new Description(
              core,
              core,
              head,
              end(head, sentence),
              form,
              Start.OWNED,
              d.ownerFrom(),
              d.ownerTo()));
    } else {
      add(core, core, head, form, Start.BARE, sentence);
    }
  }

  /// "in parliament", "Parliament voted": a body that English calls by its kind without an article.
  private boolean standsAlone(int head, Sentence sentence) {
    boolean kind = links(head, "alone") && !clues.isTitled(head);
    int before = head - 1;
    boolean described =
        before >= sentence.from()
            && (ANY.contains(clues.token(before).lower())
                || isLooseModifier(before) && !clues.isVerb(before));
    return kind && !described && end(head, sentence) == head + 1;
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
    return clues.has(head, Sense.OFFICE) ? Form.OFFICE : Form.BODY;
  }

  /// Back over modifiers: first token of the noun phrase without its determiner.
  private int core(int head, Sentence sentence, Form form, int mostLoose) {
    int at = head;
    int loose = 0;
    while (at > sentence.from() && head - at < NEAR) {
      int before = at - 1;
      if (properAt[before] >= 0) {
        Proper proper = propers.get(properAt[before]);
        Run run = proper.run();
        boolean another = proper.isPerson() && proper.words().size() > 1;
        if (form == Form.KIN || another || run.from() < sentence.from()) {
          break;
        }
        at = run.from();
      } else if (clues.has(before, MODIFIES | HEADS) && isWord(before)) {
        at = before;
      } else if (isLooseModifier(before) && loose < mostLoose) {
        loose++;
        at = before;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean hasBodyWord(int core, int head) {
    for (int i = core; i < head; i++) {
      if (clues.has(i, Sense.BODY_WORD | Sense.OFFICE | Sense.BODY) || properAt[i] >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int i) {
    return clues.token(i).isWord();
  }

  private boolean isLooseModifier(int i) {
    Token token = clues.token(i);
    return token.isWord()
        && (!token.isNumber() || token.word().indexOf('-') > 0)
        && !clues.has(i, Sense.FUNCTION | Sense.SPEECH)
        && clues.isModifier(i);
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
          new Description(mark, core, head, end(head, sentence), form, Start.OWNED, mark, core));
      return;
    }
    int ownerFrom = mark - 1;
    if (ownerFrom >= sentence.from() && properAt[ownerFrom] >= 0) {
      ownerFrom = propers.get(properAt[ownerFrom]).run().from();
    } else {
      ownerFrom =
          Math.max(
              sentence.from(),
              core(Math.max(ownerFrom, sentence.from()), sentence, Form.OFFICE, MOST_MODIFIERS));
    }
    int from = ownerFrom;
    if (from - 2 >= sentence.from() && clues.is(from - 1, "'s") && properAt[from - 2] >= 0) {
      from = propers.get(properAt[from - 2]).run().from();
    }
    if (from > sentence.from() && links(from - 1, "definite")) {
      from--;
    }
    found.add(
        new Description(from, core, head, end(head, sentence), form, Start.OWNED, from, mark));
  }

  private void add(int from, int core, int head, Form form, Start start, Sentence sentence) {
    int end = end(head, sentence);
    int ownerFrom = -1;
    int ownerTo = -1;
    if (form == Form.KIN) {
      if (end == head + 1) {
        return;
      }
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

  /// One past the head, or past "of" with a name, a portfolio or a body; past "at", "for" or "to"
  /// with a name.
  private int end(int head, Sentence sentence) {
    int title = titleAt[head];
    if (title >= 0 && clues.is(head + 1, "of")) {
      return propers.get(title).run().nameFrom();
    }
    if (head + 2 >= sentence.to()) {
      return head + 1;
    }
    if (clues.has(head, Sense.OFFICE) && links(head + 1, "employs")) {
      return employer(head, sentence);
    }
    if (!clues.is(head + 1, "of")) {
      return head + 1;
    }
    int kin = clues.has(head, Sense.KIN) ? relative(head + 2, sentence) : -1;
    return kin > 0 ? kin : of(head, sentence);
  }

  /// Past "at the Bank of Sul", "for Climate and Ports": a name, or a portfolio with capitals.
  private int employer(int head, Sentence sentence) {
    int at = links(head + 2, "definite") ? head + 3 : head + 2;
    if (at < sentence.to() && properAt[at] >= 0 && !propers.get(properAt[at]).isPerson()) {
      return propers.get(properAt[at]).run().to();
    }
    boolean portfolio = clues.isCapital(head) && clues.is(head + 1, "for") && at == head + 2;
    while (portfolio && at < sentence.to() && clues.isCapital(at) && properAt[at] < 0) {
      at += clues.is(at + 1, "and") && clues.isCapital(at + 2) && properAt[at + 2] < 0 ? 2 : 1;
    }
    return portfolio && at > head + 2 ? at : head + 1;
  }

  /// Past "the former ship owner Teo Maren" after "daughter of"; -1 when no name follows.
  private int relative(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + NEAR); i++) {
      if (properAt[i] >= 0) {
        Proper proper = propers.get(properAt[i]);
        return proper.isPerson() ? proper.run().to() : -1;
      }
      boolean word = i == from && clues.has(i, Sense.FUNCTION) || isLooseModifier(i);
      boolean title = titleAt[i] >= 0 || clues.has(i, MODIFIES | HEADS);
      boolean comma = i > from + 1 && clues.is(i, ",") && clues.has(i - 1, Sense.OFFICE);
      if (!word && !title && !comma || clues.is(i, "'s")) {
        return -1;
      }
    }
    return -1;
  }

  private int of(int head, Sentence sentence) {
    int at = head + 2;
    if (links(at, "definite") || links(at, "owners")) {
      at++;
    }
    int start = at;
    while (at < sentence.to() && at - start < MOST_MODIFIERS && titleAt[at] < 0) {
      if (properAt[at] >= 0) {
        Proper proper = propers.get(properAt[at]);
        boolean whose = !proper.isPerson() || clues.has(head, Sense.KIN);
        if (whose || at == start && clues.is(at - 1, "of")) {
          return pastPlace(proper.run().to(), sentence);
        }
        break;
      }
      boolean noun = clues.has(at, MODIFIES | HEADS | Sense.PLACE_HEAD) || isNation(at);
      boolean title = clues.has(at, Sense.HONORIFIC);
      boolean and = clues.is(at, "and") && at > start && clues.has(at + 1, MODIFIES | HEADS);
      if (!noun && !title && !and) {
        break;
      }
      at++;
    }
    return at > start ? at : head + 1;
  }

  /// Past "province" in "governor of Sulmark province".
  private int pastPlace(int end, Sentence sentence) {
    boolean place =
        end < sentence.to() && clues.has(end, Sense.PLACE_HEAD) && !clues.isCapital(end);
    return place ? end + 1 : end;
  }

  private boolean isNation(int i) {
    return clues.is(i, "nation") || clues.is(i, "country") || clues.is(i, "state");
  }
}
