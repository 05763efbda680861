package org.onrecord.analyse.quotations.speakers;

import java.util.Optional;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.quotations.words.ReportingWords;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Name;

/// Who says what a report, a letter or a survey says: whoever made it or has it.
final class Writings {
  private final Prose prose;

  private final Names names;

  private final Remembered remembered;

  Writings(Prose prose, Names names, Remembered remembered) {
    this.prose = prose;
    this.names = names;
    this.remembered = remembered;
  }

  /// Whether a writing is named from `from` to `to`.
  boolean isWriting(int from, int to) {
    for (int t = from; t < to; t++) {
      if (ReportingWords.ENGLISH.isWriting(prose.token(t).lower())) {
        return true;
      }
    }
    return false;
  }

  /// Who made the writing that the words name: "a report by the council".
  Optional<Entity> maker(int from, int to) {
    for (int t = from; isWriting(from, to) && t < to; t++) {
      Optional<Mention> maker = names.findAt(t);
      if (maker.filter(m -> m.type() != Name.Type.PLACE).isPresent()) {
        return maker.map(Mention::entity);
      }
    }
    return Optional.empty();
  }

  /// Whose writing it is: "its own annual report", "the Harbour Office, whose report".
  Optional<Entity> owner(int from, int to) {
    String first = prose.token(from).lower();
    int whose = first.equals("whose") ? from : from - 1;
    if (whose > 1 && prose.token(whose).is("whose") && isWriting(from, to)) {
      int last = prose.token(whose - 1).is(",") ? whose - 2 : whose - 1;
      return names.findAt(Math.max(0, last)).map(Mention::entity);
    }
    return switch (first) {
      case "its", "their", "his", "her" ->
          isWriting(from, to) ? remembered.referent(from, first) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
