package org.onrecord.analyse.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Tie;

/// The body of an office that is told without one, where the text leaves one body only that has
/// such an office: the council is the mayor's, the ministry of justice the justice minister's, and
/// "the director" directs what the text has just spoken of.
///
/// Does NOT guess between two: with two councils in a text, its mayor has none.
final class Presumed {
  /// So many mentions make a ministry one of those that a text is about.
  private static final int OFTEN = 3;

  /// So many sentences back a text may have named what has a director.
  private static final int NEAR = 2;

  private static final int TWICE = 2;

  private final Ends ends;
  private final List<Body> bodies = new ArrayList<>();
  private final List<Body> ministries;

  /// The only body of a kind, by the kind: a text has many offices, and may name many bodies.
  private final Map<String, Optional<Entity>> onlyOnes = new HashMap<>();

  /// A body, with the words of its name.
  private record Body(Entity entity, Set<String> words) {
    boolean has(String kind) {
      return words.stream().anyMatch(w -> Words.has(kind, w));
    }
  }

  Presumed(Ends ends) {
    this.ends = ends;
    ends.names().entities().stream()
        .filter(Ends::isBody)
        .forEach(body -> bodies.add(new Body(body, words(body.name()))));
    ministries = bodies.stream().filter(body -> body.has("ministries")).toList();
  }

  /// The body of the office `value`, whose noun is `head`.
  Optional<Entity> find(Tie tie, String value, String head) {
    Set<String> words = words(value);
    if (words.contains("former") || words.contains("ex")) {
      return Optional.empty();
    }
    if (Words.has("portfolios", head)) {
      return ministry(tie, words);
    }
    boolean capital = ends.token(tie.core()).isCapital();
    if (capital && Words.has("seated", head) && Words.has("parties", ends.lower(tie.core()))) {
      return ends.names().find(ends.words(tie.core(), tie.core() + 1));
    }
    for (String kind : List.of("councils", "houses", "courts", "forces")) {
      if (Words.has(kind + "-have", head)) {
        boolean clerk =
            head.equals("clerk") && words.stream().noneMatch(w -> Words.has("towns", w));
        return clerk ? Optional.empty() : only(kind);
      }
    }
    if (words.contains("party")) {
      return only("fronts");
    }
    words.removeIf(w -> Words.has("chiefs", w));
    return words.isEmpty() && Words.has("heads", head) && isDefinite(tie)
        ? near(tie)
        : Optional.empty();
  }

  private static Set<String> words(String value) {
    return new HashSet<>(List.of(value.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  /// "the Ministry of Justice" of the justice minister; of a minister without portfolio, the one
  /// ministry that the text speaks of often.
  private Optional<Entity> ministry(Tie tie, Set<String> office) {
    if (office.contains("prime")) {
      return Optional.empty();
    }
    var portfolio = new HashSet<>(office);
    portfolio.removeIf(w -> Words.has("plain-portfolio", w));
    List<Entity> meant =
        ministries.stream()
            .filter(body -> body.words().containsAll(portfolio))
            .map(Body::entity)
            .limit(TWICE)
            .toList();
    boolean told = !portfolio.isEmpty();
    boolean bare = tie.coreEnd() == tie.head() + 1;
    return meant.size() == 1 && (told || bare && meant.getFirst().mentions().size() >= OFTEN)
        ? Optional.of(meant.getFirst())
        : Optional.empty();
  }

  /// The only body by name whose name has a word of the list `kind`; else the only one that the
  /// text calls so at all, but for courts, of which any may be meant.
  private Optional<Entity> only(String kind) {
    return onlyOnes.computeIfAbsent(kind, this::findOnly);
  }

  private Optional<Entity> findOnly(String kind) {
    List<Entity> all = bodies.stream().filter(body -> body.has(kind)).map(Body::entity).toList();
    List<Entity> named = all.stream().filter(Entity::isNamed).toList();
    List<Entity> meant = named.isEmpty() && !kind.equals("courts") ? all : named;
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /// "the director", and "Director" right before a name.
  private boolean isDefinite(Tie tie) {
    boolean title = ends.token(tie.core()).isCapital() && tie.to() > tie.coreEnd();
    return ends.is(tie.core() - 1, "the") || title && !ends.is(tie.coreEnd(), ",");
  }

  /// The one body that the text has named in this sentence or in those before it; of several the
  /// one that the whole text is about.
  private Optional<Entity> near(Tie tie) {
    var sentences = ends.prose().sentences();
    int sentence = ends.prose().sentenceOf(tie.core());
    int first = sentences.get(Math.max(0, sentence - NEAR)).from();
    if (first >= tie.core()) {
      return Optional.empty();
    }
    var named = new HashSet<Entity>();
    for (Mention mention : ends.names().list(ends.span(first, tie.core()))) {
      if (Ends.isBody(mention.entity()) && mention.entity().isNamed()) {
        named.add(mention.entity());
      }
    }
    int most = named.stream().mapToInt(e -> e.mentions().size()).max().orElse(0);
    List<Entity> meant =
        named.stream()
            .filter(e -> e.mentions().size() * TWICE > most || named.size() == 1)
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }
}
