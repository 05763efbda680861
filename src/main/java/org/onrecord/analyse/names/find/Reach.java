package org.onrecord.analyse.names.find;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.analyse.text.Token;

/// How far a name goes from its first capital: over capitals, and over the small words that English
/// lets stand between them ("Ministry of Culture and Sport", "People's Party", "Save the River").
final class Reach {
  private static final int HOLDS_OF =
      Sense.BODY | Sense.OFFICE | Sense.PLACE_HEAD | Sense.THING_HEAD | Sense.COMMON | Sense.KIN;

  /// "on Monday Ilva Maren said": what stands behind these is a day or a month, or a notion, and no
  /// part of the name that follows.
  private static final Set<String> BEFORE_TIME =
      Set.of(
          "on", "in", "since", "until", "till", "by", "last", "next", "this", "every", "late",
          "early");

  private static final Pattern LETTERED = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+");

  private static final int KINDS = Sense.BODY | Sense.THING_HEAD | Sense.TRADE;

  private static final Pattern DOERS = Pattern.compile("(?:[eo]rs|ists|[ea]nts|ians|men|women)$");

  private static final Pattern MANY = Pattern.compile("(?:men|children|people)$");

  private final Clues clues;
  private final Hyphens hyphens;
  private final Particles particles;
  private final Portfolios portfolios;

  Reach(Clues clues) {
    this.clues = clues;
    hyphens = new Hyphens(clues);
    particles = new Particles(clues);
    portfolios = new Portfolios(clues);
  }

  boolean isNameWord(int i) {
    if (!clues.isCapital(i) || clues.isCode(i)) {
      return false;
    }
    if (clues.has(i, Sense.NEVER)) {
      return clues.isCapital(i + 1)
          && !clues.isOpening(i)
          && !clues.has(i + 1, Sense.NEVER)
          && !(i > 0 && BEFORE_TIME.contains(clues.token(i - 1).lower()))
          && clues.token(i).word().length() > 2;
    }
    return !hyphens.isAdjective(i);
  }

