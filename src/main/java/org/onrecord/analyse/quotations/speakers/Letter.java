package org.onrecord.analyse.quotations.speakers;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Name;

/// Who writes a letter and to whom: it has a salutation, a short paragraph like "Dear Mr Venn,".
final class Letter {
  /// Among so many paragraphs the salutation stands.
  private static final int FIRST = 12;

  /// How many tokens a salutation has at most.
  private static final int LONGEST = 12;

  private static final Set<String> OPENING =
      Set.of("dear", "respected", "honourable", "honorable", "esteemed", "distinguished");

  private final Prose prose;
  private final Names names;

  /// Index of the salutation among the paragraphs; -1 where the text is no letter.
  private final int salutation;

  Letter(Prose prose, Names names) {
    this.prose = prose;
    this.names = names;
    this.salutation = salutation();
  }

  private int salutation() {
    for (int p = 0; p < Math.min(FIRST, prose.paragraphs().size()); p++) {
      Paragraph at = prose.paragraphs().get(p);
      boolean brief = at.to() - at.from() <= LONGEST && at.to() - at.from() > 2;
      String end = prose.token(at.to() - 1).word();
      if (brief
          && OPENING.contains(prose.token(at.from()).lower())
          && (end.equals(",") || end.equals(":") || end.equals("!"))) {
        return p;
      }
    }
    return -1;
  }

  /// The first whom the salutation names.
  Optional<String> addressee() {
    return salutation < 0
        ? Optional.empty()
        : names.list(prose.paragraphs().get(salutation).at()).stream()
            .map(Mention::entity)
            .filter(e -> e.type() != Name.Type.PLACE)
            .map(Entity::name)
            .findFirst();
  }

  /// The body that the text names as the writer above the salutation: "open letter of the union".
  Optional<String> sender() {
    int end = salutation < 0 ? 0 : prose.paragraphs().get(salutation).from();
    for (int t = 1; t < end; t++) {
      Optional<Entity> body = names.findFrom(t).map(Mention::entity);
      boolean behind = isBehindOf(prose.token(t - 1).is("the") ? t - 2 : t - 1);
      if (behind && body.filter(e -> e.type() == Name.Type.ORGANISATION).isPresent()) {
        return body.map(e -> e.name().replaceFirst("^the ", ""));
      }
    }
    return Optional.empty();
  }

  private boolean isBehindOf(int token) {
    return token >= 0
        && switch (prose.token(token).lower()) {
          case "of", "from", "by" -> true;
          default -> false;
        };
  }
}
