package org.onrecord.match.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;

/// Tells copies of a whole text from texts that only hold another in them.
///
/// A roundup that carries two press releases whole is no reason to call the two one voice. So a
/// text that consists of others for a small part joins their voice only when all that it holds are
/// of one voice.
public final class Excerpts {
  /// Of the longer text, what must be shared to make it a copy and not a text that holds another.
  private static final double LEAST_OF_LONGER = 1 / 3.0;

  private final List<Reprint> whole = new ArrayList<>();
  private final Map<Sha256, List<Reprint>> holding = new TreeMap<>();

  /// @param length code points of the text of a document
  public Excerpts(List<Reprint> reprints, ToIntFunction<Sha256> length) {
    for (Reprint reprint : reprints) {
      int a = length.applyAsInt(reprint.a());
      int b = length.applyAsInt(reprint.b());
      boolean first = a >= b;
      long shared =
          reprint.shared().stream()
              .map(s -> first ? s.inA() : s.inB())
              .mapToInt(Span::length)
              .asLongStream()
              .sum();
      if (shared >= LEAST_OF_LONGER * Math.max(a, b)) {
        whole.add(reprint);
      } else {
        holding
            .computeIfAbsent(first ? reprint.a() : reprint.b(), d -> new ArrayList<>())
            .add(reprint);
      }
    }
  }

  /// Copies of whole texts: those two are one voice.
  public List<Reprint> whole() {
    return List.copyOf(whole);
  }

  /// Of the texts that hold others, those that join a voice, given the voices that [#whole] makes.
  ///
  /// @param place the number of a document
  /// @param group the number of the voice of a document, by its number
  public List<Reprint> joining(ToIntFunction<Sha256> place, IntUnaryOperator group) {
    var joining = new ArrayList<Reprint>();
    for (var held : holding.entrySet()) {
      var groups = new TreeSet<Integer>();
      for (Reprint reprint : held.getValue()) {
        Sha256 other = reprint.a().equals(held.getKey()) ? reprint.b() : reprint.a();
        groups.add(group.applyAsInt(place.applyAsInt(other)));
      }
      if (groups.size() == 1) {
        joining.addAll(held.getValue());
      }
    }
    return List.copyOf(joining);
  }
}
