package org.onrecord.analyse.names.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The word lists of this package, read once from its resources; countries, languages and cities
/// come from the Java platform.
public final class NameWords {
  /// In the list of kinship: no word.
  static final String NONE = "-";

  /// A kinship word: what the one so called is to the other, and what a man and a woman is to them,
  /// [#NONE] where the list does not say.
  record Kin(Gender gender, String relation, String ofMan, String ofWoman) {}

  private static final Set<String> CONTINENTS =
      Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

  /// An office with what it is beside another: "vice-chairman", "ex-governor".
  private static final Pattern SECOND = Pattern.compile("(?:vice|co|ex|deputy|sub|under)-(.+)");

  private static final NameWords ALL = new NameWords();

  private final Map<String, Integer> senses = new HashMap<>();
  private final Map<String, Kin> kin = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Map<String, Set<String>> linking = new HashMap<>();

  private NameWords() {
    gendered("honorifics", Sense.HONORIFIC);
    gendered("offices", Sense.OFFICE);
    gendered("given", Sense.GIVEN);
    plain("office-words", Sense.OFFICE_WORD);
    plain("offices-worth", Sense.OFFICE_WORTH | Sense.OFFICE);
    bodies();
    plain("body-words", Sense.BODY_WORD);
    plain("trades", Sense.TRADE);
    plain("groups", Sense.GROUP | Sense.GROUP_WORTH);
    plain("place-heads", Sense.PLACE_HEAD);
    plain("thing-heads", Sense.THING_HEAD);
    plain("never", Sense.NEVER);
    plain("particles", Sense.PARTICLE);
    plain("speech", Sense.SPEECH);
    plain("function", Sense.FUNCTION);
    plain("common", Sense.COMMON);
    plain("demonyms", Sense.DEMONYM);
    kin();
    for (String line : lines("linking")) {
      String[] parts = line.split(" ", 2);
      linking.put(parts[0], Set.of(parts[1].split(" ")));
    }
    phrases("bodies-known", bodies);
    phrases("places", places);
    platform();
    places.stream().filter(p -> p.indexOf(' ') < 0).forEach(p -> add(p, Sense.PLACE));
  }

  /// The bits of [Sense] for a word in lower case; 0 when no list has it.
  public static int senses(String lower) {
    Integer senses = ALL.senses.get(lower);
    if (senses != null) {
      return senses;
    }
    Matcher second = SECOND.matcher(lower);
    if (second.matches()) {
      return ALL.senses.getOrDefault(second.group(1), 0)
          & (Sense.OFFICE | Sense.MALE | Sense.FEMALE);
    }
    if (lower.indexOf('-') > 0 && isCompoundOffice(lower)) {
      return Sense.OFFICE | Sense.MALE | Sense.FEMALE;
    }
    if (lower.endsWith("stani")) {
      return Sense.DEMONYM;
    }
    boolean plural = lower.endsWith("ns") || lower.endsWith("ts") || lower.endsWith("cs");
    return plural
        ? ALL.senses.getOrDefault(lower.substring(0, lower.length() - 1), 0) & Sense.DEMONYM
        : 0;
  }

  /// "minister-president", "father-president", "mayor-elect": two titles in one, or one to come.
  private static boolean isCompoundOffice(String lower) {
    int hyphen = lower.indexOf('-');
    int first = ALL.senses.getOrDefault(lower.substring(0, hyphen), 0);
    String second = lower.substring(hyphen + 1);
    boolean office = (ALL.senses.getOrDefault(second, 0) & Sense.OFFICE) != 0;
    boolean titled = office && (first & (Sense.OFFICE | Sense.KIN | Sense.HONORIFIC)) != 0;
    return titled || (first & Sense.OFFICE) != 0 && links("designations", second);
  }

  /// Whether the word does what the line `list` of the linking words says.
  public static boolean links(String list, String lower) {
    return ALL.linking.getOrDefault(list, Set.of()).contains(lower);
  }

  static Optional<Kin> findKin(String lower) {
    return Optional.ofNullable(ALL.kin.get(lower));
  }

  /// Whether the words, in lower case with single spaces, are a country, region or large city.
  public static boolean isPlace(String lower) {
    return ALL.places.contains(lower);
  }

  /// Whether the words, in lower case with single spaces, are a body known the world over.
  public static boolean isBody(String lower) {
    return ALL.bodies.contains(lower);
  }

  private void add(String word, int sense) {
    senses.merge(word, sense, (a, b) -> a | b);
  }

  private void plain(String list, int sense) {
    for (String line : lines(list)) {
      for (String word : line.split(" +")) {
        add(word, sense);
      }
    }
  }

  private void bodies() {
    for (String line : lines("bodies")) {
      for (String word : line.split(" +")) {
        switch (word.charAt(0)) {
          case '+' -> add(word.substring(1), Sense.BODY | Sense.BODY_WORTH);
          case '=' -> add(word.substring(1), Sense.BODY | Sense.BODY_HALF);
          default -> add(word, Sense.BODY);
        }
      }
    }
  }

  private void gendered(String list, int sense) {
    for (String line : lines(list)) {
      String[] words = line.split(" +");
      int gender = genderBits(words[0]);
      for (int i = 1; i < words.length; i++) {
        add(words[i], sense | gender);
      }
    }
  }

  private void kin() {
    for (String line : lines("kin")) {
      String[] parts = line.split(" +");
      Gender gender = Gender.ofBits(genderBits(parts[1]));
      boolean back = parts.length > 4;
      kin.put(parts[0], new Kin(gender, parts[2], back ? parts[3] : NONE, back ? parts[4] : NONE));
      add(parts[0], Sense.KIN | genderBits(parts[1]));
    }
  }

  private void phrases(String list, Set<String> into) {
    for (String line : lines(list)) {
      for (String phrase : line.split("; *")) {
        into.add(phrase.strip().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void platform() {
    for (String code : Locale.getISOCountries()) {
      String country = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      String lower = country.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      places.add(lower);
      places.add(lower.replaceFirst(" \\(.*", ""));
    }
    for (String code : Locale.getISOLanguages()) {
      String language = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
      add(language.toLowerCase(Locale.ROOT), Sense.DEMONYM);
    }
    for (String zone : ZoneId.getAvailableZoneIds()) {
      zone(zone);
    }
  }

  /// "Europe/Vienna" names a city; "Australia/ACT" and "US/Central" do not.
  private void zone(String zone) {
    String[] parts = zone.split("/");
    if (parts.length == 2 && CONTINENTS.contains(parts[0]) && parts[1].length() > 3) {
      String city = parts[1].replace('_', ' ').toLowerCase(Locale.ROOT);
      if ((senses.getOrDefault(city, 0) & (Sense.COMMON | Sense.NEVER)) == 0) {
        places.add(city);
      }
    }
  }

  private static int genderBits(String letter) {
    return switch (letter) {
      case "m" -> Sense.MALE;
      case "f" -> Sense.FEMALE;
      case "x" -> Sense.MALE | Sense.FEMALE;
      default -> throw new IllegalStateException("no gender: " + letter);
    };
  }

  private static List<String> lines(String list) {
    String path = list + ".txt";
    var stream = NameWords.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("missing word list " + path);
    }
    var lines = new ArrayList<String>();
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
