package org.onrecord.analyse.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// Cuts runs of capitals out of sentences: "Justice Minister Dorin Halvek", "Ministry of Justice",
/// "Bank of Velmora". A run ends where English ends a name: at a small word that no name holds, a
/// comma, a possessive. Linear in the text.
final class Runs {
  private static final int HOLDS_OF =
      Sense.BODY | Sense.OFFICE | Sense.PLACE_HEAD | Sense.THING_HEAD | Sense.COMMON | Sense.KIN;
  private static final int ENDS_TITLE = Sense.BODY | Sense.THING_HEAD | Sense.PLACE_HEAD;

  /// "on Monday Ilva Maren said": what stands behind these is a day or a month, or a notion, and no
  /// part of the name that follows.
  private static final Set<String> BEFORE_TIME =
      Set.of(
          "on", "in", "since", "until", "till", "by", "last", "next", "this", "every", "late",
          "early");

  private static final Pattern ADJECTIVE = Pattern.compile("(?:ist|ian|ean|ese|ish|ic|esque|ite)$");

  private static final Pattern LETTERED = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+");

  private final Clues clues;
  private final Hyphens hyphens;
  private final Particles particles;
  private final List<Run> runs = new ArrayList<>();

  private Runs(Clues clues) {
    this.clues = clues;
    hyphens = new Hyphens(clues);
    particles = new Particles(clues);
  }

  static List<Run> of(Clues clues) {
    var runs = new Runs(clues);
    clues.prose().sentences().forEach(runs::sentence);
    return runs.runs;
  }

  private void sentence(Sentence sentence) {
    int i = sentence.from();
    while (i < sentence.to()) {
      if (starts(i, sentence.to())) {
        int end = extend(i, sentence.to());
        add(particles.from(i, lastEnd(sentence)), end);
        i = end;
      } else {
        i++;
      }
    }
  }

  private boolean starts(int i, int to) {
    boolean ofDate = clues.has(i, Sense.NEVER) && i > 0 && clues.token(i - 1).isNumber();
    if (!isNameWord(i) || ofDate) {
      return false;
    }
    if (!clues.isOpening(i)) {
      return !clues.has(i, Sense.FUNCTION) || beginsPlace(i) || beginsOrdinal(i);
    }
    if (clues.has(i, Sense.FUNCTION)) {
      return beginsPlace(i);
    }
    boolean everyday = clues.isEveryday(i) && !clues.has(i, Sense.GIVEN);
    if (!everyday || clues.isSeenCapital(i)) {
      return true;
    }
    return clues.has(i, Sense.OPENS_NAME) && i + 1 < to && isContinued(i, to) || opensBody(i, to);
  }

  /// "Open Bench Monitor": an everyday word before capitals that end in a kind of body.
  private boolean opensBody(int i, int to) {
    if (i + 1 >= to || !isNameWord(i + 1)) {
      return false;
    }
    int last = extend(i, to) - 1;
    return last > i + 1 && clues.has(last, Sense.BODY) && !clues.isTitled(i);
  }

  private boolean isContinued(int i, int to) {
    return isNameWord(i + 1) && !clues.has(i + 1, Sense.FUNCTION)
        || clues.is(i + 1, "of") && ofName(i, to) > 0;
  }

  /// "Second Army", "Third Chamber of the High Court".
  private boolean beginsOrdinal(int i) {
    return clues.has(i, Sense.OFFICE_WORD)
        && clues.isCapital(i + 1)
        && clues.has(i + 1, Sense.BODY);
  }

  /// "The Hague".
  private boolean beginsPlace(int i) {
    return clues.isCapital(i + 1)
        && NameWords.isPlace(clues.token(i).lower() + " " + clues.token(i + 1).lower());
  }

