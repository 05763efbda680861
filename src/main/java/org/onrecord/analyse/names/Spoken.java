package org.onrecord.analyse.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.analyse.names.describe.Description;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.model.Finding.Name;

/// Who and what the text has spoken of so far, and how to find them again: by key, by office, by
/// the head noun of a body, by a pronoun.
final class Spoken {
  /// A text that has spoken of so many others since does not mean one by a bare description.
  private static final int MOST = 400;

  /// How long a clause is that another "whose" follows, in tokens.
  private static final int CLAUSE = 15;

  /// How far back in its sentence the same pronoun may stand, in tokens.
  private static final int LONG = 40;

  /// How far back a pronoun reaches, in mentions.
  private static final int FAR = 200;

  private final Clues clues;
  private final Map<Object, Entity> byKey = new HashMap<>();
  private final List<Entity> entities = new ArrayList<>();
  private final LinkedHashSet<Entity> recent = new LinkedHashSet<>();
  private final List<Mention> mentions = new ArrayList<>();

  /// What the text calls bodies besides their names.
  private final Map<Entity, Set<String>> kinds = new HashMap<>();

  /// Who is owned by whom, of those that are called only so: "his father".
  private final Map<Entity, Entity> owners = new HashMap<>();

  /// Kinds of bodies that English calls by another word than their names do.
  private static final List<String> KINDS =
      List.of("paper", "agency", "watchdog", "party", "union", "house", "inquiry");

  Spoken(Clues clues) {
    this.clues = clues;
  }

  List<Entity> entities() {
    return entities;
  }

  void add(Mention mention) {
    mentions.add(mention);
    mention.entity().add(mention);
    recent.remove(mention.entity());
    recent.add(mention.entity());
  }

  /// The entity under `key`, made when there is none.
  Entity get(Object key, String name, Name.Type type, Gender gender, boolean named) {
    return byKey.computeIfAbsent(
        key,
        k -> {
          var entity = new Entity(entities.size(), name, type, gender, named);
          entities.add(entity);
          return entity;
        });
  }

  Optional<Entity> find(Object key) {
    return Optional.ofNullable(byKey.get(key));
  }

  void remember(Object key, Entity entity) {
    byKey.putIfAbsent(key, entity);
  }

  /// Who holds the office that is described: the same head noun, both former or neither, and no
  /// word that tells two offices apart.
  Optional<Entity> byRole(Description d) {
    Set<String> wanted = weight(d.core(), d.to());
    String head = clues.token(d.head()).lower();
    boolean former = dropFormer(wanted);
    return latest(e -> e.roles().stream().anyMatch(r -> isRole(r, head, wanted, former)));
  }

  /// Who rules: the one spoken of last who holds an office of the list `heads` and no other of its
  /// name: "the head of state" after "President Maren".
  Optional<Entity> byRank(String heads) {
    return latest(e -> e.roles().stream().anyMatch(r -> isRank(r, heads)));
  }

  private static boolean isRank(String role, String heads) {
    Set<String> words = weight(titleOf(role));
    boolean was = dropFormer(words);
    return !was
        && !isSecond(words)
        && words.size() <= 2
        && words.stream().anyMatch(w -> NameWords.links(heads, w));
  }

  private static boolean isRole(String role, String head, Set<String> wanted, boolean former) {
    Set<String> words = weight(role);
    boolean was = dropFormer(words);
    return weight(titleOf(role)).contains(head)
        && was == former
        && isSecond(words) == isSecond(wanted)
        && (words.containsAll(wanted) || wanted.containsAll(words));
  }

  /// "representative" in "representative of the chairman": who is meant, without whose.
  private static String titleOf(String role) {
    int of = role.toLowerCase(Locale.ROOT).indexOf(" of ");
    return of > 0 ? role.substring(0, of) : role;
  }

  /// "the minister" is not the deputy minister.
  private static boolean isSecond(Set<String> words) {
    return words.stream().anyMatch(w -> NameWords.links("seconds", w));
  }

  private static boolean dropFormer(Set<String> words) {
    return words.removeIf(w -> NameWords.links("former", w));
  }

  /// "the ministry" after "Ministry of Justice".
  Optional<Entity> byHead(Description d) {
    Set<String> wanted = weight(d.core(), d.to());
    String head = clues.token(d.head()).lower();
    boolean plain = d.to() == d.head() + 1 && d.core() == d.head() && !d.isOwned();
    return latest(e ->
            e.type() == Name.Type.ORGANISATION
                && e.isNamed()
                && weight(e.name()).containsAll(wanted))
        .or(() ->
            plain ? latest(e -> kinds.getOrDefault(e, Set.of()).contains(head)) : Optional.empty())
        .or(() -> plain ? latest(e -> e.isNamed() && isOfKind(e, head)) : Optional.empty());
  }

  /// Remembers that the text calls a body so: "charity" in "Amber Cradle, a charity".
  void addKind(Entity entity, String kind) {
    kinds.computeIfAbsent(entity, k -> new HashSet<>()).add(kind);
  }

  /// "Terrago Foods", "Amber Bay Holdings".
  private static boolean isFirm(Entity entity) {
    String[] words = entity.name().toLowerCase(Locale.ROOT).split(" ");
    String last = words[words.length - 1];
    return words.length > 1
        && ((NameWords.senses(last) & Sense.TRADE) != 0 || NameWords.links("firms", last));
  }

