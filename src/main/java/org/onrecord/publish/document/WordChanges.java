package org.onrecord.publish.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.publish.draw.Html;

/// What was changed from one wording to another, word by word (longest common subsequence).
///
/// O(a × b) in words; paragraphs too long for that are shown as changed in whole.
final class WordChanges {
  private static final Pattern PIECE = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
  private static final int MOST = 1500;

  private final List<String> a;
  private final List<String> b;
  private final boolean[] keptA;
  private final boolean[] keptB;

  WordChanges(String before, String after) {
    this.a = pieces(before);
    this.b = pieces(after);
    this.keptA = new boolean[a.size()];
    this.keptB = new boolean[b.size()];
    if (a.size() <= MOST && b.size() <= MOST) {
      keep();
    }
  }

  private static List<String> pieces(String words) {
    var pieces = new ArrayList<String>();
    Matcher matcher = PIECE.matcher(words);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    return pieces;
  }

  private void keep() {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).equals(b.get(j))) {
        keptA[i++] = true;
        keptB[j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /// The first wording, with what the second dropped struck.
  Html removed() {
    return write(a, keptA, "del", "removed");
  }

  /// The second wording, with what it added framed.
  Html added() {
    return write(b, keptB, "ins", "added");
  }

  /// Whether the piece at `i` is white space between two changes, which then are one.
  private static boolean joins(List<String> pieces, boolean[] kept, int from, int i) {
    return !kept[from] && pieces.get(i).isBlank() && i + 1 < kept.length && !kept[i + 1];
  }

  private static Html write(List<String> pieces, boolean[] kept, String tag, String label) {
    var html = new Html();
    int i = 0;
    while (i < pieces.size()) {
      int from = i;
      while (i < pieces.size() && (kept[i] == kept[from] || joins(pieces, kept, from, i))) {
        i++;
      }
      String words = String.join("", pieces.subList(from, i));
      if (kept[from]) {
        html.text(words);
      } else {
        html.open(tag).element("span", label + ": ", "class", "spoken").text(words).close(tag);
      }
    }
    return html;
  }
}
