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
import org.jspecify.annotations.Nullable;
import org.onrecord.analyse.names.describe.Beside;
import org.onrecord.analyse.names.describe.Description;
import org.onrecord.analyse.names.describe.Description.Start;
import org.onrecord.analyse.names.describe.Form;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.find.Run;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.text.Token;
import org.onrecord.model.Span;

/// Puts names and descriptions together into entities, in the order of the text: what stands beside
/// a name is the name's, what was said before is found again.
///
/// Linear in the text but for descriptions, which each look through the entities of the document.
final class Joining {
  /// Entities with their mentions, and what the text says they are.
  record Joined(List<Entity> entities, List<Tie> ties) {}

  /// Something to do at a token.
  private record Step(int at, Runnable what) {}

  private final Clues clues;
  private final List<Proper> propers;
  private final List<Description> descriptions;
  private final Identity identity;
  private final Recall recall;
  private final Beside beside;
  private final Spoken spoken;
  private final List<Tie> ties = new ArrayList<>();
  private final Set<Proper> done = new HashSet<>();

  /// Names that two descriptions before them share; the first of these has made the mention.
  private final Set<Proper> joint = new HashSet<>();

  private final Map<Integer, Description> byStart = new HashMap<>();
  private final BitSet tied = new BitSet();
  private int chainEnd = -1;
  private @Nullable Entity chainEntity;
  private final BitSet insideProper = new BitSet();

  private Joining(Clues clues, List<Proper> propers, List<Description> descriptions) {
    this.clues = clues;
    this.propers = propers;
    this.descriptions = descriptions;
    beside = new Beside(clues, propers);
    spoken = new Spoken(clues);
    identity = new Identity(clues, propers, spoken);
    recall = new Recall(clues, propers, identity, beside, spoken);
    descriptions.forEach(d -> byStart.putIfAbsent(d.from(), d));
    propers.forEach(p -> insideProper.set(p.run().from(), p.run().to()));
  }

  static Joined join(Clues clues, List<Proper> propers, List<Description> descriptions) {
    var joining = new Joining(clues, propers, descriptions);
    joining.run();
    return new Joined(joining.spoken.entities(), joining.ties);
  }

  private void run() {
    var steps = new ArrayList<Step>();
    propers.forEach(p -> steps.add(new Step(p.run().nameFrom(), () -> proper(p))));
    descriptions.forEach(d -> steps.add(new Step(d.from(), () -> description(d))));
    for (int i = 0; i < clues.size(); i++) {
      if (clues.token(i).word().indexOf('-') > 0 && !insideProper.get(i)) {
        int token = i;
        steps.add(new Step(i, () -> compound(token)));
      }
    }
    // The sort is stable: at one token names come first, then descriptions by their heads.
    steps.sort(Comparator.comparingInt(Step::at));
    steps.forEach(s -> s.what().run());
  }

  /// The name inside "pro-Maren" or "Maren-era".
  private void compound(int i) {
    Token token = clues.token(i);
    int at = token.start();
    for (String part : token.word().split("-", -1)) {
      Optional<Entity> named =
          part.length() > 2 && Character.isUpperCase(part.charAt(0))
              ? identity.find(part)
              : Optional.empty();
      if (named.isPresent()) {
        var span = new Span(at, at + part.length());
        spoken.add(new Mention(span, i, i + 1, i, i + 1, Form.NAME, -1, named.get()));
      }
      at += part.length() + 1;
    }
  }

  private void proper(Proper proper) {
    if (done.add(proper)) {
      Run run = proper.run();
      mention(run.from(), run, Form.NAME, -1, identity.get(proper));
    }
  }

  private void mention(int from, Run name, Form form, int head, Entity entity) {
    Span at = clues.prose().span(from, name.to());
    spoken.add(new Mention(at, from, name.to(), name.nameFrom(), name.to(), form, head, entity));
  }

  private void description(Description d) {
    Optional<Proper> name = beside.after(d).or(() -> jointly(d));
    if (name.isPresent()) {
      withName(d, name.get());
      return;
    }
    Optional<Beside.Subject> subject = beside.before(d);
    Optional<Entity> meant = subject.flatMap(this::subject).or(() -> chained(d));
    meant.ifPresent(e -> {
      learn(e, d, Math.min(subject.map(Beside.Subject::from).orElse(d.from()), d.from()), d.to());
      chain(d, e);
    });
    if (d.start() != Start.INDEFINITE && d.start() != Start.BARE && !isPart(d)) {
      meant.or(() -> recall.known(d)).or(() -> recall.fresh(d)).ifPresent(e -> describe(d, e));
    }
  }

