package org.onrecord.analyse.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analyse.names.Description.Start;
import org.onrecord.analyse.names.Mention.Form;
import org.onrecord.analyse.text.Token;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Span;

/// Puts names and descriptions together into entities, in the order of the text: what stands beside
/// a name is the name's, what was said before is found again.
///
/// Linear in the text but for descriptions, which each look through the entities of the document.
final class Joining {
  private static final Set<String> COPULAS =
      Set.of(
          "is",
          "was",
          "be",
          "been",
          "became",
          "become",
          "becomes",
          "remains",
          "remained",
          "elected",
          "re-elected",
          "reelected",
          "appointed",
          "named",
          "made",
          "sworn",
          "chosen",
          "reappointed", "nominated", "served", "serves", "serving", "worked", "works", "acted", "resigned",
          "dismissed", "sacked", "ousted", "removed", "retired", "fired");
  private static final Set<String> APPOINTS =
      Set.of("appointed", "named", "elected", "made", "nominated", "appoint", "name", "elect", "appoints", "appointing", "naming");
  private static final Set<String> SUBJECTS = Set.of("he", "she");
  private static final Set<String> OVER =
      Set.of("as", "in", "has", "had", "again", "also", "who", "then", "now", ",");
  private static final Set<String> AFTER_APPOSITION =
      Set.of(",", ".", ";", ")", "who", "\u2014", "\u2013", ":");
  private static final Set<String> GENERIC =
      Set.of("former", "ex", "late", "then", "old", "previous");

  private final Clues clues;
  private final List<Proper> propers;
  private final List<Description> descriptions;
  private final People people;
  private final Bodies bodies;
  private final Map<Object, Entity> byKey = new HashMap<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Set<Proper> done = new HashSet<>();
  private final Map<Integer, Proper> properFrom = new HashMap<>();
  private final Map<Integer, Proper> properTo = new HashMap<>();
  private final BitSet insideProper = new BitSet();

  private Joining(Clues clues, List<Proper> propers, List<Description> descriptions) {
    this.clues = clues;
    this.propers = propers;
    this.descriptions = descriptions;
    people = new People(propers, clues);
    bodies = new Bodies(propers);
    for (Proper proper : propers) {
      properFrom.put(proper.run().nameFrom(), proper);
      properTo.put(proper.run().to(), proper);
      insideProper.set(proper.run().from(), proper.run().to());
    }
  }

  /// Entities with their mentions, and what the text says they are.
  record Joined(List<Entity> entities, List<Tie> ties) {}

  static Joined join(Clues clues, List<Proper> propers, List<Description> descriptions) {
    var joining = new Joining(clues, propers, descriptions);
    joining.run();
    return new Joined(joining.entities, joining.ties);
  }

  private void run() {
    var order = new ArrayList<Runnable>();
    var at = new ArrayList<int[]>();
    for (Proper proper : propers) {
      at.add(new int[] {proper.run().nameFrom(), order.size()});
      order.add(() -> proper(proper));
    }
    for (Description description : descriptions) {
      at.add(new int[] {description.from(), order.size()});
      order.add(() -> description(description));
    }
    for (int i = 0; i < clues.size(); i++) {
      if (isCompound(i)) {
        int token = i;
        at.add(new int[] {i, order.size()});
        order.add(() -> compound(token));
      }
    }
    at.sort(Comparator.comparingInt((int[] a) -> a[0]).thenComparingInt(a -> a[1]));
    at.forEach(a -> order.get(a[1]).run());
  }

  private boolean isCompound(int i) {
    return clues.token(i).word().indexOf('-') > 0 && !insideProper.get(i);
  }

  /// The name inside "pro-Maren" or "Maren-era".
  private void compound(int i) {
    Token token = clues.token(i);
    int at = token.start();
    for (String part : token.word().split("-", -1)) {
      Optional<Entity> named =
          part.length() > 2 && Character.isUpperCase(part.charAt(0))
              ? people.find(part).map(this::person)
              : Optional.empty();
      if (named.isPresent()) {
        var span = new Span(at, at + part.length());
        add(new Mention(span, i, i + 1, i, i + 1, Form.NAME, -1, named.get()));
      }
      at += part.length() + 1;
    }
  }

