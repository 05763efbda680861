package org.onrecord.publish.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.view.card.Meeting;

/// The words that decide how two passages stand to each other, shown in the passages: those that
/// the reason of a [Meeting] names, looked for on the side it names them for.
///
/// A reason that names no words of the passage leaves it unmarked.
public final class Deciding {
  private static final Pattern QUOTED = Pattern.compile("\u201C([^\u201D]+)\u201D");
  private static final Pattern SIDES = Pattern.compile("(.+ here\\b.*?), (.+ there\\b.*)");
  private static final Pattern AGAINST = Pattern.compile("(.+) against (.+)");
  private static final Pattern OURS =
      Pattern.compile(
          "^(?:both say|both|said|denied|not) | (?:here|there|in both|fit each other)\\b.*$");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Deciding() {}

  /// A stretch of a passage, in UTF-16 units.
  private record Stretch(int from, int to) {}

  /// The first passage, cut to about `most` characters around its deciding words.
  public static Html a(Meeting meeting, int most) {
    return write(meeting.a().words(), sides(meeting.why()).getFirst(), most);
  }

  /// The second passage, likewise.
  public static Html b(Meeting meeting, int most) {
    return write(meeting.b().words(), sides(meeting.why()).getLast(), most);
  }

  /// `words` whole, with what decides in any of `reasons`, each about these words first.
  public static Html all(String words, List<String> reasons) {
    var stretches = new ArrayList<Stretch>();
    reasons.forEach(why -> stretches.addAll(find(words, sides(why).getFirst())));
    return write(words, merged(stretches), 0, words.length());
  }

  private static List<List<String>> sides(String why) {
    for (Pattern pattern : List.of(AGAINST, SIDES)) {
      Matcher matcher = pattern.matcher(why);
      if (matcher.matches()) {
        return List.of(pieces(matcher.group(1)), pieces(matcher.group(2)));
      }
    }
    return List.of(pieces(why), pieces(why));
  }

  private static List<String> pieces(String reason) {
    var pieces = new ArrayList<String>();
    Matcher quoted = QUOTED.matcher(reason);
    while (quoted.find()) {
      pieces.addAll(List.of(quoted.group(1).split("…")));
    }
    if (pieces.isEmpty()) {
      pieces.add(OURS.matcher(reason).replaceAll(""));
    }
    return pieces.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private static List<Stretch> find(String words, List<String> pieces) {
    var found = new ArrayList<Stretch>();
    for (String piece : pieces) {
      String[] parts = GAP.split(piece.strip());
      // The unit that a reason adds to a number need not stand beside it.
      int least = piece.chars().anyMatch(Character::isDigit) ? 1 : parts.length;
      for (int length = parts.length; length >= Math.max(1, least); length--) {
        Matcher matcher = pattern(parts, length).matcher(words);
        if (matcher.find()) {
          found.add(new Stretch(matcher.start(), matcher.end()));
          break;
        }
      }
    }
    return merged(found);
  }

  private static Pattern pattern(String[] parts, int length) {
    var regex = new StringBuilder("(?<![\\p{L}\\p{N}])");
    for (int i = 0; i < length; i++) {
      regex.append(i == 0 ? "" : GAP.pattern()).append(Pattern.quote(parts[i]));
    }
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(regex.append("(?![\\p{L}\\p{N}])").toString(), flags);
  }

  private static List<Stretch> merged(List<Stretch> stretches) {
    var merged = new ArrayList<Stretch>();
    stretches.stream()
        .sorted(java.util.Comparator.comparingInt(Stretch::from))
        .forEach(next -> {
          if (!merged.isEmpty() && next.from() <= merged.getLast().to()) {
            Stretch last = merged.removeLast();
            merged.add(new Stretch(last.from(), Math.max(last.to(), next.to())));
          } else {
            merged.add(next);
          }
        });
    return merged;
  }

  private static Html write(String words, List<String> pieces, int most) {
    List<Stretch> key = find(words, pieces);
    if (words.length() <= most) {
      return write(words, key, 0, words.length());
    }
    int from = key.isEmpty() ? 0 : key.getFirst().from();
    int to = key.isEmpty() ? 0 : Math.min(key.getLast().to(), from + most);
    int spare = Math.max(0, most - (to - from));
    int start = Math.max(0, Math.min(from - spare / 2, words.length() - most));
    int end = Math.min(words.length(), start + Math.max(most, to - from));
    return write(words, key, atSpace(words, start, from), spaceBefore(words, end, to));
  }

  /// The start of the first word at or after `at`, not later than `limit`.
  private static int atSpace(String words, int at, int limit) {
    if (at == 0) {
      return 0;
    }
    int space = words.indexOf(' ', at);
    return space < 0 || space + 1 > limit ? limit : space + 1;
  }

  private static int spaceBefore(String words, int at, int limit) {
    if (at == words.length()) {
      return at;
    }
    int space = words.lastIndexOf(' ', at);
    return Math.max(space, limit);
  }

  private static Html write(String words, List<Stretch> key, int from, int to) {
    var html = new Html();
    html.text(from > 0 ? "… " : "");
    int at = from;
    for (Stretch stretch : key) {
      int start = Math.clamp(stretch.from(), at, to);
      int end = Math.clamp(stretch.to(), start, to);
      if (end > start) {
        html.text(words.substring(at, start));
        html.element("b", words.substring(start, end), "class", "key");
        at = end;
      }
    }
    return html.text(words.substring(at, to)).text(to < words.length() ? " …" : "");
  }
}
