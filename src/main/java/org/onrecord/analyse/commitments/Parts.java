package org.onrecord.analyse.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.model.Finding.Commitment;

/// Parts what one verb holds together: "undertook to free the prisoners, to open the road and to
/// pay the arrears" is three commitments, and so is "announced a register, a code of conduct and a
/// fund". Linear in the sentence.
final class Parts {
  private static final Cues.Verbs FRAMES = new Cues.Verbs("frames.txt");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");

  /// One of two parts stands for itself when it has so many words; one of three or more, or one
  /// behind its own "to", when it has two.
  private static final int OWN = 5;

  private static final int LEAST = 2;
  private static final int FAR = 80;

  /// The most words by which somebody is named who is asked.
  private static final int NAME = 9;

  /// Where a part begins, where the one before it ends, and its verb.
  ///
  /// @param verb -1 for a thing
  private record Part(int from, int before, int verb) {}

  private final Scene scene;
  private final VerbFrame frame;

  Parts(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
  }

  /// `candidate`, or each of its parts.
  Stream<Candidate> of(Candidate candidate) {
    Optional<VerbGroup> verb =
        scene.grammar.verbAt(candidate.verb()).filter(v -> v.head() == candidate.verb());
    if (verb.isEmpty()) {
      return Stream.of(candidate);
    }
    boolean framed = FRAMES.find(scene.grammar, verb.get()).isPresent();
    List<Part> parts =
        verb.get().hasModal() && verb.get().isFinite() || framed
            ? deeds(verb.get(), candidate.to())
            : List.of();
    if (parts.isEmpty() && framed && !tellsWhom(candidate, verb.get())) {
      parts = things(verb.get(), candidate);
    }
    boolean whole = parts.isEmpty() || parts.getFirst().before() <= candidate.from();
    return whole ? Stream.of(candidate) : parted(candidate, parts).stream();
  }

  /// "ordered the Court of Audit and the Ministry of Ports to publish": those in the row are told,
  /// not what is to be done.
  private boolean tellsWhom(Candidate candidate, VerbGroup verb) {
    return candidate.addressee() >= 0 && frame.infinitiveAhead(verb);
  }

  private List<Candidate> parted(Candidate whole, List<Part> parts) {
    var found = new ArrayList<Candidate>();
    int first = parts.getFirst().before();
    found.add(whole.endedAt(scene.trimmedEnd(whole.from() + 1, first)));
    for (int p = 0; p < parts.size(); p++) {
      Part part = parts.get(p);
      int end =
          p + 1 < parts.size() ? parts.get(p + 1).before() : Math.max(whole.to(), lastEnd(part));
      int to = Math.max(scene.trimmedEnd(part.from(), end), part.from() + 1);
      found.add(whole.part(part.from(), to));
    }
    return found;
  }

  private int lastEnd(Part part) {
    return scene
        .grammar
        .verbAt(Math.max(part.verb(), 0))
        .filter(v -> part.verb() >= 0)
        .map(scene::clauseEnd)
        .orElse(part.from() + 1);
  }

  /// The verbs behind the first, of a candidate that ends at `told`: "to free …, to open … and pay
  /// …".
  private List<Part> deeds(VerbGroup verb, int told) {
    int end = Math.min(scene.sentence(verb.from()).to(), verb.to() + FAR);
    int at = verb.hasModal() ? verb.head() : firstInfinitive(verb.to(), end);
    if (at < 0) {
      return List.of();
    }
    var parts = new ArrayList<Part>();
    boolean open = true;
    boolean strong = false;
    boolean and = false;
    for (int i = at + 1; i + 1 < end && !";:".contains(scene.lower(i)); i++) {
      open &= !opensClause(i);
      int next = isJoint(i) ? behindJoint(i) : -1;
      Optional<VerbGroup> deed =
          next < 0 || next >= end ? Optional.empty() : deed(next, open, verb.hasModal());
      if (deed.isPresent()) {
        and |= scene.lower(next - 1).equals("and");
        parts.add(new Part(next, i, deed.get().head()));
        strong |= scene.grammar.tag(next) != Tag.VERB;
        open = true;
        i = deed.get().to() - 1;
      }
    }
    // What stands behind the end of the candidate would else be lost: "will raise pensions and cut
    // the duty".
    boolean beyond = !parts.isEmpty() && parts.getFirst().before() >= told;
    boolean many = strong || beyond || parts.size() > 1;
    return and && haveWords(parts, at, end, many ? LEAST : OWN) ? parts : List.of();
  }

