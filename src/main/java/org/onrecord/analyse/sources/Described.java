package org.onrecord.analyse.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.names.Mention;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Grounds;
import org.onrecord.model.SourceDescription;
import org.onrecord.model.SourceKind;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.Span;

/// What a source is called beside its name: "the state-owned daily Salt Times", "Tidewatch, an
/// independent monitor", "the Salt Times is a weekly owned by …".
final class Described {
  private static final Set<String> OUTLETS = SourceWords.filed("heads.txt", "outlet");
  private static final Set<String> MONITORS = SourceWords.filed("heads.txt", "monitor");
  private static final Set<String> PARTIES = SourceWords.filed("heads.txt", "party");
  private static final Set<String> COMPANIES = SourceWords.filed("heads.txt", "company");
  private static final Set<String> BODIES = SourceWords.filed("heads.txt", "body");
  private static final Set<String> STATE = SourceWords.filed("modifiers.txt", "state");
  private static final Set<String> INDEPENDENT = SourceWords.filed("modifiers.txt", "independent");
  private static final Set<String> SIDES = SourceWords.filed("modifiers.txt", "side");
  private static final Set<String> DOUBT = SourceWords.filed("modifiers.txt", "doubt");
  private static final int LONGEST = 8;

  private final SourceText text;

  Described(SourceText text) {
    this.text = text;
  }

  /// A noun that says what a source is, with the words before it.
  private record Label(int from, int head, int to, String noun) {}

  void find(Mention mention, Consumer<SourceDescription> found) {
    if (!SourceText.isBody(mention)) {
      return;
    }
    before(mention).ifPresent(l -> tell(mention, l, l.from(), mention.to(), found));
    behind(mention).ifPresent(l -> tell(mention, l, mention.nameFrom(), l.to(), found));
  }

  /// "the independent monitor Tidewatch": the words right before the name.
  private Optional<Label> before(Mention mention) {
    int head = mention.nameFrom() - 1;
    int start = text.sentence(mention.from()).from();
    Optional<String> noun = noun(head, start);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    int from = head;
    while (from > start && head - from < LONGEST && isPart(from - 1)) {
      from--;
    }
    return Optional.of(new Label(from, head, head + 1, noun.get()));
  }

  private boolean isPart(int token) {
    return switch (text.tag(token)) {
      case ADJECTIVE, NOUN, NOUN_PLURAL, ADVERB, VERB_PARTICIPLE -> true;
      case PROPER ->
          text.names().findAt(token).filter(m -> m.type() == Name.Type.PLACE).isPresent()
              || text.lower(token).contains("-");
      default -> text.lower(token).contains("-") || DOUBT.contains(text.lower(token));
    };
  }

