package org.onrecord.analyse.quotations.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.analyse.en.WordList;
import org.onrecord.analyse.quotations.words.ReportingVerb.Form;
import org.onrecord.analyse.quotations.words.ReportingVerb.Strength;

/// The reporting words of English, from `reporting-verbs.txt` and `reporting-phrases.txt`.
public final class ReportingWords {
  /// Which forms the file lists, in this order; the last two are other spellings.
  private static final Form[] LISTED = {
    Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.ING, Form.PAST, Form.ING
  };

  private static final Set<String> WRITINGS =
      WordList.words(ReportingWords.class, "/org/onrecord/analyse/en/writings.txt");

  public static final ReportingWords ENGLISH = new ReportingWords();

  /// By the first word of the form.
  private final Map<String, List<Entry>> verbs = new HashMap<>();

  private final Map<String, List<List<String>>> according;
  private final Map<String, List<List<String>>> coined;
  private final Set<String> nouns;
  private final Set<String> stating;
  private final Set<String> cries;
  private final Set<String> remarks;
  private final Set<String> hedges;
  private final Set<String> views;
  private final Set<String> counted;
  private final Set<String> giving;
  private final Set<String> promises;
  private final Set<String> blaming;
  private final Set<String> judged;

  private ReportingWords() {
    sections("reporting-verbs.txt")
        .forEach((heading, lines) ->
            lines.forEach(line -> add(line, Strength.valueOf(heading.toUpperCase(Locale.ROOT)))));
    Map<String, List<String>> phrases = sections("reporting-phrases.txt");
    according = byFirst(phrases.getOrDefault("according", List.of()));
    coined = byLast(phrases.getOrDefault("coined", List.of()));
    cries = withPlurals(phrases.getOrDefault("cry", List.of()));
    nouns = withPlurals(phrases.getOrDefault("noun", List.of()));
    stating = withPlurals(phrases.getOrDefault("stating", List.of()));
    remarks = Set.copyOf(phrases.getOrDefault("remark", List.of()));
    hedges = Set.copyOf(phrases.getOrDefault("hedge", List.of()));
    views = Set.copyOf(phrases.getOrDefault("view", List.of()));
    counted = Set.copyOf(phrases.getOrDefault("counted", List.of()));
    giving = Set.copyOf(phrases.getOrDefault("giving", List.of()));
    promises = withPlurals(phrases.getOrDefault("promise", List.of()));
    blaming = Set.copyOf(phrases.getOrDefault("blaming", List.of()));
    judged = Set.copyOf(phrases.getOrDefault("judged", List.of()));
  }

  /// The lines under each heading, in the order of the file.
  private static Map<String, List<String>> sections(String name) {
    var sections = new LinkedHashMap<String, List<String>>();
    List<String> section = new ArrayList<>();
    for (String raw : WordList.lines(ReportingWords.class, "/org/onrecord/analyse/en/" + name)) {
      String line = raw.strip();
      if (line.startsWith("[")) {
        section =
            sections.computeIfAbsent(line.substring(1, line.indexOf(']')), _ -> new ArrayList<>());
      } else {
        section.add(line);
      }
    }
    return sections;
  }

  private void add(String line, Strength strength) {
    String[] sides = line.split(" : ", 2);
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Arrays.stream(sides[1].strip().split("\\s+")).map(Frame::of).forEach(frames::add);
    int bracket = sides[0].indexOf('(');
    String base = (bracket < 0 ? sides[0] : sides[0].substring(0, bracket)).strip();
    int space = base.indexOf(' ');
    String particle = space < 0 ? "" : base.substring(space + 1);
    var verb = new ReportingVerb(base, particle, frames, strength);
    List<String> forms =
        bracket < 0
            ? Inflection.regular(base)
            : List.of(sides[0].substring(bracket + 1, sides[0].indexOf(')')).split(",\\s*"));
    register(verb, base, forms);
  }