  private int firstInfinitive(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (scene.grammar.tag(i) == Tag.TO && scene.grammar.verbAt(i).isPresent()) {
        return scene.grammar.verbAt(i).get().head();
      }
      if (scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opensClause(int i) {
    Tag tag = scene.grammar.tag(i);
    return tag == Tag.RELATIVE || tag == Tag.SUBORDINATOR || scene.lower(i).equals("that");
  }

  private boolean isJoint(int i) {
    return scene.lower(i).equals(",") || scene.lower(i).equals("and");
  }

  private int behindJoint(int i) {
    int next = scene.lower(i + 1).equals("and") ? i + 2 : i + 1;
    return scene.grammar.tag(Math.min(next, scene.prose.tokens().size() - 1)) == Tag.ADVERB
        ? next + 1
        : next;
  }

  /// The verb of the part that begins at `at`: behind its own "to", behind whom it asks ("and on
  /// the council to"), or bare with what it is done to.
  private Optional<VerbGroup> deed(int at, boolean open, boolean modal) {
    if (at >= scene.prose.tokens().size()) {
      return Optional.empty();
    }
    Optional<VerbGroup> verb =
        scene.grammar.verbAt(at).filter(v -> v.from() == at && !DISCOURSE.contains(v.lemma()));
    return switch (scene.grammar.tag(at)) {
      // Behind a modal it is what something is to be done for: "must act, to save the port".
      case TO -> verb.filter(v -> !modal);
      case VERB -> verb.filter(v -> open && v.head() == at && hasObject(v));
      case PREPOSITION -> modal ? Optional.empty() : behindAsked(at);
      default -> Optional.empty();
    };
  }

  private boolean hasObject(VerbGroup verb) {
    return scene.grammar.object(verb).isPresent()
        || scene
            .grammar
            .nounAt(Math.min(verb.to() + 1, scene.sentence(verb.from()).to() - 1))
            .isPresent();
  }

  private Optional<VerbGroup> behindAsked(int at) {
    boolean on = scene.lower(at).equals("on") || scene.lower(at).equals("upon");
    int end = Math.min(scene.sentence(at).to(), at + NAME);
    for (int i = at + 1; on && i < end; i++) {
      if (scene.grammar.tag(i) == Tag.TO) {
        return scene.grammar.verbAt(i);
      }
      if (scene.grammar.tag(i).isVerb() || scene.grammar.tag(i) == Tag.PUNCTUATION) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether each part has so many words, the first counted from `at`.
  private static boolean haveWords(List<Part> parts, int at, int end, int least) {
    int from = at;
    for (Part part : parts) {
      if (part.before() - from < least) {
        return false;
      }
      from = part.from();
    }
    return end - from >= least;
  }

  /// The things behind the first: "a register, a code of conduct and a fund".
  private List<Part> things(VerbGroup verb, Candidate whole) {
    Optional<NounGroup> object = firstThing(verb);
    if (object.isEmpty() || verb.passive()) {
      return List.of();
    }
    var parts = new ArrayList<Part>();
    boolean and = false;
    for (int i = object.get().to(); i + 1 < whole.to(); i++) {
      if (scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent() && !isInRelative(i)
          || ";:".contains(scene.lower(i))) {
        break;
      }
      int next = isJoint(i) ? behindJoint(i) : -1;
      if (next >= 0 && next < whole.to() && isThing(next) && !isTold(next, whole)) {
        and |= scene.lower(next - 1).equals("and");
        parts.add(new Part(next, i, -1));
        i = next;
      }
    }
    return and && haveWords(parts, object.get().from(), whole.to(), LEAST) ? parts : List.of();
  }

  /// "ordered the port and the Ministry of Trade to close": whom an order names, behind whom stands
  /// what they are to do.
  private boolean isTold(int at, Candidate whole) {
    if (whole.type() != Commitment.Type.DIRECTIVE) {
      return false;
    }
    for (int i = at; i < Math.min(whole.to(), at + NAME); i++) {
      if (scene.grammar.tag(i) == Tag.TO) {
        return true;
      }
    }
    return false;
  }

  private Optional<NounGroup> firstThing(VerbGroup verb) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    boolean preposition = scene.lower(verb.to()).equals("for");
    return object.isPresent() || !preposition
        ? object
        : scene.grammar.nounAt(Math.min(verb.to() + 1, scene.sentence(verb.from()).to() - 1));
  }

  private boolean isInRelative(int token) {
    return scene.grammar.clauseOf(token).kind() == Clause.Kind.RELATIVE;
  }

  /// "a fund", "the release of those held": a thing of its own, not one more owner of the thing
  /// before ("the resignation of the mayor and the clerk").
  private boolean isThing(int at) {
    Optional<NounGroup> group = scene.grammar.nounAt(at).filter(g -> g.from() == at);
    if (group.isEmpty()) {
      return false;
    }
    String opening = scene.lower(at);
    boolean complement =
        switch (scene.lower(group.get().to())) {
          case "of", "for", "on", "against", "into" -> true;
          // "ordered the mayor and the port to publish": not what, but who is ordered.
          case "to" -> scene.grammar.tag(group.get().to()) != Tag.TO;
          default -> false;
        };
    return opening.equals("a")
        || opening.equals("an")
        || complement && scene.grammar.tag(at) == Tag.DETERMINER;
  }
}
