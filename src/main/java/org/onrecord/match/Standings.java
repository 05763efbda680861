package org.onrecord.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;

/// Voices, copies, names and series as they are once all documents are there.
final class Standings {
  private final Map<Sha256, Sha256> earliest = new HashMap<>();
  private final Map<Sha256, Integer> sizes = new HashMap<>();
  private final Map<Sha256, Integer> voices = new HashMap<>();
  private final Map<Sha256, CopiedParts> copied = new HashMap<>();
  private final People.Who who;
  private final Lexicon lexicon;

  private final Series.Grouped series;

  Standings(
      List<Voice> grouped,
      List<Reprint> reprints,
      People.Who who,
      Series.Grouped series,
      Lexicon lexicon) {
    this.who = who;
    this.series = series;
    this.lexicon = lexicon;
    Map<Sha256, Integer> places = new HashMap<>();
    for (Voice voice : grouped) {
      places.put(voice.earliest(), 0);
      sizes.put(voice.earliest(), voice.others().size());
      for (Sha256 other : voice.others()) {
        earliest.put(other, voice.earliest());
        places.put(other, places.size());
      }
    }
    reprints.forEach(reprint -> copy(reprint, places));
  }

  /// Of two documents of different voices, one of which holds the other, the first added came
  /// first.
  private void copy(Reprint reprint, Map<Sha256, Integer> places) {
    boolean inOrder =
        !first(reprint.a()).equals(first(reprint.b()))
            || places.getOrDefault(reprint.a(), 0) < places.getOrDefault(reprint.b(), 0);
    Sha256 later = inOrder ? reprint.b() : reprint.a();
    CopiedParts parts = copied.computeIfAbsent(later, d -> new CopiedParts());
    reprint.shared().forEach(s -> parts.add(inOrder ? s.inB() : s.inA()));
  }

  /// The earliest document of the voice of `document`.
  private Sha256 first(Sha256 document) {
    return earliest.getOrDefault(document, document);
  }

  /// The number of its voice.
  int voice(Sha256 document) {
    return voices.computeIfAbsent(first(document), d -> voices.size());
  }

  boolean isCopy(Sha256 document, Span at) {
    CopiedParts parts = copied.get(document);
    return parts != null && parts.cover(at);
  }

  /// The number of whom the document with `number` means by a name; -1 when it means nobody.
  int entity(int number, int name) {
    return who.find(number, name);
  }

  /// How many there are whom names mean.
  int entities() {
    return who.size();
  }

  /// The id of whom names mean, by its number.
  String entity(int number) {
    return who.id(number);
  }

  /// What the other documents make of `document`.
  ///
  /// @param number which it is, in the order of adding
  Standing of(Sha256 document, int number, Trace trace) {
    long joined = Lexicon.hashOf(first(document).hex());
    for (int i = 0; i < trace.names().size(); i++) {
      joined = mix(joined, lexicon.hash(trace.names().get(i).name()));
      joined = mix(joined, who.hash(who.meant(number, i)));
    }
    CopiedParts parts = copied.get(document);
    long compared = mix(joined, parts == null ? 0 : Lexicon.hashOf(parts.toString()));
    long shown = mix(joined, sizes.getOrDefault(first(document), 0));
    for (long group : series.of(number, trace)) {
      shown = mix(shown, group);
    }
    return new Standing(compared, shown);
  }

  /// The finaliser of SplitMix64 over what came before and what comes next.
  private static long mix(long before, long next) {
    long z = before * 0x9E3779B97F4A7C15L + next;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
