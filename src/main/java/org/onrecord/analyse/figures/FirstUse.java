package org.onrecord.analyse.figures;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.analyse.numbers.Pieces;

/// Where a text uses each word first, the singular and the plural in `s` as one.
final class FirstUse {
  private final Pieces pieces;
  private final Map<String, Integer> first = new HashMap<>();

  FirstUse(Pieces pieces) {
    this.pieces = pieces;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).isLetters()) {
        first.putIfAbsent(stem(i), i);
      }
    }
  }

  boolean isFirst(int at) {
    return first.getOrDefault(stem(at), at) == at;
  }

  private String stem(int at) {
    String word = pieces.word(at);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