  /// "Tidewatch, an independent monitor, …", "Tidewatch is an independent monitor".
  private Optional<Label> behind(Mention mention) {
    int end = text.sentence(mention.from()).to();
    int at = mention.to();
    if (text.lower(at).equals(",") || text.lower(at).equals("(")) {
      at++;
      at = text.lower(at).equals("which") && isBe(at + 1) ? at + 2 : at;
    } else if (isBe(at)) {
      at++;
    } else {
      return Optional.empty();
    }
    boolean article =
        text.lower(at).equals("a") || text.lower(at).equals("an") || text.lower(at).equals("the");
    if (!article) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(end, at + 1 + LONGEST); i++) {
      Optional<String> noun = isLast(i) ? noun(i, at + 1) : Optional.empty();
      if (noun.isPresent()) {
        return Optional.of(new Label(at + 1, i, i + 1, noun.get()));
      }
      if (!isPart(i) && noun(i + 1, i).filter(n -> n.indexOf('-') > 0).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isBe(int token) {
    return switch (text.lower(token)) {
      case "is", "was", "remains" -> true;
      default -> false;
    };
  }

  /// Whether the noun phrase ends at `token`.
  private boolean isLast(int token) {
    boolean owns = text.lower(token + 1).equals("'s") || text.lower(token + 1).equals("\u2019s");
    return !owns && (!isPart(token + 1) || text.tag(token + 1) == Tag.VERB_PARTICIPLE);
  }

  /// The telling noun that ends at `token`, with the word before it where both make one.
  private Optional<String> noun(int token, int start) {
    if (token < start || token >= text.prose().tokens().size() || isCapital(token)) {
      return Optional.empty();
    }
    String word = text.lower(token);
    String two = token > start ? text.lower(token - 1) + "-" + word : "";
    String three = token > start + 1 ? text.lower(token - 2) + "-" + two : "";
    boolean one = !text.tag(token).isVerb();
    return List.of(three, two, one ? word : "").stream().filter(Described::isTelling).findFirst();
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(text.prose().token(token).word().codePointAt(0));
  }

  private static boolean isTelling(String noun) {
    return OUTLETS.contains(noun)
        || MONITORS.contains(noun)
        || PARTIES.contains(noun)
        || COMPANIES.contains(noun)
        || BODIES.contains(noun);
  }

  private void tell(
      Mention mention, Label label, int from, int to, Consumer<SourceDescription> found) {
    var words = new ArrayList<String>();
    for (int i = label.from(); i < label.head(); i++) {
      words.add(text.lower(i));
    }
    boolean doubted =
        words.stream().anyMatch(DOUBT::contains)
            || holdsMarks(Math.max(0, Math.min(from, label.from() - 1)), to);
    if (doubted || isDoubted(label.from())) {
      return;
    }
    Span at = text.span(from, to);
    String name = mention.entity().name();
    Span cue = text.span(label.from(), label.to());
    kind(label, words)
        .ifPresent(k -> found.accept(of(at, name, SourceTrait.KIND, k.word(), 0.85, cue)));
    words.stream()
        .filter(SIDES::contains)
        .findFirst()
        .ifPresent(s -> found.accept(of(at, name, SourceTrait.AFFILIATION, s, 0.8, cue)));
    country(label).ifPresent(c -> found.accept(of(at, name, SourceTrait.COUNTRY, c, 0.7, cue)));
  }

  private boolean holdsMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.isQuoteMark(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDoubted(int from) {
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      if (DOUBT.contains(text.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static SourceDescription of(
      Span at, String source, SourceTrait aspect, String value, double confidence, Span cue) {
    String rule = "called so beside its name";
    return new SourceDescription(
        at, Optional.of(source), aspect, value, Grounds.of(confidence, rule, cue));
  }

  private static Optional<SourceKind> kind(Label label, List<String> words) {
    boolean state = words.stream().anyMatch(STATE::contains);
    boolean independent = words.stream().anyMatch(INDEPENDENT::contains);
    String noun = label.noun();
    if (PARTIES.contains(noun)) {
      return noun.equals("party") ? Optional.of(SourceKind.PARTY) : Optional.empty();
    }
    if (OUTLETS.contains(noun) || COMPANIES.contains(noun)) {
      boolean party = words.contains("party");
      boolean free = independent && OUTLETS.contains(noun);
      return state
          ? Optional.of(SourceKind.STATE_OWNED)
          : party
              ? Optional.of(SourceKind.PARTY)
              : free ? Optional.of(SourceKind.INDEPENDENT_OUTLET) : Optional.empty();
    }
    if (MONITORS.contains(noun)) {
      return state ? Optional.of(SourceKind.STATE_BODY) : Optional.of(SourceKind.MONITOR);
    }
    return state ? Optional.of(SourceKind.STATE_BODY) : Optional.empty();
  }

  /// "a Keldra-based monitor", "a monitor based in Keldra": where it is based.
  private Optional<String> country(Label label) {
    for (int i = label.from(); i < label.head(); i++) {
      String word = text.prose().token(i).word();
      if (word.toLowerCase(Locale.ROOT).endsWith("-based")) {
        int from = isCapital(i - 1) && i - 1 > text.sentence(i).from() ? i - 1 : i;
        return Optional.of(text.words(from, i + 1).replaceFirst("(?i)-based$", ""));
      }
    }
    boolean based =
        text.lower(label.to()).equals("based") && text.lower(label.to() + 1).equals("in");
    return based ? text.whoAt(label.to() + 2) : Optional.empty();
  }
}
