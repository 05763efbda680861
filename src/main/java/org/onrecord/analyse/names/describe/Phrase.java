package org.onrecord.analyse.names.describe;

import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.find.Run;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;
import org.onrecord.model.Finding.Name;

/// How far a description goes from its head noun: back over what modifies it, on over "of justice",
/// "at the Bank of Sul". Looks at a few tokens on each side.
final class Phrase {
  static final int HEADS =
      Sense.OFFICE | Sense.BODY_WORTH | Sense.BODY_HALF | Sense.GROUP_WORTH | Sense.KIN;
  static final int MOST_MODIFIERS = 4;
  private static final int MODIFIES = Sense.OFFICE_WORD | Sense.BODY_WORD | Sense.DEMONYM;
  private static final int NEAR = 9;

  private final Clues clues;
  private final Named named;

  Phrase(Clues clues, Named named) {
    this.clues = clues;
    this.named = named;
  }

  /// Back over modifiers: first token of the noun phrase without its determiner.
  int core(int head, Sentence sentence, Form form, int mostLoose) {
    int at = head;
    int loose = 0;
    while (at > sentence.from() && head - at < NEAR) {
      int before = at - 1;
      if (named.isName(before)) {
        Proper proper = named.name(before);
        Run run = proper.run();
        boolean another = proper.isPerson() && proper.words().size() > 1;
        if (form == Form.KIN || another || run.from() < sentence.from()) {
          break;
        }
        at = run.from();
      } else if (clues.has(before, MODIFIES | HEADS) && clues.token(before).isWord()) {
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

  boolean isLooseModifier(int i) {
    Token token = clues.token(i);
    return token.isWord()
        && (!token.isNumber() || token.word().indexOf('-') > 0)
        && !clues.has(i, Sense.FUNCTION | Sense.SPEECH)
        && clues.isModifier(i);
  }

  /// One past the head, or past "of" with a name, a portfolio or a body; past "at", "for" or "to"
  /// with a name.
  int end(int head, Sentence sentence) {

    if (named.isTitle(head) && clues.is(head + 1, "of")) {
      return named.title(head).run().nameFrom();
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
    if (at < sentence.to() && named.isName(at) && !named.name(at).isPerson()) {
      return clues.is(head + 1, "from") && isOrigin(named.name(at))
          ? head + 1
          : named.name(at).run().to();
    }
    int client = client(head, sentence);
    if (client > 0) {
      return client;
    }
    if (links(head + 2, "definite") && !clues.is(head + 1, "to")) {
      return things(head, at, sentence);
    }
    boolean portfolio = clues.isCapital(head) && clues.is(head + 1, "for") && at == head + 2;
    while (portfolio && at < sentence.to() && clues.isCapital(at) && !named.isName(at)) {
      at += clues.is(at + 1, "and") && clues.isCapital(at + 2) && !named.isName(at + 2) ? 2 : 1;
    }
    return portfolio && at > head + 2 ? at : head + 1;
  }

  /// "Keldra" in "a teacher from Keldra": where somebody comes from, as far as a word can tell.
  private static boolean isOrigin(Proper proper) {
    return proper.type() != Name.Type.ORGANISATION
        || proper.words().size() == 1 && proper.text().chars().anyMatch(Character::isLowerCase);
  }

  /// Past "for Tavi Ordel", "to President Ordel" after "lawyer", "adviser"; -1 for other offices.
  private int client(int head, Sentence sentence) {
    int at = head + 2;
    boolean agent = links(head, "agents") && !clues.is(head + 1, "at");
    while (agent && at < sentence.to() && named.isTitle(at)) {
      at++;
    }
    boolean person = agent && at < sentence.to() && named.isName(at) && named.name(at).isPerson();
    if (person) {
      return named.name(at).run().to();
    }
    int many = agent && links(at, "definite") ? things(head, at + 1, sentence) : -1;
    return many > at ? many : -1;
  }

  /// Past "the former ship owner Teo Maren" after "daughter of"; -1 when no name follows.
  private int relative(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + NEAR); i++) {
      if (named.isName(i)) {
        Proper proper = named.name(i);
        return proper.isPerson() ? proper.run().to() : -1;
      }
      boolean word = i == from && clues.has(i, Sense.FUNCTION) || isLooseModifier(i);
      boolean title = named.isTitle(i) || clues.has(i, MODIFIES | HEADS);
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
    while (at < sentence.to() && at - start < MOST_MODIFIERS && !named.isTitle(at)) {
      if (named.isName(at)) {
        Proper proper = named.name(at);
        boolean whose = !proper.isPerson() || clues.has(head, Sense.KIN);
        if (whose || at == start && clues.is(at - 1, "of")) {
          return pastPlace(proper.run().to(), sentence);
        }
        break;
      }
      boolean noun = clues.has(at, MODIFIES | HEADS | Sense.PLACE_HEAD) || isNation(at);
      boolean title = clues.has(at, Sense.HONORIFIC);
      boolean field = clues.has(head, Sense.OFFICE) && isField(at, head + 2);
      boolean and = clues.is(at, "and") && at > start && clues.has(at + 1, MODIFIES | HEADS);
      if (!noun && !title && !and && !field) {
        break;
      }
      at++;
    }
    if (at > start && clues.isOwnerMark(at)) {
      return pastOwned(at, sentence);
    }
    if (at > start && clues.is(at, "of") && isLand(at)) {
      return named.name(at + 1).run().to();
    }
    if (at == start && clues.has(head, Sense.OFFICE)) {
      return things(head, start, sentence);
    }
    return at > start ? at : head + 1;
  }

  /// Past "the strike fund's board" in "chair of the strike fund's board": plain words, with an
  /// article, up to a noun that what follows ends.
  private int things(int head, int start, Sentence sentence) {
    int at = start;
    boolean article = links(start - 1, "definite");
    while (article
        && at < sentence.to()
        && at - start <= MOST_MODIFIERS
        && (isPlain(at) || clues.isOwnerMark(at) && clues.isNoun(at + 1))) {
      at++;
    }
    boolean noun = at > start && clues.isNoun(at - 1);
    return noun && at < sentence.to() && links(at, "ends") ? at : head + 1;
  }

  private boolean isPlain(int i) {
    return (clues.isNoun(i) || isLooseModifier(i)) && !clues.isCapital(i) && !named.isName(i);
  }

  /// Past "province" in "governor of Sulmark province", "faction" in "leader of the Salt Party
  /// faction".
  private int pastPlace(int end, Sentence sentence) {
    if (clues.isOwnerMark(end)) {
      return pastOwned(end, sentence);
    }
    boolean head = clues.has(end, Sense.PLACE_HEAD | Sense.BODY_HALF) && !clues.isVerb(end);
    boolean place = end < sentence.to() && head && !clues.isCapital(end);
    return place ? end + 1 : end;
  }

  /// Past "'s executive committee" in "member of the Salt Party's executive committee".
  private int pastOwned(int mark, Sentence sentence) {
    int at = mark + 1;
    while (at < sentence.to() && at <= mark + MOST_MODIFIERS && isPlain(at)) {
      at++;
    }
    return at > mark + 1 && clues.has(at - 1, Sense.BODY) ? at : mark;
  }

  /// "staff" in "chief of staff", "daily" in "owner of the daily Harbour Post".
  private boolean isField(int at, int first) {
    boolean title = clues.isCapital(first - 2) && clues.has(at, Sense.WORD);
    boolean plain = clues.isNoun(at) && (title || !clues.isCapital(at)) && first == at;
    boolean owned = clues.isOwnerMark(at + 1);
    boolean kind = at + 1 < clues.size() && isLooseModifier(at) && named.isName(at + 1);
    return plain && !owned || kind;
  }

  /// "of Keldra" in "president of the Republic of Keldra".
  private boolean isLand(int of) {
    boolean realm = clues.has(of - 1, Sense.PLACE_HEAD) || isNation(of - 1);
    return realm && of + 1 < clues.size() && named.isName(of + 1);
  }

  private boolean isNation(int i) {
    return clues.is(i, "nation") || clues.is(i, "country") || clues.is(i, "state");
  }

  private boolean links(int i, String list) {
    return NameWords.links(list, clues.token(i).lower());
  }
}
