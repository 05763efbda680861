package org.onrecord.analyse.quotations.speakers;

import java.util.Optional;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.analyse.text.Prose;

/// Whom the writer of the text means by "we", "I" and "you".
final class Writer {
  private final Prose prose;

  private final Names names;

  private final Remembered remembered;
  private final Letter letter;
  private Optional<String> we = Optional.empty();
  private boolean weKnown;

  Writer(Prose prose, Names names, Remembered remembered) {
    this.prose = prose;
    this.names = names;
    this.remembered = remembered;
    this.letter = new Letter(prose, names);
  }

  /// Whom the writer means by "you": whom the letter is to.
  Optional<String> you() {
    return letter.addressee();
  }

  /// Who the writer means by "we": the body named with it here, or anywhere in the text.
  Optional<String> we(Source source, Line line) {
    if (!prose.token(line.firstToken(source.head())).is("we")
        && !prose.token(line.firstToken(source.head())).is("our")) {
      return prose.document().metadata().author();
    }
    if (!weKnown) {
      we = selfNamed();
      weKnown = true;
    }
    return we;
  }

  private Optional<String> selfNamed() {
    for (int t = 0; t + 2 < prose.tokens().size(); t++) {
      boolean at = prose.token(t + 1).is("at") || prose.token(t + 1).is("of");
      if (at && !remembered.isQuoted(t) && prose.token(t).is("we")) {
        Optional<Mention> body = names.findAt(t + 2);
        if (body.isPresent()) {
          return body.map(m -> m.entity().name());
        }
      }
    }
    Optional<String> sender = letter.sender();
    if (sender.isPresent()) {
      return sender;
    }
    var metadata = prose.document().metadata();
    return metadata.publisher().or(metadata::author);
  }
}