  /// "brother-in-law" in "his manager and brother-in-law, X,"; "ex-judge" in "its head, ex-judge
  /// X,"; "the banker" in "the husband of Mira Olde, the banker X,".
  private Optional<Description> next(Description d) {
    boolean joined = clues.is(d.to(), "and") || clues.is(d.to(), ",");
    boolean one = d.start() == Start.OWNED || d.start() == Start.DEFINITE;
    return joined && one && (d.form() == Form.OFFICE || d.form() == Form.KIN)
        ? Optional.ofNullable(byStart.get(d.to() + 1))
            .filter(n -> isNext(n, clues.is(d.to(), "and"), isTied(d) || d.form() == Form.KIN))
        : Optional.empty();
  }

  /// "the husband of Mira Olde": one person; "the president, the mayor, X" are three.
  private static boolean isTied(Description d) {
    return d.to() > d.head() + 1;
  }

  /// "whose wife", or "mother" in "his father and mother": too little to stand for somebody alone.
  private boolean isPart(Description d) {
    if (d.isOwned() && NameWords.links("anyones", clues.token(d.ownerFrom()).lower())) {
      return true;
    }
    boolean joined = d.start() == Start.OWNED && d.from() == d.core();
    return joined || clues.is(d.from(), "whose");
  }

  private Optional<Proper> jointly(Description d) {
    boolean and = clues.is(d.to(), "and");
    Optional<Proper> name = next(d).flatMap(beside::after).filter(p -> and || beside.isClosed(p));
    name.ifPresent(joint::add);
    return name;
  }

  private static boolean isNext(Description d, boolean and, boolean tied) {
    boolean person = d.form() == Form.OFFICE || d.form() == Form.KIN;
    boolean plain = d.from() == d.core();
    boolean start =
        and
            ? plain && d.start() == Start.OWNED
            : plain && d.start() == Start.BARE || tied && d.start() == Start.DEFINITE;
    return person && start;
  }

  /// "Mira Olde, the mayor's wife and the daughter of …": said of the same one.
  private Optional<Entity> chained(Description d) {
    boolean joined = clues.is(d.from() - 1, "and") || clues.is(d.from() - 1, ",");
    boolean person = d.form() == Form.KIN || d.form() == Form.OFFICE;
    return joined && person && chainEnd == d.from() - 1
        ? Optional.ofNullable(chainEntity)
        : Optional.empty();
  }

  private void chain(Description d, Entity entity) {
    chainEnd = d.to();
    chainEntity = entity.isPerson() ? entity : null;
  }

  private Optional<Entity> subject(Beside.Subject subject) {
    return subject.name().isPresent()
        ? subject.name().map(identity::get)
        : spoken.nearest(subject.from(), Optional.empty());
  }

  private void withName(Description d, Proper name) {
    boolean known = !done.add(name) && joint.contains(name);
    Entity entity = identity.get(name, Gender.ofBits(clues.senses(d.head())));
    boolean without = d.start() == Start.INDEFINITE || clues.is(d.from(), "whose");
    int from = without ? d.core() : Math.min(d.from(), name.run().from());
    if (clues.is(d.to(), ",") && name.run().hasTitle()) {
      joint.add(name);
    }
    if (!known) {
      mention(from, name.run(), d.form(), d.head(), entity);
    }
    learn(entity, d, d.from(), name.run().to());
  }

  private void describe(Description d, Entity entity) {
    spoken.add(
        new Mention(
            clues.prose().span(d.from(), d.to()),
            d.from(),
            d.to(),
            d.from(),
            d.from(),
            d.form(),
            d.head(),
            entity));
    String first = entity.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean owned = NameWords.links("owners", clues.token(d.from()).lower());
    if (!entity.isNamed() && NameWords.links("owners", first) && !owned) {
      entity.describe(clues.words(d.from(), d.to()));
    }
    if (d.form() == Form.KIN && !tied.get(d.head())) {
      tie(entity, d, d.from(), d.to());
    }
  }

  private void learn(Entity entity, Description d, int from, int to) {
    tie(entity, d, from, to);
    entity.learn(Gender.ofBits(clues.senses(d.head())));
    if (d.form() == Form.OFFICE) {
      entity.addRole((beside.isOver(d) ? "former " : "") + clues.words(d.core(), d.to()));
    } else if (d.form() == Form.BODY) {
      spoken.addKind(entity, clues.token(d.head()).lower());
    } else if (d.form() == Form.KIN) {
      recall
          .owner(d, Optional.of(entity))
          .ifPresent(o -> spoken.remember(recall.kinKey(o, d), entity));
    }
  }

  private void tie(Entity entity, Description d, int from, int to) {
    tied.set(d.head());
    Optional<Entity> owner = recall.owner(d, Optional.of(entity));
    ties.add(new Tie(entity, d.form(), from, to, d.core(), d.head(), d.to(), owner));
  }
}