  private void proper(Proper proper) {
    if (done.add(proper)) {
      Run run = proper.run();
      mention(
          run.from(),
          run.to(),
          run.nameFrom(),
          run.to(),
          Form.NAME,
          -1,
          entity(proper, Gender.UNKNOWN));
    }
  }

  private Entity entity(Proper proper, Gender told) {
    return switch (proper.type()) {
      case PERSON -> person(proper, told);
      case ORGANISATION, GROUP -> body(withArticle(proper), proper.type());
      case PLACE -> body(proper.text(), proper.type());
    };
  }

  private Entity person(Proper proper, Gender told) {
    Gender gender = told;
    for (int i = proper.run().from(); i < proper.run().nameFrom(); i++) {
      Gender title = Gender.ofBits(clues.senses(i));
      gender = title == Gender.UNKNOWN ? gender : title;
    }
    Entity entity = person(people.get(proper, gender));
    entity.learn(gender);
    return entity;
  }

  private Entity person(People.Person person) {
    return byKey.computeIfAbsent(
        person, k -> create(person.name(), Name.Type.PERSON, person.gender(), true));
  }

  /// "the Library": a word of the language names a body only together with its article.
  private String withArticle(Proper proper) {
    String fullest = bodies.fullest(proper.text());
    int at = proper.run().nameFrom();
    boolean article = clues.is(at - 1, "the") && fullest.indexOf(' ') < 0;
    boolean word = clues.has(at, Sense.WORD) || clues.isSeenSmall(at);
    return article && word ? "the " + fullest : fullest;
  }

  private Entity body(String name, Name.Type type) {
    return byKey.computeIfAbsent(
        type + name.toLowerCase(Locale.ROOT), k -> create(name, type, Gender.UNKNOWN, true));
  }

  private Entity create(String name, Name.Type type, Gender gender, boolean named) {
    var entity = new Entity(entities.size(), name, type, gender, named);
    entities.add(entity);
    return entity;
  }

  private void mention(
      int from, int to, int nameFrom, int nameTo, Form form, int head, Entity entity) {
    add(new Mention(clues.prose().span(from, to), from, to, nameFrom, nameTo, form, head, entity));
  }

  private void add(Mention mention) {
    mentions.add(mention);
    mention.entity().add(mention);
  }

  private void description(Description d) {
    Optional<Proper> name = nameAfter(d);
    if (name.isPresent()) {
      withName(d, name.get());
      return;
    }
    Optional<Subject> subject = beside(d).or(() -> predicate(d));
    subject.ifPresent(s -> learn(s.entity(), d, s.from(), d.to()));
    Optional<Entity> meant = subject.map(Subject::entity);
    if (d.start() == Start.INDEFINITE || d.start() == Start.BARE) {
      return;
    }
    meant.or(() -> known(d)).or(() -> fresh(d)).ifPresent(e -> describe(d, e));
  }

  private void describe(Description d, Entity entity) {
    mention(d.from(), d.to(), d.from(), d.to(), d.form(), d.head(), entity);
    if (d.form() == Form.KIN && ties.stream().noneMatch(t -> t.head() == d.head())) {
      ties.add(tie(entity, d, d.from(), d.to()));
    }
    boolean pronoun =
        Descriptions.OWNERS.contains(entity.name().split(" ", 2)[0].toLowerCase(Locale.ROOT));
    if (!entity.isNamed() && pronoun) {
      entity.describe(words(d.from(), d.to()));
    }
  }

  private void withName(Description d, Proper name) {
    done.add(name);
    Entity entity = entity(name, Gender.ofBits(clues.senses(d.head())));
    int from = d.start() == Start.INDEFINITE ? d.core() : d.from();
    mention(
        from, name.run().to(), name.run().nameFrom(), name.run().to(), d.form(), d.head(), entity);
    learn(entity, d, d.from(), name.run().to());
  }

  /// The name that follows: "her husband Y", "the justice minister, X,".
  private Optional<Proper> nameAfter(Description d) {
    Optional<Proper> direct = named(d.to()).filter(p -> fits(d, p));
    if (direct.isPresent() || d.start() == Start.BARE || !clues.is(d.to(), ",")) {
      return direct;
    }
    return named(afterHonorific(d.to() + 1))
        .filter(p -> fits(d, p) && endsApposition(p.run().to()));
  }

