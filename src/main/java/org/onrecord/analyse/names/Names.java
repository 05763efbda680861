package org.onrecord.analyse.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.names.describe.Description;
import org.onrecord.analyse.names.describe.Descriptions;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.find.Runs;
import org.onrecord.analyse.names.find.Typing;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Span;

/// Who and what a document names, and where.
public final class Names {
  private final List<Entity> entities;
  private final List<Mention> mentions;
  private final List<Tie> ties;
  private final int[] mentionAt;

  private Names(Prose prose, Joining.Joined joined) {
    entities = List.copyOf(joined.entities());
    ties = List.copyOf(joined.ties());
    var all = new ArrayList<Mention>();
    entities.forEach(e -> all.addAll(e.mentions()));
    all.sort(Comparator.comparing(Mention::at));
    mentions = List.copyOf(all);
    mentionAt = new int[prose.tokens().size()];
    java.util.Arrays.fill(mentionAt, -1);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      for (int t = mention.from(); t < mention.to(); t++) {
        mentionAt[t] = longer(mentionAt[t], i);
      }
    }
  }

  private int longer(int known, int other) {
    return known < 0 || mentions.get(other).at().length() > mentions.get(known).at().length()
        ? other
        : known;
  }

  /// Finds the names of `prose`. Linear in the text, but for descriptions, which each look through
  /// the entities of the document.
  public static Names of(Prose prose) {
    return of(Grammar.of(prose));
  }

  /// The same, where the grammar is known already.
  public static Names of(Grammar grammar) {
    var clues = new Clues(grammar);
    List<Proper> propers = Typing.of(clues, Runs.of(clues));
    List<Description> descriptions = Descriptions.of(clues, propers);
    return new Names(grammar.prose(), Joining.join(clues, propers, descriptions));
  }

  /// All mentions in the order of the text, a longer one before those inside it.
  public List<Mention> mentions() {
    return mentions;
  }

  /// All entities, in the order in which they are first mentioned.
  public List<Entity> entities() {
    return entities;
  }

  /// What the text says that they are, in the order of the text: offices and places in a family.
  public List<Tie> ties() {
    return ties;
  }

  /// The longest mention that covers token `token`.
  public Optional<Mention> findAt(int token) {
    return mentionAt[token] < 0 ? Optional.empty() : Optional.of(mentions.get(mentionAt[token]));
  }

  /// The longest mention that begins at token `token`.
  public Optional<Mention> findFrom(int token) {
    return findAt(token).filter(m -> m.from() == token);
  }

  /// The longest mention whose last token is `token`.
  public Optional<Mention> findEnding(int token) {
    return findAt(token).filter(m -> m.to() == token + 1);
  }

  /// All mentions that lie within `span`, in the order of the text. O(log n + those found).
  public List<Mention> list(Span span) {
    var found = new ArrayList<Mention>();
    for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.at().start() >= span.end()) {
        break;
      }
      if (span.contains(mention.at())) {
        found.add(mention);
      }
    }
    return found;
  }

  private int firstFrom(int codePoint) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).at().start() < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The entity that some mention calls by exactly these words, whatever their case.
  public Optional<Entity> find(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return entities.stream()
        .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /// The person who holds an office of this head noun ("minister") when the text stands at `token`:
  /// the one mentioned last before it.
  public Optional<Entity> findRole(String office, int token) {
    String wanted = office.toLowerCase(Locale.ROOT);
    return listSalient(token).stream()
        .filter(e -> e.roles().stream().anyMatch(r -> r.toLowerCase(Locale.ROOT).contains(wanted)))
        .findFirst();
  }

  /// Those mentioned before `token`, the last mentioned first. O(mentions before it).
  public List<Entity> listSalient(int token) {
    var salient = new LinkedHashSet<Entity>();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).to() <= token) {
        salient.add(mentions.get(i).entity());
      }
    }
    return List.copyOf(salient);
  }
}
