package org.onrecord.match.voice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.onrecord.match.voice.VoicePairs.Labelled;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.WordedText;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;

/// Counts right and wrong answers over labelled pairs.
///
/// @param f1 of being one voice, over the pairs that count for the floor
/// @param falseIndependent pairs of independent reports that are called one voice
/// @param found of the pairs of each kind, how many are called one voice
/// @param of how many pairs each kind has
record VoiceScore(
    double f1, int falseIndependent, Map<String, Integer> found, Map<String, Integer> of) {
  static VoiceScore of(List<Labelled> pairs, Predicate<Labelled> oneVoice) {
    var found = new TreeMap<String, Integer>();
    var of = new TreeMap<String, Integer>();
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Labelled pair : pairs) {
      boolean one = oneVoice.test(pair);
      of.merge(pair.kind(), 1, Integer::sum);
      found.merge(pair.kind(), one ? 1 : 0, Integer::sum);
      if (pair.floor()) {
        right += one && pair.one() ? 1 : 0;
        wrong += one && !pair.one() ? 1 : 0;
        missed += !one && pair.one() ? 1 : 0;
      }
    }
    double f1 = 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    return new VoiceScore(f1, found.getOrDefault("same event, independently", 0), found, of);
  }

  /// Ours.
  static boolean oneVoice(Labelled pair) {
    var lexicon = new Lexicon();
    Document a = document(pair.a());
    Document b = document(pair.b() + "\n");
    var copies = new Copies(hash -> hash.equals(a.hash()) ? a : b);
    copies.add(a.hash(), Sketch.of(WordedText.of(a, lexicon), lexicon));
    return !copies.add(b.hash(), Sketch.of(WordedText.of(b, lexicon), lexicon)).isEmpty();
  }

  static Document document(String words) {
    return new Document(
        Sha256.of(words),
        "text/plain",
        Text.of(words),
        Metadata.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }
}
