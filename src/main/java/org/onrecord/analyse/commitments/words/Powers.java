package org.onrecord.analyse.commitments.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.names.Pronouns;
import org.onrecord.model.Finding.Name;

/// Who in a document has power to promise for many: by office, by what a body is called, or by what
/// they act by.
public final class Powers {
  private static final Set<String> OFFICES = Cues.words("powers.txt");
  private static final Set<String> LEGISLATURES =
      Set.of(
          "parliament",
          "assembly",
          "congress",
          "senate",
          "legislature",
          "house of",
          "chamber of dep");
  private static final Set<String> RULES =
      Set.of(
          "regime",
          "government",
          "administration",
          "presidency",
          "cabinet",
          "era",
          "times",
          "time");
  private static final Set<String> LAWS =
      Set.of(
          "law",
          "act",
          "code",
          "constitution",
          "decree",
          "statute",
          "regulation",
          "ordinance",
          "charter");

  private static final Set<String> WATCHERS = Cues.words("watchers.txt");
  private static final Set<String> WATCHED = Cues.words("watched.txt");
  private static final Set<String> ASKING = Cues.words("asking.txt");
  private static final Set<String> INSTRUMENTS = Cues.words("instruments.txt");

  private final Grammar grammar;
  private final Names names;
  private final Pronouns pronouns;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<Entity> rulers = new HashSet<>();
  private final Map<Entity, Boolean> judged = new HashMap<>();
  private Optional<Entity> foremost = Optional.empty();
  private boolean foremostKnown;
  private Optional<Optional<Entity>> lawmakers = Optional.empty();
  private Optional<Boolean> any = Optional.empty();

  public Powers(Grammar grammar, Names names, Pronouns pronouns) {
    this.grammar = grammar;
    this.names = names;
    this.pronouns = pronouns;
    learnFromContext();
  }

  /// Whether `group` is a power or what a power acts by.
  public boolean governs(NounGroup group) {
    return isPower(group) || isInstrument(group);
  }

  public boolean isPower(NounGroup group) {
    return isOffice(group.head())
        || isHouse(group)
        || entity(group).filter(this::isPower).isPresent();
  }

  /// Whether the word at `token` is an office or a body of power.
  public boolean isOffice(int token) {
    return token < grammar.prose().tokens().size()
        && (OFFICES.contains(grammar.lemma(token))
            || OFFICES.contains(grammar.prose().token(token).lower()));
  }

  /// "the lower house", "both houses": of lawmakers.
  private boolean isHouse(NounGroup group) {
    return grammar.lemma(group.head()).equals("house")
        && group.head() > group.from()
        && switch (grammar.prose().token(group.head() - 1).lower()) {
          case "lower", "upper", "both" -> true;
          default -> false;
        };
  }

  public boolean isInstrument(NounGroup group) {
    return INSTRUMENTS.contains(grammar.prose().token(group.head()).lower()) || isArticle(group);
  }

  /// "Article 12", "Section 4": a part of a law, by its number.
  public boolean isArticle(NounGroup group) {
    int last = grammar.prose().tokens().size() - 1;
    for (int i = group.from(); i < group.to() && i < last; i++) {
      boolean numbered =
          grammar.prose().token(i + 1).isNumber()
              && switch (grammar.prose().token(i).lower()) {
                case "article", "section", "paragraph", "clause", "chapter" -> true;
                default -> false;
              };
      if (numbered) {
        return true;
      }
    }
    return false;
  }

  /// Whether `group` is law in force by its name, not one that is planned.
  public boolean isLaw(NounGroup group) {
    return LAWS.contains(grammar.lemma(group.head()));
  }

  /// Whether the token is part of a name.
  public boolean isNamed(int token) {
    return names.findAt(token).filter(Mention::hasName).isPresent();
  }

  /// Who is meant by `group`.
  public Optional<Entity> entity(NounGroup group) {
    Optional<Entity> pronoun = pronouns.referent(group.head());
    return pronoun.isPresent() ? pronoun : names.findAt(group.head()).map(Mention::entity);
  }

  /// Whether the document calls somebody of this name by an office or a body of power.
  public boolean isPower(String name) {
    return known.computeIfAbsent(
        name, n -> names.find(n).map(this::isPower).orElseGet(() -> hasOffice(n) && !isWatcher(n)));
  }

  /// Whether who is named `name` can tell others what to do, not only ask them: no union, no firm.
  public boolean canOrder(String name) {
    boolean orders = false;
    boolean asks = false;
    for (String word : words(name)) {
      asks |= ASKING.contains(word);
      orders |= OFFICES.contains(word) && !ASKING.contains(word);
    }
    return isPower(name) && (orders || !asks);
  }

  public boolean isPower(Entity entity) {
    return judged.computeIfAbsent(entity, this::judge);
  }

  private boolean judge(Entity entity) {
    if (entity.type() == Name.Type.PLACE || !entity.isPerson() && isWatcher(entity.name())) {
      return false;
    }
    return rulers.contains(entity)
        || hasOffice(entity.name())
        || entity.roles().stream().anyMatch(Powers::hasOffice);
  }

  /// "Open State Monitor", "Court Watch": a body that looks at those in power from outside. So is
  /// what ends in the word for a watcher, whatever stands before it: "City Council Gazette".
  private static boolean isWatcher(String name) {
    String[] words = words(name);
    boolean watches = false;
    boolean watchesOnly = true;
    for (String word : words) {
      watches |= WATCHERS.contains(word);
      watchesOnly &= !OFFICES.contains(word) || WATCHED.contains(word);
    }
    return watches && (watchesOnly || WATCHERS.contains(words[words.length - 1]));
  }

  private static String[] words(String name) {
    return name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
  }