  private void register(ReportingVerb verb, String base, List<String> forms) {
    Map<String, Set<Form>> byWord = new LinkedHashMap<>();
    byWord.computeIfAbsent(firstWord(base), _ -> EnumSet.noneOf(Form.class)).add(Form.BASE);
    for (int i = 0; i < forms.size(); i++) {
      Set<Form> set =
          byWord.computeIfAbsent(firstWord(forms.get(i)), _ -> EnumSet.noneOf(Form.class));
      set.add(LISTED[Math.min(i, LISTED.length - 1)]);
      if (i >= LISTED.length - 2 && LISTED[i] == Form.PAST) {
        set.add(Form.PARTICIPLE);
      }
    }
    byWord.forEach((word, set) ->
        verbs.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(new Entry(verb, set)));
  }

  private static String firstWord(String form) {
    int space = form.indexOf(' ');
    return space < 0 ? form : form.substring(0, space);
  }

  private static Set<String> withPlurals(List<String> nouns) {
    var all = new HashSet<String>(nouns);
    for (String noun : nouns) {
      all.add(noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }
    return all;
  }

  private static Map<String, List<List<String>>> byFirst(List<String> phrases) {
    var map = new HashMap<String, List<List<String>>>();
    for (String phrase : phrases) {
      List<String> words = List.of(phrase.split(" "));
      map.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
    }
    return map;
  }

  private static Map<String, List<List<String>>> byLast(List<String> phrases) {
    var map = new HashMap<String, List<List<String>>>();
    for (String phrase : phrases) {
      List<String> words = List.of(phrase.split(" "));
      map.computeIfAbsent(words.getLast(), _ -> new ArrayList<>()).add(words);
    }
    return map;
  }

  /// What `lower` can be as a reporting verb, or as the first word of one.
  public List<Entry> verbs(String lower) {
    return verbs.getOrDefault(lower, List.of());
  }

  /// A report, a survey: what it says is said by whoever made it.
  public boolean isWriting(String lower) {
    return WRITINGS.contains(lower);
  }

  /// "claim", "promise": something said, written or thought, with a clause or a topic.
  public boolean isNoun(String lower) {
    return nouns.contains(lower);
  }

  /// "her answer was that …": what somebody says, and no topic follows.
  public boolean isStating(String lower) {
    return stating.contains(lower);
  }

  /// "a chant of “No more”".
  public boolean isCry(String lower) {
    return cries.contains(lower);
  }

  /// "a swipe at", "a reference to": what a writer calls that which somebody said.
  public boolean isRemark(String lower) {
    return remarks.contains(lower);
  }

  /// "reportedly".
  public boolean isHedge(String lower) {
    return hedges.contains(lower);
  }

  /// How somebody sees or tells it: "in her view".
  public boolean isView(String lower) {
    return views.contains(lower);
  }

  /// What somebody puts at a number: the toll, the turnout.
  public boolean isCounted(String lower) {
    return counted.contains(lower);
  }

  /// Forms of verbs by which somebody says what the noun behind them names: "gave a warning".
  public boolean isGiving(String lower) {
    return giving.contains(lower);
  }

  /// What somebody can run on or come with: "a promise to".
  public boolean isPromise(String lower) {
    return promises.contains(lower);
  }

  /// Verbs in -ing by which whoever speaks goes on, with what they speak of as the object.
  public boolean isBlaming(String lower) {
    return blaming.contains(lower);
  }

  /// How it is to say something: "it is hard to say".
  public boolean isJudged(String lower) {
    return judged.contains(lower);
  }

  /// Phrases like "according to" that begin with `lower`.
  public List<List<String>> according(String lower) {
    return according.getOrDefault(lower, List.of());
  }

  /// Phrases like "so-called" that end with `lower`.
  public List<List<String>> coined(String lower) {
    return coined.getOrDefault(lower, List.of());
  }
}
