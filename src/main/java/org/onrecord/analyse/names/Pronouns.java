package org.onrecord.analyse.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Name;

/// Whom "he", "she" and "they" mean: the subject of the sentence, else of the one before, else the
/// last named whose gender fits; after Hobbs, "Resolving pronoun references", 1978, without its
/// trees.
///
/// Does NOT resolve "I" and "we", which depend on who speaks.
public final class Pronouns {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final int SENTENCES_BACK = 6;

  private final Prose prose;
  private final Names names;
  private final Map<Integer, Optional<Entity>> known = new HashMap<>();

  private Pronouns(Prose prose, Names names) {
    this.prose = prose;
    this.names = names;
  }

  /// Resolves on demand, and remembers.
  public static Pronouns of(Prose prose, Names names) {
    return new Pronouns(prose, names);
  }

  /// Whether the token is a pronoun of the third person.
  public static boolean isPronoun(String lower) {
    return HE.contains(lower) || SHE.contains(lower) || IT.contains(lower) || THEY.contains(lower);
  }

  /// The entity that the pronoun at `token` means; empty for other words and where the text does
  /// not tell.
  public Optional<Entity> referent(int token) {
    if (!isPronoun(prose.token(token).lower())) {
      return Optional.empty();
    }
    // A recursive call inside computeIfAbsent would be an error, hence the two steps.
    Optional<Entity> before = known.get(token);
    if (before == null) {
      before = resolve(token);
      known.put(token, before);
    }
    return before;
  }

  private Optional<Entity> resolve(int token) {
    int sentence = prose.sentenceOf(token);
    Optional<Entity> here = inSentence(prose.sentences().get(sentence), token, token);
    for (int back = 1; here.isEmpty() && back <= SENTENCES_BACK && back <= sentence; back++) {
      Sentence earlier = prose.sentences().get(sentence - back);
      here = inSentence(earlier, token, earlier.to());
    }
    return here;
  }

  /// The first one in the sentence that fits: in English, mostly its subject.
  private Optional<Entity> inSentence(Sentence sentence, int pronoun, int before) {
    String word = prose.token(pronoun).lower();
    List<Mention> mentions = names.list(sentence.at());
    for (Mention mention : mentions) {
      if (mention.to() <= before && fits(word, mention.entity())) {
        return Optional.of(mention.entity());
      }
    }
    return Optional.empty();
  }

  private static boolean fits(String pronoun, Entity entity) {
    if (HE.contains(pronoun)) {
      return entity.isPerson() && entity.gender().fits(Gender.MALE);
    }
    if (SHE.contains(pronoun)) {
      return entity.isPerson() && entity.gender().fits(Gender.FEMALE);
    }
    return IT.contains(pronoun)
        ? entity.type() == Name.Type.ORGANISATION
        : entity.type() == Name.Type.GROUP || entity.type() == Name.Type.ORGANISATION;
  }
}
