package org.onrecord.analyse.commitments.done;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.names.Entity;
import org.onrecord.model.Finding.Name;

/// Who acts for a state though the text gives them no office: "she legalised the unions", "Velmora
/// recalled its ambassador". What they do it to tells.
final class Doers {
  private static final Set<String> CONTENDERS = Cues.words("contenders.txt");

  /// How far into a sentence the words reach that tell of somebody's time in office.
  private static final int OPENING = 8;

  private final Scene scene;
  private final Matters matters;

  Doers(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  /// Whether `doer` acts for a state, since nobody else does that to `patient`, or since the
  /// sentence tells of their time in office.
  boolean actForState(Optional<NounGroup> doer, Optional<NounGroup> patient) {
    if (doer.isEmpty() || patient.isEmpty()) {
      return false;
    }
    boolean known = isSomebody(doer.get()) || isBareName(doer.get());
    boolean states = matters.isOfState(patient.get());
    boolean treaty = isBareName(doer.get()) && isTreaty(patient.get());
    boolean party = matters.isMatter(patient.get()) && isContender(doer.get());
    return known && (states || treaty || isInOffice(doer.get())) || party;
  }

  /// Somebody who can act: a person, a place, a party, "she"; no firm, no newspaper.
  boolean isSomebody(NounGroup group) {
    Optional<Entity> entity = scene.powers.entity(group);
    if (entity.filter(e -> e.type() == Name.Type.ORGANISATION).isPresent()) {
      return entity.filter(scene.powers::isPower).isPresent();
    }
    return switch (scene.grammar.tag(group.head())) {
      case PRONOUN -> scene.lower(group.head()).matches("i|we|he|she|they");
      case PROPER -> true;
      default -> isContender(group) || entity.isPresent();
    };
  }

  private boolean isContender(NounGroup group) {
    return CONTENDERS.contains(scene.grammar.lemma(group.head()))
        && scene.grammar.tag(group.head()) == Tag.NOUN_PLURAL;
  }

  /// "Velmora", "the Vell": a name of one word of which the text tells no more.
  private boolean isBareName(NounGroup group) {
    return scene.grammar.tag(group.head()) == Tag.PROPER
        && !group.hasOwner()
        && group.to() - group.from() == 1
        && scene.powers.entity(group).filter(Entity::isPerson).isEmpty();
  }

  private boolean isTreaty(NounGroup group) {
    return switch (scene.grammar.lemma(group.head())) {
      case "agreement", "deal", "memorandum", "ceasefire", "truce", "armistice", "peace" -> true;
      default -> false;
    };
  }

  /// "As mayor she built …", "In office he …", "During her second term Maren …".
  private boolean isInOffice(NounGroup doer) {
    int from = scene.sentence(doer.from()).from();
    int end = Math.min(doer.from(), from + OPENING);
    for (int i = from; i < end; i++) {
      String word = scene.lower(i);
      boolean as = word.equals("as") && scene.powers.isOffice(i + 1);
      boolean in =
          word.matches("in|took|taking|entering")
              && (scene.lower(i + 1).equals("office") || scene.lower(i + 1).equals("power"));
      boolean term =
          word.matches("his|her|their") && scene.grammar.nounAt(i).filter(this::isTerm).isPresent();
      if (as || in || term) {
        return true;
      }
    }
    return false;
  }

  private boolean isTerm(NounGroup group) {
    return switch (scene.grammar.lemma(group.head())) {
      case "term", "tenure", "presidency", "premiership", "reign", "mandate", "rule" -> true;
      default -> false;
    };
  }
}
