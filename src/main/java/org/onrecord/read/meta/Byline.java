package org.onrecord.read.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A line that says who wrote a text: "By …", "Author: …", "…, photo …".
///
/// Only what looks like a personal name is taken for one: two to five words with capitals, with
/// particles and initials; after a label such as "Author:" one word will do.
///
/// @param author empty when the line credits nobody by name
/// @param photo whether it credits a photographer as well
public record Byline(Optional<String> author, boolean photo) {
  private static final int LONGEST = 140;
  private static final int MOST_WORDS = 6;

  private static final Pattern CUT = Pattern.compile("\\s*[,;|/•·]\\s*|\\s+[-–—]\\s+");
  private static final Pattern AND =
      Pattern.compile("\\s+(?:and|und|et|y|e|i|en|og|och|и|және|та|&)\\s+");

  /// Words of names that begin with a small letter.
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "dos", "du", "des", "la", "le", "van", "von", "der",
          "den", "ter", "ten", "bin", "ibn", "al", "el", "ben", "zu", "af", "av", "y", "und", "uly",
          "kyzy", "ұлы", "қызы", "оглы", "кызы");

  private static final List<String> LINES = WordList.lines(Byline.class, "bylines.txt");
  private static final Set<String> LABELS = kind("label");
  private static final Set<String> BY = kind("by");
  private static final Set<String> PHOTO = kind("photo");
  private static final Set<String> STOPS = kind("stop");

  /// What `line` says about who wrote the text, if it says that.
  public static Optional<Byline> find(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = line.replaceAll("^[*_#>\\s]+|[*_\\s]+$", "");
    String lower = plain.toLowerCase(Locale.ROOT);
    return labelled(plain, lower, LABELS, 1)
        .or(() -> labelled(plain, lower, BY, 2))
        .or(() -> withPhoto(plain));
  }

  private static Optional<Byline> labelled(
      String line, String lower, Set<String> labels, int least) {
    for (String label : labels) {
      if (lower.startsWith(label) && lower.length() > label.length() && endsWord(lower, label)) {
        String rest = line.substring(label.length()).replaceAll("^[\\s:–—-]+", "");
        Optional<String> author = names(rest, least);
        if (author.isPresent()) {
          return Optional.of(new Byline(author, mentionsPhoto(rest)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean endsWord(String lower, String label) {
    return !Character.isLetter(label.charAt(label.length() - 1))
        || !Character.isLetter(lower.charAt(label.length()));
  }

  private static Optional<Byline> withPhoto(String line) {
    String[] parts = CUT.split(line);
    return parts.length > 1 && startsWithPhoto(parts[1])
        ? names(parts[0], 2).map(name -> new Byline(Optional.of(name), true))
        : Optional.empty();
  }

  private static boolean mentionsPhoto(String rest) {
    for (String part : CUT.split(rest)) {
      if (startsWithPhoto(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithPhoto(String part) {
    String first = part.strip().split("[\\s:]", 2)[0].toLowerCase(Locale.ROOT);
    return PHOTO.contains(first);
  }

  /// The names at the start of `words`, joined as the line joins them; empty when what stands there
  /// is no name.
  private static Optional<String> names(String words, int least) {
    var names = new ArrayList<String>();
    for (String part : CUT.split(words)) {
      List<String> found = new ArrayList<>();
      for (String each : AND.split(part)) {
        name(each, least).ifPresent(found::add);
      }
      if (found.isEmpty() || !names.isEmpty() && found.stream().anyMatch(n -> !n.contains(" "))) {
        break;
      }
      names.addAll(found);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(joined(names));
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static Optional<String> name(String words, int least) {
    var name = new ArrayList<String>();
    int capitals = 0;
    for (String word : words.strip().split("\\s+")) {
      if (isNameWord(word)) {
        capitals++;
      } else if (name.isEmpty() || !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        if (!name.isEmpty() && STOPS.contains(word.toLowerCase(Locale.ROOT))) {
          break;
        }
        return Optional.empty();
      }
      name.add(word);
    }
    boolean isName = capitals >= least && name.size() <= MOST_WORDS;
    return isName ? Optional.of(String.join(" ", name).replaceAll("[.:]+$", "")) : Optional.empty();
  }

  private static boolean isNameWord(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().noneMatch(Character::isDigit)
        && word.codePoints()
            .allMatch(c ->
                Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || ".'’-‑".indexOf(c) >= 0);
  }

  private static Set<String> kind(String kind) {
    return LINES.stream()
        .filter(line -> line.startsWith(kind + " "))
        .map(line -> line.substring(kind.length() + 1))
        .collect(Collectors.toCollection(() -> new TreeSet<>(Byline::longestFirst)));
  }

  private static int longestFirst(String a, String b) {
    return a.length() != b.length() ? b.length() - a.length() : a.compareTo(b);
  }
}
