package org.onrecord.site.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What is taken off the end of a word, so that `cameras` finds `camera`: the longest ending that
/// leaves [#LEAST] letters, and again of what is left, since a word has a case behind its plural.
/// One table for English, Russian and Kazakh: whoever searches does not say in which language.
///
/// Does not find the root of a word; both sides only need to come to the same letters.
final class Endings {
  /// Letters that stay.
  static final int LEAST = 3;

  private static final Map<String, String> TABLE = table();

  private static final int LONGEST =
      TABLE.keySet().stream().mapToInt(String::length).max().getAsInt();

  private Endings() {}

  private static Map<String, String> table() {
    var table = new TreeMap<String, String>();
    table.putAll(Map.of("sses", "ss", "ss", "ss", "us", "us", "ies", "i", "ied", "i", "y", "i"));
    empty(table, "s es e ed eds ing ings ly edly");
    // Russian: cases of nouns and adjectives, persons and past of verbs.
    empty(
        table,
        "а я о е и ы у ю ь ом ем ой ей ою ею ам ям ами ями ах ях ов ев ии ию ия ие ием иям иями иях"
            + " ый ий ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ую юю"
            + " ть ет ит ют ят ут ат ешь ишь ем им ете ите л ла ло ли ал ала ало али ил ила ило или"
            + " ел ела ело ели ся сь ется ится ются ятся лся лась лось лись ости ость остью остей");
    // Kazakh: plural, cases, possession.
    empty(
        table,
        "лар лер дар дер тар тер лары лери дары дери тары тери ларды лерди дарды дерди тарды терди"
            + " лардын лердин дардын дердин тардын тердин ның нын нін нин дың дын дін дин тың тын тін тин"
            + " ды ди ты ти ны ни га ге ка ке на не да де та те дан ден тан тен нан нен мен бен пен"
            + " ы и сы си ым им ын ин ымыз имиз");
    return table;
  }

  /// Endings stand here as words are folded: without the marks above and below letters.
  private static void empty(Map<String, String> table, String endings) {
    Stream.of(endings.split(" ")).map(Terms::folded).forEach(ending -> table.put(ending, ""));
  }

  /// The word without its endings.
  ///
  /// @param word folded
  static String off(String word) {
    String left = one(word);
    return left.equals(word) ? word : off(left);
  }

  private static String one(String word) {
    for (int from = Math.max(LEAST, word.length() - LONGEST); from < word.length(); from++) {
      String instead = TABLE.get(word.substring(from));
      if (instead != null) {
        return single(word.substring(0, from) + instead);
      }
    }
    return word;
  }

  /// `stopp`, which is left of `stopped`, is `stop`.
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean twice =
        last >= LEAST
            && stem.charAt(last) == stem.charAt(last - 1)
            && "ls".indexOf(stem.charAt(last)) < 0;
    return twice ? stem.substring(0, last) : stem;
  }

  /// The table as the script gets it.
  static Map<String, String> list() {
    var list = new LinkedHashMap<String, String>();
    List<String> longestFirst =
        TABLE.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(e -> e))
            .toList();
    longestFirst.forEach(ending -> list.put(ending, TABLE.getOrDefault(ending, "")));
    return list;
  }
}
