package org.onrecord.analyse.sources;

import java.util.Optional;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Span;

/// A document as the rules of this package see it.
record SourceText(Prose prose, Grammar grammar, Names names) {
  String lower(int token) {
    return token >= 0 && token < prose.tokens().size() ? prose.token(token).lower() : "";
  }

  /// [Tag#PUNCTUATION] beyond the ends of the text.
  Tag tag(int token) {
    return token >= 0 && token < prose.tokens().size() ? grammar.tag(token) : Tag.PUNCTUATION;
  }

  Sentence sentence(int token) {
    return prose.sentences().get(prose.sentenceOf(token));
  }

  String words(int from, int to) {
    return prose.words(prose.span(from, to)).replace(' ', ' ');
  }

  Span span(int from, int to) {
    return prose.span(from, to);
  }

  /// Whom the group that begins at `token` names: a body by its fullest name, else its words; empty
  /// where no noun group begins.
  Optional<String> whoAt(int token) {
    int at = lower(token).equals("the") || lower(token).equals("a") ? token + 1 : token;
    Optional<Mention> mention =
        at < prose.tokens().size()
            ? names.findAt(token).or(() -> names.findAt(at)).filter(m -> m.from() <= at)
            : Optional.empty();
    if (mention.isPresent()) {
      return mention.map(Mention::entity).map(Entity::name);
    }
    return token < prose.tokens().size()
        ? grammar.nounAt(at).filter(g -> g.from() <= at).map(g -> phrase(token, g))
        : Optional.empty();
  }

  private String phrase(int from, NounGroup group) {
    return words(Math.min(from, group.from()), group.to());
  }

  /// Whether a source may be called so: a body or an outlet that the text names.
  static boolean isBody(Mention mention) {
    return mention.hasName() && mention.type() == Name.Type.ORGANISATION;
  }

  boolean isQuoteMark(int token) {
    String word = lower(token);
    return !word.isEmpty() && "\"“”«»„‘".contains(word);
  }
}