  private Optional<Proper> named(int at) {
    return Optional.ofNullable(properFrom.get(at));
  }

  private int afterHonorific(int at) {
    int i = at;
    while (clues.has(i, Sense.HONORIFIC) || clues.is(i, ".")) {
      i++;
    }
    return i;
  }

  private boolean endsApposition(int at) {
    return at >= clues.size()
        || AFTER_APPOSITION.contains(clues.token(at).lower())
        || clues.is(at, "and")
        || clues.is(at, "'s")
        || clues.is(at, "\"");
  }

  private boolean fits(Description d, Proper proper) {
    return switch (d.form()) {
      case OFFICE, KIN -> proper.isPerson();
      case BODY -> proper.type() == Name.Type.ORGANISATION && d.to() == proper.run().nameFrom();
      case GROUP, NAME -> false;
    };
  }

  /// The name before the comma: "X, the justice minister,".
  private Optional<Subject> beside(Description d) {
    if (!clues.is(d.from() - 1, ",") || d.form() == Form.GROUP || !endsApposition(d.to())) {
      return Optional.empty();
    }
    Proper before = properTo.get(d.from() - 1);
    return before != null
            && (fits(d, before) || d.form() == Form.BODY && before.type() == Name.Type.ORGANISATION)
        ? Optional.of(subject(before))
        : Optional.empty();
  }

  /// Who is described, named from token `from` on.
  private record Subject(Entity entity, int from) {}

  private Subject subject(Proper proper) {
    return new Subject(entity(proper, Gender.UNKNOWN), proper.run().from());
  }

  /// "X was elected president", "she is the minister's sister", "they named X minister".
  private Optional<Subject> predicate(Description d) {
    if (d.form() == Form.BODY || d.form() == Form.GROUP) {
      return Optional.empty();
    }
    int at = d.from() - 1;
    boolean copula = false;
    while (at > 0
        && (COPULAS.contains(clues.token(at).lower()) || OVER.contains(clues.token(at).lower()))) {
      copula |= COPULAS.contains(clues.token(at).lower());
      at--;
    }
    Proper subject = properTo.get(at + 1);
    if (subject != null && subject.isPerson()) {
      boolean named = !copula && APPOINTS.contains(clues.token(Math.max(0, subject.run().from() - 1)).lower());
      return copula || named ? Optional.of(subject(subject)) : Optional.empty();
    }
    int pronoun = at;
    return copula && SUBJECTS.contains(clues.token(at).lower())
        ? nearest(at).map(e -> new Subject(e, pronoun))
        : Optional.empty();
  }

  private void learn(Entity entity, Description d, int from, int to) {
    ties.add(tie(entity, d, from, to));
    entity.learn(Gender.ofBits(clues.senses(d.head())));
    if (d.form() == Form.OFFICE) {
      entity.addRole(words(d.core(), d.to()));
    } else if (d.form() == Form.KIN) {
      owner(d).ifPresent(o -> byKey.putIfAbsent(kinKey(o, d), entity));
    }
  }

  private Tie tie(Entity entity, Description d, int from, int to) {
    return new Tie(entity, d.form(), from, to, d.core(), d.head(), d.to(), owner(d));
  }

  /// Somebody or something already spoken of.
  private Optional<Entity> known(Description d) {
    return switch (d.form()) {
      case OFFICE -> byRole(d);
      case BODY -> byHead(d);
      case KIN -> owner(d).map(o -> byKey.get(kinKey(o, d)));
      case GROUP, NAME -> Optional.empty();
    };
  }