  private boolean isNameWord(int i) {
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

  private int lastEnd(Sentence sentence) {
    return runs.isEmpty() ? sentence.from() : Math.max(sentence.from(), runs.getLast().to());
  }

  private int extend(int from, int to) {
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
      case "for", "on" -> clues.has(end - 1, Sense.BODY) || isPost(end) ? ahead(end, to) : end;
      case "and" -> joinsPortfolio(from, end, to) ? end + 2 : end;
      case "in" -> endsInPlace(from, end, to) ? end + 2 : end;
      case "&", "und" -> ahead(end, to);
      case "the", "our", "your" -> isCall(from, end) ? ahead(end, to) : end;
      default -> isParticle(from, end) ? ahead(end, to) : end;
    };
  }

  /// "Minister for Ports".
  private boolean isPost(int end) {
    return clues.is(end, "for") && clues.has(end - 1, Sense.OFFICE) && clues.isEveryday(end + 1);
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
  private int ofName(int head, int to) {
    if (!clues.has(head, HOLDS_OF) || clues.has(head, Sense.GIVEN)) {
      return 0;
    }
    int next = ahead(head + 1, to);
    return next > head + 1 ? next : 0;
  }

  /// "People's Party", "Prosecutor General's Office": words of the language, not a name, own.
  private int possessive(int end, int to) {
    boolean word = clues.has(end - 1, Sense.WORD) && !clues.has(end - 1, Sense.GIVEN);
    boolean joined = (word || clues.isEveryday(end - 1)) && end + 1 < to && isNameWord(end + 1);
    boolean kind = word && clues.has(end + 1, Sense.BODY | Sense.COMMON | Sense.BODY_WORD);
    return joined && (kind || endsInBody(end + 1, to)) ? end + 2 : end;
  }

  /// "Harmony Party" in "People's Harmony Party".
  private boolean endsInBody(int at, int to) {
    int last = at;
    while (last + 1 < to && last < at + 3 && isNameWord(last + 1)) {
      last++;
    }
    return last > at && clues.has(last, Sense.BODY);
  }

  /// "Ministry of Culture and Sport", "Centre for Security and Trade".
  private boolean joinsPortfolio(int from, int end, int to) {
    if (end + 1 >= to || !isNameWord(end + 1)) {
      return false;
    }
    boolean ofOrFor = false;
    boolean body = false;
    for (int i = from; i < end; i++) {
      ofOrFor |= clues.is(i, "of") || clues.is(i, "for") || clues.is(i, "on");
      body |= clues.has(i, Sense.BODY | Sense.BODY_HALF | Sense.OFFICE);
    }
    boolean portfolio = isPortfolio(end - 1) && isPortfolio(end + 1);
    boolean another =
        clues.has(end + 1, Sense.HONORIFIC | Sense.OFFICE) || clues.has(end + 2, Sense.GIVEN);
    return ofOrFor && body && portfolio && !another;
  }

  /// A word of the language, or two with a hyphen: "Co-operation".
  private boolean isPortfolio(int i) {
    if (clues.isEveryday(i) && !clues.has(i, Sense.GIVEN)) {
      return true;
    }
    String word = clues.token(i).word();
    int hyphen = word.indexOf('-');
    boolean two = hyphen > 0 && Character.isLowerCase(word.charAt(word.length() - 1));
    return clues.has(i, Sense.WORD) || two && Character.isLowerCase(word.charAt(hyphen + 1));
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

  private void add(int from, int to) {
    int start = from;
    while (start < to && clues.has(start, Sense.DEMONYM) && dropsDemonym(start, to)) {
      start++;
    }
    while (start + 1 < to && (isLooseBefore(start) || isNearby(start))) {
      start++;
    }
    if (start == to || clues.is(start, "of") || isAdjective(start, to)) {
      return;
    }
    boolean sure = !clues.isOpening(start) && !clues.isTitled(start);
    int name = nameStart(start, to);
    if (name == to && endsInLand(start, to)) {
      start = to - 1;
      name = start;
    }
    runs.add(new Run(start, name, to, sure));
  }

  /// "the President of Keldra", "President of the Republic of Keldra": an office without its
  /// holder, and the place or body of that office.
  private boolean endsInLand(int from, int to) {
    boolean rules = false;
    for (int i = from; i < to - 2; i++) {
      rules |= clues.has(i, Sense.OFFICE);
    }
    int last = to - 1;
    return rules
        && clues.is(last - 1, "of")
        && !clues.isEveryday(last)
        && !clues.has(last, Sense.WORD);
  }

  /// "Orientalist bias": a capital on an adjective.
  private boolean isAdjective(int at, int to) {
    return to == at + 1
        && (ADJECTIVE.matcher(clues.token(at).word()).find() || clues.isDemonymic(at))
        && (clues.isNoun(to) || clues.isAdjective(to))
        && !clues.isCapital(to)
        && !clues.has(to, Sense.SPEECH);
  }

  /// "Brave" in "Brave Ilva Maren": an everyday word before a given name.
  private boolean isLooseBefore(int i) {
    int never = Sense.OFFICE | Sense.OFFICE_WORD | Sense.HONORIFIC | Sense.GIVEN | Sense.BODY;
    return clues.has(i + 1, Sense.GIVEN)
        && !clues.has(i, never)
        && !clues.isInitial(i)
        && clues.isEveryday(i);
  }

  /// "Neighbouring" in "Neighbouring Keldra closed its ports": the first word of a sentence.
  private boolean isNearby(int i) {
    boolean near =
        clues.is(i, "neighbouring") || clues.is(i, "neighboring") || clues.is(i, "nearby");
    return near && clues.isOpening(i);
  }

  /// A demonym is dropped alone and before an office; it stays in "Velmoran National Bank".
  private boolean dropsDemonym(int i, int to) {
    boolean party = clues.has(i + 1, Sense.BODY) && i + 2 == to && clues.has(i, Sense.BODY_WORD);
    return i + 1 == to
        || !party
            && clues.has(
                i + 1,
                Sense.OFFICE | Sense.OFFICE_WORD | Sense.DEMONYM | Sense.GIVEN | Sense.HONORIFIC);
  }

  /// Where the bare name begins after honorifics and offices; `to` when the run is an office alone.
  private int nameStart(int from, int to) {
    int office = -1;
    for (int i = from; i < to; i++) {
      boolean ofBody = (clues.is(i, "of") || clues.is(i, "for")) && clues.has(i - 1, Sense.BODY);
      if (ofBody && office < 0) {
        return from;
      }
      if (clues.has(i, Sense.OFFICE | Sense.HONORIFIC) && !isGivenHere(i, to)) {
        office = i;
      }
    }
    if (office < 0
        || clues.has(to - 1, ENDS_TITLE) && office < to - 1 && !clues.has(to - 1, Sense.GIVEN)) {
      return from;
    }
    if (clues.has(from, Sense.GIVEN) && office > from + 1) {
      return from;
    }
    int name = clues.is(office + 1, ".") ? office + 2 : office + 1;
    return name < to && (clues.is(name, "of") || clues.is(name, "for"))
        ? afterPortfolio(name + 1, to)
        : name;
  }

  private boolean isGivenHere(int i, int to) {
    return clues.has(i, Sense.GIVEN) && i + 1 < to;
  }

  /// After "Minister of": past words of the language, or one name of a place.
  private int afterPortfolio(int at, int to) {
    int i = at;
    while (i < to && (inPortfolio(i, at) || clues.is(i, "&"))) {
      i++;
    }
    if (i > at && !clues.is(i - 1, "the")) {
      return i;
    }
    return to - i == 2 && clues.has(i, Sense.GIVEN) ? i : Math.min(i + 1, to);
  }

  private boolean inPortfolio(int i, int at) {
    boolean listed = clues.has(i, Sense.WORD);
    boolean everyday = i == at && clues.isEveryday(i) || clues.is(i - 1, "and");
    return (listed || everyday) && !clues.has(i, Sense.GIVEN);
  }
}