  int extend(int from, int to) {
    int end = from + 1;
    while (end < to) {
      int next = step(from, end, to);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /// One past what `end` adds to the run; `end` when it adds nothing.
  private int step(int from, int end, int to) {
    if (isNameWord(end) && !clues.isSmallWord(end)) {
      return clues.isOpening(end) ? end : end + 1;
    }
    if (isSurname(end)) {
      return end + 1;
    }
    if (isInner(end, to)) {
      return end + 2;
    }
    Token token = clues.token(end);
    if (particles.isNumbered(end)) {
      return end + 1;
    }
    if (token.is(".") && isLettered(end - 1) && clues.token(end - 1).end() == token.start()) {
      return end + 1;
    }
    if (token.is(".") && clues.token(end - 1).end() == token.start() && isAfterShort(end, to)) {
      return end + 1;
    }
    if (token.is("'s") || token.is("'")) {
      return possessive(end, to);
    }
    return switch (token.lower()) {
      case "of" -> Math.max(end, ofName(end - 1, to));
      case "for", "on", "against" ->
          clues.has(end - 1, Sense.BODY) || isPost(end) || isCause(from, end)
              ? ahead(end, to)
              : end;
      case "and" ->
          isFirm(end, to)
              ? end + 2
              : Math.max(portfolios.past(from, end, to), portfolios.pastBody(from, end, to));
      case "," -> portfolios.past(from, end, to);
      case "to" -> isLaw(from, end, to) || isTask(end, to) ? end + 2 : end;
      case "in" -> endsInPlace(from, end, to) ? end + 2 : end;
      case "(" -> pastBracket(end, to);
      case "&", "und" -> ahead(end, to);
      case "the", "our", "your" -> isCall(from, end) ? ahead(end, to) : end;
      default -> isParticle(from, end) ? ahead(end, to) : end;
    };
  }

  /// "Past" in "Linnea Past said", "May" in "Oona May said": small words, and months, with a
  /// capital behind a given name.
  private boolean isSurname(int i) {
    boolean word = clues.has(i, Sense.FUNCTION) || NameWords.links("surname-months", lower(i));
    return word
        && clues.isCapital(i)
        && clues.token(i).word().length() > 2
        && clues.isCapital(i - 1)
        && (clues.has(i - 1, Sense.GIVEN) || isUnknown(i - 1) || isSlogan(i))
        && !clues.isOpening(i)
        && !clues.isTitled(i)
        && !clues.isCapital(i + 1)
        && (i + 1 >= clues.size() || !clues.token(i + 1).isNumber());
  }

  /// "Without" in "Doctors Without Walls": a small word with a capital between two others.
  private boolean isInner(int i, int to) {
    return i + 1 < to
        && clues.isCapital(i)
        && clues.token(i).word().length() > 4
        && clues.has(i, Sense.FUNCTION)
        && !clues.isOpening(i)
        && !clues.isTitled(i)
        && isNameWord(i + 1)
        && !clues.isSmallWord(i + 1);
  }

  /// "Bread First", "Keldra Together".
  private boolean isSlogan(int i) {
    return links(i, "slogans") && !clues.isOpening(i - 1) && !clues.has(i - 1, Sense.FUNCTION);
  }

  private boolean isUnknown(int i) {
    return !clues.isOpening(i)
        && !clues.has(i, Sense.WORD | Sense.PLACE)
        && !clues.isEveryday(i)
        && clues.token(i).word().chars().anyMatch(Character::isLowerCase);
  }

  private String lower(int i) {
    return clues.token(i).lower();
  }

  /// One past "Act" in "the Harbours (Amendment) Act".
  private int pastBracket(int open, int to) {
    int i = open + 1;
    while (i < to && (clues.isCapital(i) || i > open + 1 && clues.has(i, Sense.FUNCTION))) {
      i++;
    }
    boolean law =
        i > open + 1
            && clues.is(i, ")")
            && i + 1 < to
            && clues.isCapital(i + 1)
            && NameWords.links("laws", clues.token(i + 1).lower());
    return law ? i + 2 : open;
  }

  /// "Orsel and Sons", "Orsel and Company".
  private boolean isFirm(int and, int to) {
    return and + 1 < to
        && clues.isCapital(and + 1)
        && NameWords.links("houses", clues.token(and + 1).lower())
        && !clues.isTitled(and + 1);
  }

  /// "Minister for Ports".
  private boolean isPost(int end) {
    boolean ofState = clues.is(end - 1, "state") && clues.is(end - 2, "of");
    boolean office = clues.has(ofState ? end - 3 : end - 1, Sense.OFFICE);
    return clues.is(end, "for")
        && office
        && end + 1 < clues.size()
        && (clues.isEveryday(end + 1) || links(end + 1, "portfolios"));
  }

  /// "Save the River", "Open Our Archives": a name that begins with what it calls for.
  private boolean isCall(int from, int end) {
    return end == from + 1
        && clues.isEveryday(from)
        && !clues.isTitled(from)
        && !clues.has(from, Sense.OPENS_NAME | Sense.PLACE_HEAD | Sense.NEVER);
  }

  /// "U.S", "E.U": the full stop that follows is part of the name.
  private boolean isLettered(int i) {
    String word = clues.token(i).word();
    return word.length() >= 3 && word.length() % 2 == 1 && LETTERED.matcher(word).matches();
  }

  /// After an initial or "St", "Dr": the full stop is part of the name.
  private boolean isAfterShort(int stop, int to) {
    if (stop + 1 >= to || !clues.isCapital(stop + 1)) {
      return false;
    }
    boolean brief = clues.token(stop - 1).word().length() <= 4;
    return clues.isInitial(stop - 1)
        || brief && clues.has(stop - 1, Sense.HONORIFIC)
        || clues.is(stop - 1, "st");
  }

  private int ahead(int end, int to) {
    int next = end + 1;
    while (next < to && (clues.has(next, Sense.PARTICLE) || clues.is(next, "the"))) {
      next++;
    }
    return next < to && isNameWord(next) ? next + 1 : end;
  }

  /// One past "of the Nation" after the word at `head`; 0 when that word holds no "of".
  int ofName(int head, int to) {
    if (!clues.has(head, HOLDS_OF) || clues.has(head, Sense.GIVEN)) {
      return 0;
    }
    if (!clues.has(head, Sense.OFFICE) && isHolder(head + 2, to)) {
      return 0;
    }
    int next = ahead(head + 1, to);
    return next > head + 1 ? next : 0;
  }

  /// "Prime Minister Maren" in "the Harbour Bloc of Prime Minister Maren": one whose it is.
  private boolean isHolder(int at, int to) {
    int name = at;
    while (name < to
        && clues.isCapital(name)
        && clues.has(name, Sense.OFFICE | Sense.OFFICE_WORD | Sense.HONORIFIC)) {
      name++;
    }
    return name > at
        && name < to
        && clues.has(name - 1, Sense.OFFICE | Sense.HONORIFIC)
        && isNameWord(name)
        && !clues.has(name, Sense.WORD | Sense.DEMONYM)
        && !clues.isEveryday(name);
  }

  /// "People's Party", "Prosecutor General's Office": words of the language, not a name, own.
  private int possessive(int end, int to) {
    if (isSaints(end, to)) {
      return end + 2;
    }
    if (isManys(end) && isKind(end + 1, to)) {
      return end + 2;
    }
    boolean word = clues.has(end - 1, Sense.WORD) && !clues.has(end - 1, Sense.GIVEN);
    boolean joined = (word || clues.isEveryday(end - 1)) && end + 1 < to && isNameWord(end + 1);
    boolean kind = word && clues.has(end + 1, Sense.BODY | Sense.COMMON | Sense.BODY_WORD);
    return joined && (kind || endsInBody(end + 1, to)) ? end + 2 : end;
  }

  /// "St Oda's Hospital", "Queen Maud's College".
  private boolean isSaints(int mark, int to) {
    boolean saint =
        links(mark - 2, "saints") || clues.is(mark - 2, ".") && links(mark - 3, "saints");
    return saint
        && mark + 1 < to
        && isNameWord(mark + 1)
        && clues.has(mark + 1, Sense.BODY | Sense.PLACE_HEAD);
  }

  /// "Dockers'", "Citizens'": of many who are called by a word of the language or what they do.
  private boolean isManys(int mark) {
    int many = mark - 1;
    boolean article = links(many - 1, "definite") || links(many - 1, "indefinite");
    boolean doers = DOERS.matcher(clues.token(many).lower()).find();
    boolean plural =
        clues.is(mark, "'")
            || clues.is(mark, "'s") && MANY.matcher(clues.token(many).lower()).find();
    return plural
        && (article || clues.isCapital(many - 1) && !clues.has(many - 1, Sense.GIVEN))
        && (doers || clues.isEveryday(many) && clues.token(many).lower().endsWith("s"));
  }

  /// "Federation", "Free Union", "Dinner": what many have together.
  private boolean isKind(int at, int to) {
    int last = at;
    while (last < to && isNameWord(last) && !clues.has(last, KINDS) && !links(last, "circles")) {
      last++;
    }
    return last < to && isNameWord(last);
  }

  private boolean links(int i, String list) {
    return i >= 0 && i < clues.size() && NameWords.links(list, clues.token(i).lower());
  }

  /// "Committee to Protect Witnesses".
  private boolean isTask(int at, int to) {
    return clues.has(at - 1, Sense.BODY)
        && at + 2 < to
        && clues.isEveryday(at + 1)
        && isNameWord(at + 1)
        && isNameWord(at + 2);
  }

  /// "Physicians for Justice": many by what they do, and what they stand for.
  boolean isCause(int from, int end) {
    boolean link = clues.is(end, "for") || clues.is(end, "against");
    return link
        && end == from + 1
        && DOERS.matcher(clues.token(from).lower()).find()
        && clues.token(from).lower().endsWith("s")
        && clues.isCapital(end + 1)
        && !clues.isTitled(from)
        && (clues.isEveryday(end + 1) || links(end + 1, "portfolios"))
        && !clues.has(end + 1, Sense.BODY | Sense.OFFICE | Sense.HONORIFIC | Sense.GIVEN);
  }

  /// "Right to Know Act": everyday words that end in a kind of law.
  private boolean isLaw(int from, int at, int end) {
    int last = at + 1;
    while (last < end && isNameWord(last) && !NameWords.links("laws", clues.token(last).lower())) {
      last++;
    }
    return clues.isEveryday(from) && last > at + 1 && last < end && isNameWord(last);
  }

  /// "Harmony Party" in "People's Harmony Party".
  private boolean endsInBody(int at, int to) {
    int last = at;
    while (last + 1 < to && last < at + 3 && isNameWord(last + 1)) {
      last++;
    }
    return last > at && clues.has(last, Sense.BODY);
  }

  /// "the Organisation for Security and Trade in Estmark".
  private boolean endsInPlace(int from, int end, int to) {
    return end + 1 < to
        && clues.is(end - 2, "and")
        && clues.has(from, Sense.BODY | Sense.BODY_HALF)
        && NameWords.isPlace(clues.token(end + 1).lower());
  }

  private boolean isParticle(int from, int end) {
    return clues.has(end, Sense.PARTICLE) && !clues.isCapital(end) && !clues.has(from, Sense.BODY);
  }
}
