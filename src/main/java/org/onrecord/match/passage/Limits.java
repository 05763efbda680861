package org.onrecord.match.passage;

import java.util.Optional;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.WordList;

/// Finds what takes back a part of what a passage says: "but it covers tenants of the state alone";
/// see `limits.txt`.
final class Limits {
  private static final int SHOWN = 10;
  private static final int BESIDE = 4;

  private final Patterns<Boolean> limits = new Patterns<>();

  Limits() {
    for (String line : WordList.read("limits.txt")) {
      int colon = line.indexOf(':');
      limits.add(line.substring(colon + 1), line.substring(0, colon).equals("clause"));
    }
  }

  /// The first, in the passage's words.
  Optional<Unit.Limit> find(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      var match = limits.find(tokens.words(), at);
      // What a sentence begins with is tied to the one before, and limits that.
      boolean tied = at == 0 && match.filter(Patterns.Match::meaning).isPresent();
      if (match.isPresent() && !tied && isLimit(tokens, at)) {
        int longest = match.get().meaning() ? SHOWN : match.get().words() + BESIDE;
        int to = Math.min(tokens.size(), at + longest);
        int from = match.get().meaning() ? at : tokens.size();
        return Optional.of(new Unit.Limit(from, tokens.show(at, to)));
      }
    }
    return Optional.empty();
  }

  /// "Anything but", "not only but also" and "yet to" limit nothing.
  private static boolean isLimit(Tokens tokens, int at) {
    String word = tokens.words().get(at);
    String before = at == 0 ? "" : tokens.words().get(at - 1);
    String after = at + 1 == tokens.size() ? "" : tokens.words().get(at + 1);
    return switch (word) {
      case "but" -> !before.equals("anything") && !after.equals("also") && !before.equals("all");
      case "yet" -> !after.equals("to") && !before.equals("not") && !before.equals("as");
      case "some" -> after.isEmpty() || !Character.isDigit(after.charAt(0));
      default -> true;
    };
  }
}