  /// Whether a body may be called so by its name: "the paper" of a Herald.
  private static boolean isOfKind(Entity entity, String head) {
    if (NameWords.links("company-words", head)) {
      return entity.type() == Name.Type.ORGANISATION && isFirm(entity);
    }
    return entity.type() == Name.Type.ORGANISATION
        && KINDS.stream()
            .filter(kind -> NameWords.links(kind + "-words", head))
            .anyMatch(kind ->
                weight(entity.name()).stream().anyMatch(w -> NameWords.links(kind + "-names", w)));
  }

  /// "the chamber" after "Chamber of Trade": the body last named whose name has the word.
  Optional<Entity> byName(String head) {
    boolean body = (NameWords.senses(head) & (Sense.BODY | Sense.BODY_HALF)) != 0;
    return body
        ? latest(e ->
            e.type() == Name.Type.ORGANISATION && e.isNamed() && weight(e.name()).contains(head))
        : Optional.empty();
  }

  /// "the family" after "the Maren family".
  Optional<Entity> byGroup(Description d) {
    String head = " " + clues.token(d.head()).lower();
    return latest(e ->
        e.type() == Name.Type.GROUP
            && e.name().toLowerCase(Locale.ROOT).endsWith(head)
            && !clues.has(d.head(), Sense.BODY));
  }

  /// The one spoken of last that is wanted, among the last [#MOST].
  private Optional<Entity> latest(Predicate<Entity> wanted) {
    return recent.reversed().stream().limit(MOST).filter(wanted).findFirst();
  }

  /// Remembers that `entity`, who has no name yet, is called after `owner`: "his father".
  void own(Entity entity, Entity owner) {
    owners.putIfAbsent(entity, owner);
  }

  /// Whose: the same as of the same word before it in the sentence; else, in place of "his father",
  /// who has no name, the one whose father that is.
  Optional<Entity> nearest(int pronoun, Optional<Entity> other) {
    String word = clues.token(pronoun).lower();
    Optional<Entity> found = last(word.equals("its") ? firstOf(pronoun) : pronoun, other);
    return found
        .map(owners::get)
        .filter(o -> !found.get().isNamed() && isMeant(word, o))
        .filter(o -> other.isEmpty() || other.get() != o)
        .or(() -> found);
  }

  /// The first "its" of the sentence: "its seat is paid by the ministry, and its chair …".
  private int firstOf(int pronoun) {
    int first = pronoun;
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - LONG); i--) {
      if (clues.isLineStart(i + 1)) {
        break;
      }
      first = clues.is(i, "its") ? i : first;
    }
    return first;
  }

  /// Whose: the one last named in this sentence before the pronoun at `pronoun`, else the one first
  /// named in the sentence before that names one; who fits it and is not `other`.
  private Optional<Entity> last(int pronoun, Optional<Entity> other) {
    String word = clues.token(pronoun).lower();
    if (word.equals("whose")) {
      int end = relativeStart(pronoun);
      return ending(end).or(() -> beforeAside(pronoun));
    }
    int sentence = clues.prose().sentenceOf(pronoun);
    boolean object = word.equals("him");
    Optional<Entity> subject = Optional.empty();
    int found = 0;
    for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - FAR); i--) {
      Mention mention = mentions.get(i);
      int back = sentence - clues.prose().sentenceOf(mention.from());
      if (subject.isPresent() && back > found) {
        return subject;
      }
      boolean another =
          (other.isEmpty() || other.get() != mention.entity()) && !(object && back == 0);
      if (another && mention.to() <= pronoun && isMeant(word, mention.entity())) {
        subject = Optional.of(mention.entity());
        found = back;
        if (back == 0) {
          return subject;
        }
      }
    }
    return subject;
  }

  /// Where the words for the owner end: before the comma, or before the first of two clauses, "Mira
  /// Olde, who leads the league and whose brother".
  private int relativeStart(int whose) {
    int from = clues.prose().sentences().get(clues.prose().sentenceOf(whose)).from();
    for (int i = whose - 1; clues.is(whose - 1, "and") && i > Math.max(from, whose - CLAUSE); i--) {
      if ((clues.is(i, "who") || clues.is(i, "whose")) && clues.is(i - 1, ",")) {
        return i - 1;
      }
    }
    return clues.is(whose - 1, ",") ? whose - 1 : whose;
  }

  /// "Mira Olde" in "Mira Olde, 71, a retired nurse, whose son": the name that an aside stands
  /// behind.
  private Optional<Entity> beforeAside(int whose) {
    for (int i = mentions.size() - 1; i >= 0 && mentions.get(i).to() > whose - CLAUSE; i--) {
      Mention mention = mentions.get(i);
      if (mention.isPerson()
          && mention.hasName()
          && clues.is(mention.to(), ",")
          && clues.sentenceStart(mention.from()) == clues.sentenceStart(whose)) {
        return Optional.of(mention.entity());
      }
    }
    return Optional.empty();
  }

  private static boolean isMeant(String pronoun, Entity entity) {
    return switch (pronoun) {
      case "his", "he", "him" -> entity.isPerson() && entity.gender().fits(Gender.MALE);
      case "her", "she" -> entity.isPerson() && entity.gender().fits(Gender.FEMALE);
      case "its" -> entity.type() == Name.Type.ORGANISATION;
      case "their" -> entity.type() != Name.Type.PLACE;
      default -> false;
    };
  }

  /// The description that ends before token `to`: "the council" in "the council's secretary".
  Optional<Entity> ending(int to) {
    for (int i = mentions.size() - 1; i >= 0 && mentions.get(i).to() >= to; i--) {
      if (mentions.get(i).to() == to) {
        return Optional.of(mentions.get(i).entity());
      }
    }
    return Optional.empty();
  }

  /// The words that tell one description from another.
  Set<String> weight(int from, int to) {
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