  private Optional<Entity> byRole(Description d) {
    Set<String> wanted = weight(d.core(), d.to());
    String head = clues.token(d.head()).lower();
    boolean former = wanted.removeAll(GENERIC);
    Entity best = null;
    for (Entity entity : entities) {
      for (String role : entity.roles()) {
        if (isRole(role, head, wanted, former)
            && (best == null || lastMention(entity) > lastMention(best))) {
          best = entity;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isRole(String role, String head, Set<String> wanted, boolean former) {
    Set<String> words = weight(role);
    boolean was = words.removeAll(GENERIC);
    return words.contains(head)
        && was == former
        && (words.containsAll(wanted) || wanted.containsAll(words));
  }

  private static int lastMention(Entity entity) {
    return entity.mentions().isEmpty() ? -1 : entity.mentions().getLast().from();
  }

  /// "the ministry" after "Ministry of Justice".
  private Optional<Entity> byHead(Description d) {
    Set<String> wanted = weight(d.core(), d.to());
    Entity best = null;
    for (Entity entity : entities) {
      if (entity.type() == Name.Type.ORGANISATION
          && entity.isNamed()
          && weight(entity.name()).containsAll(wanted)
          && (best == null || lastMention(entity) > lastMention(best))) {
        best = entity;
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Entity> fresh(Description d) {
    if (d.form() == Form.OFFICE && !isWorth(d)) {
      return Optional.empty();
    }
    if (d.form() == Form.BODY && !clues.has(d.head(), Sense.BODY_WORTH) && d.core() == d.head()) {
      return Optional.empty();
    }
    Object key = key(d);
    return Optional.of(
        byKey.computeIfAbsent(
            key,
            k ->
                create(
                    words(d.from(), d.to()),
                    type(d.form()),
                    Gender.ofBits(clues.senses(d.head())),
                    false)));
  }

  private boolean isWorth(Description d) {
    for (int i = d.core(); i <= d.head(); i++) {
      if (clues.has(i, Sense.OFFICE_WORTH)) {
        return true;
      }
    }
    return d.to() > d.head() + 1;
  }

  private Object key(Description d) {
    if (d.form() == Form.KIN) {
      return owner(d).map(o -> kinKey(o, d)).orElse("kin " + words(d.from(), d.to()));
    }
    if (d.form() == Form.GROUP && d.isOwned()) {
      return owner(d).map(o -> kinKey(o, d)).orElse("group " + words(d.from(), d.to()));
    }
    if (d.form() == Form.GROUP) {
      Proper inside = properFrom.get(d.core());
      if (inside != null && inside.isPerson()) {
        return kinKey(entity(inside, Gender.UNKNOWN), d);
      }
    }
    return d.form()
        + " "
        + weight(d.core(), d.to()).stream().sorted().collect(Collectors.joining(" "));
  }

  private String kinKey(Entity owner, Description d) {
    return owner.number() + " " + clues.token(d.head()).lower();
  }

  private Optional<Entity> owner(Description d) {
    if (!d.isOwned()) {
      return Optional.empty();
    }
    if (Descriptions.OWNERS.contains(clues.token(d.ownerFrom()).lower())) {
      return nearest(d.ownerFrom());
    }
    Proper proper = properTo.get(d.ownerTo());
    return proper == null ? Optional.empty() : Optional.of(entity(proper, Gender.UNKNOWN));
  }

  private Optional<Entity> nearest(int pronoun) {
    Gender gender =
        switch (clues.token(pronoun).lower()) {
          case "his", "he" -> Gender.MALE;
          case "her", "she" -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        };
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.isPerson() && mention.to() <= pronoun && mention.entity().gender().fits(gender)) {
        return Optional.of(mention.entity());
      }
    }
    return Optional.empty();
  }

  private static Name.Type type(Form form) {
    return switch (form) {
      case OFFICE, KIN, NAME -> Name.Type.PERSON;
      case BODY -> Name.Type.ORGANISATION;
      case GROUP -> Name.Type.GROUP;
    };
  }

  private String words(int from, int to) {
    return clues.prose().words(clues.prose().span(from, to)).replace('\u00A0', ' ');
  }

  private Set<String> weight(int from, int to) {
    var words = new HashSet<String>();
    for (int i = from; i < to; i++) {
      if (clues.token(i).isWord() && !clues.has(i, Sense.FUNCTION | Sense.DEMONYM)) {
        words.add(clues.token(i).lower());
      }
    }
    return words;
  }

  private static Set<String> weight(String name) {
    var words = new HashSet<String>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
      if ((NameWords.senses(word) & (Sense.FUNCTION | Sense.DEMONYM)) == 0) {
        words.add(word);
      }
    }
    return words;
  }
}
