package org.onrecord.analyse.commitments;

import java.util.Optional;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Metadata;

/// Names who commits, orders or asks: whom the wording names; else who is quoted; else, for a call,
/// whoever speaks in the text, and for an act, the power that the text spoke of last.
final class Actors {
  private final Scene scene;
  private final Names names;
  private final Optional<String> writer;

  Actors(Scene scene, Names names) {
    this.scene = scene;
    this.names = names;
    this.writer = writer();
  }

  Optional<String> actor(Candidate candidate) {
    Optional<String> named = named(candidate.actor());
    if (named.isPresent()) {
      return named;
    }
    if (candidate.type() == Commitment.Type.DEMAND) {
      return Optional.empty();
    }
    Optional<String> speaker = scene.speech(candidate.verb()).flatMap(Quotation::speaker);
    if (speaker.isPresent()) {
      return speaker;
    }
    return candidate.type().isAsked() ? writer : carriedOver(candidate);
  }

  Optional<String> addressee(Candidate candidate) {
    int token = candidate.addressee();
    return token < 0 ? Optional.empty() : named(token).or(() -> words(token));
  }

  /// The fullest name for whom the group at `token` names; a law or plan stands for its owner.
  private Optional<String> named(int token) {
    Optional<NounGroup> group = token < 0 ? Optional.empty() : scene.grammar.nounAt(token);
    if (group.isEmpty() || scene.isWe(token)) {
      return Optional.empty();
    }
    Optional<String> possessor = scene.powers.possessor(group.get()).map(Entity::name);
    if (possessor.isPresent()) {
      return possessor;
    }
    if (scene.powers.isInstrument(group.get()) && token == group.get().head()) {
      return group.filter(NounGroup::hasOwner).flatMap(this::owner);
    }
    Optional<String> entity = scene.powers.entity(group.get()).map(Entity::name);
    if (token < group.get().ownerEnd()) {
      return owner(group.get());
    }
    return entity.isPresent() ? entity : words(token);
  }

  private Optional<String> owner(NounGroup group) {
    int last = group.ownerEnd() - 1;
    return scene
        .powers
        .entity(new NounGroup(group.from(), group.ownerEnd(), last, group.from()))
        .map(Entity::name)
        .or(() -> Optional.of(scene.prose.words(scene.prose.span(group.from(), group.ownerEnd()))));
  }

  private Optional<String> words(int token) {
    return scene
        .grammar
        .nounAt(token)
        .filter(g -> scene.grammar.tag(g.head()).isNoun())
        .map(g -> scene.prose.words(scene.prose.span(g.from(), g.to())));
  }

  /// The power that stands before `candidate` in its sentence or, back to the paragraph's start, as
  /// the subject of a sentence; else the one the document speaks of most.
  private Optional<String> carriedOver(Candidate candidate) {
    int last = scene.prose.sentenceOf(candidate.from());
    int paragraph = scene.prose.sentences().get(last).paragraph();
    for (int s = last; s >= 0 && scene.prose.sentences().get(s).paragraph() == paragraph; s--) {
      Optional<Entity> power = powerIn(scene.prose.sentences().get(s), candidate);
      if (power.isPresent()) {
        return power.map(Entity::name);
      }
    }
    return scene.powers.foremost().map(Entity::name);
  }

  private Optional<Entity> powerIn(Sentence sentence, Candidate candidate) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      Optional<NounGroup> subject =
          verb.isFinite() ? scene.grammar.subject(verb) : Optional.empty();
      Optional<Entity> power =
          subject
              .filter(s -> s.from() < candidate.verb())
              .flatMap(scene.powers::entity)
              .filter(scene.powers::isPower)
              .filter(e -> e.isPerson() && e.isNamed());
      if (power.isPresent()) {
        return power;
      }
    }
    return Optional.empty();
  }

  /// A name that is an address ("port.example") goes on to the next space.
  private String wholeWord(String name, int end) {
    String text = scene.prose.text();
    int to = end;
    while (to + 1 < text.length()
        && text.charAt(to) == '.'
        && Character.isLetter(text.charAt(to + 1))) {
      to++;
      while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
        to++;
      }
    }
    return name + text.substring(end, to);
  }

  /// Who speaks in the text where nobody is quoted: "we at the …", else publisher or author.
  private Optional<String> writer() {
    for (int i = 0; i + 2 < scene.prose.tokens().size(); i++) {
      boolean at = scene.lower(i + 1).equals("at") || scene.lower(i + 1).equals("of");
      if (at && scene.lower(i).equals("we")) {
        Optional<String> body =
            names.findAt(i + 2).map(m -> wholeWord(m.entity().name(), m.at().end()));
        if (body.isPresent()) {
          return body;
        }
      }
    }
    Metadata metadata = scene.prose.document().metadata();
    return metadata.publisher().or(metadata::author);
  }
}
