package org.onrecord.desk.known;

import org.onrecord.match.stance.Texts;
import org.onrecord.model.TextStance;

/// How texts stand to sentences. Keeps nothing.
public final class TextStances {
  private final Texts texts = new Texts();

  /// Takes in a text, before any sentence is held to one.
  public void add(String name, String words) {
    texts.add(name, words);
  }

  public boolean has(String name) {
    return texts.has(name);
  }

  /// How the text `name` stands to `sentence`; a text that is not there is about something else.
  public TextStance stance(String sentence, String name) {
    return texts.stance(sentence, name);
  }
}