  /// Whether one of `words` is an office or a body of power.
  public static boolean hasOffice(String words) {
    for (String word : words(words)) {
      if (OFFICES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Who is called `name` in the document.
  public Optional<Entity> find(String name) {
    return names.find(name);
  }

  /// All whom the document names.
  public List<Entity> entities() {
    return names.entities();
  }

  /// Whom "his" or "their" at the start of `group` means.
  public Optional<Entity> possessor(NounGroup group) {
    return grammar.tag(group.from()) == Tag.DETERMINER
        ? pronouns.referent(group.from())
        : Optional.empty();
  }

  /// People whom the document gives a government, a reform or an office without a title before
  /// their name: "Maren's administration", "the Maren regime", "when Maren was mayor".
  private void learnFromContext() {
    for (NounGroup group : grammar.nouns()) {
      boolean rules = OFFICES.contains(grammar.lemma(group.head())) || isInstrument(group);
      if (rules && group.hasOwner()) {
        names.findAt(group.ownerEnd() - 1).map(Mention::entity).ifPresent(rulers::add);
      }
      if (OFFICES.contains(grammar.lemma(group.head()))) {
        behindOffice(group).filter(Entity::isPerson).ifPresent(rulers::add);
      }
      int before = group.head() - 1;
      if (before >= group.from() && RULES.contains(grammar.lemma(group.head()))) {
        names.findAt(before).map(Mention::entity).filter(Entity::isPerson).ifPresent(rulers::add);
      }
    }
    for (VerbGroup verb : grammar.verbs()) {
      boolean holds = verb.lemma().equals("become") || verb.lemma().equals("be");
      boolean leads =
          switch (verb.lemma()) {
            case "head", "lead", "run", "chair", "direct" -> verb.isFinite() && !verb.passive();
            default -> false;
          };
      if (leads && grammar.object(verb).filter(this::isLed).isPresent()) {
        holder(verb).filter(Entity::isPerson).ifPresent(rulers::add);
      }
      Optional<NounGroup> office = holds ? grammar.object(verb) : Optional.empty();
      if (office.filter(o -> OFFICES.contains(grammar.lemma(o.head()))).isPresent()) {
        holder(verb).filter(Entity::isPerson).ifPresent(rulers::add);
      }
    }
  }

  /// "who heads the Mines Agency": a body of power.
  private boolean isLed(NounGroup group) {
    return OFFICES.contains(grammar.lemma(group.head()))
        && !ASKING.contains(grammar.lemma(group.head()))
        && !grammar.lemma(group.head()).equals("company");
  }

  /// "The governor of Keldra, Ilva Maren, said": whose name stands between commas behind an office.
  private Optional<Entity> behindOffice(NounGroup office) {
    int last = grammar.prose().tokens().size() - 1;
    int at = office.to();
    if (at < last && grammar.prose().token(at).is("of")) {
      at = grammar.nounAt(at + 1).map(NounGroup::to).orElse(at);
    }
    return at < last && grammar.prose().token(at).is(",")
        ? grammar
            .nounAt(at + 1)
            .filter(n -> n.to() <= last && grammar.prose().token(n.to()).is(","))
            .flatMap(this::entity)
        : Optional.empty();
  }

  private Optional<Entity> holder(VerbGroup verb) {
    Optional<NounGroup> subject = grammar.subject(verb);
    if (subject.isPresent() || verb.isFinite()) {
      return subject.flatMap(this::entity);
    }
    // "Since becoming mayor, Maren …": the subject of the clause that follows.
    return grammar
        .verbs(grammar.prose().sentences().get(grammar.prose().sentenceOf(verb.from())))
        .stream()
        .filter(v -> v.isFinite() && v.from() > verb.to())
        .findFirst()
        .flatMap(grammar::subject)
        .flatMap(this::entity);
  }

  /// The body that passes laws of which the document speaks most.
  public Optional<Entity> lawmakers() {
    if (lawmakers.isEmpty()) {
      lawmakers = Optional.of(findLawmakers());
    }
    return lawmakers.get();
  }

  private Optional<Entity> findLawmakers() {
    return names.entities().stream()
        .filter(e -> e.type() == Name.Type.ORGANISATION && isLegislature(e.name()))
        .reduce((a, b) -> b.mentions().size() > a.mentions().size() ? b : a);
  }

  private static boolean isLegislature(String name) {
    return LEGISLATURES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains);
  }

  /// The power that the document speaks of most; empty when it speaks of none.
  public Optional<Entity> foremost() {
    if (!foremostKnown) {
      foremost = findForemost();
      foremostKnown = true;
    }
    return foremost;
  }

  /// Whether the document speaks of anybody in power at all.
  public boolean isAny() {
    if (any.isEmpty()) {
      any = Optional.of(names.entities().stream().anyMatch(this::isPower));
    }
    return any.get();
  }

  /// Whether all offices that the document gives somebody are over: "the former mayor".
  private static boolean isFormer(Entity entity) {
    return !entity.roles().isEmpty()
        && entity.roles().stream().allMatch(r -> r.toLowerCase(Locale.ROOT).startsWith("former"));
  }

  /// "the government": the one power that needs no name.
  public static boolean isGovernment(Entity entity) {
    return entity.type() == Name.Type.ORGANISATION
        && entity.name().toLowerCase(Locale.ROOT).matches("(the )?government");
  }

  private Optional<Entity> findForemost() {
    Entity best = null;
    for (Entity entity : names.entities()) {
      boolean more = best == null || entity.mentions().size() > best.mentions().size();
      boolean known = entity.isNamed() || isGovernment(entity);
      if (more && known && isPower(entity) && !isFormer(entity)) {
        best = entity;
      }
    }
    return Optional.ofNullable(best);
  }
}
