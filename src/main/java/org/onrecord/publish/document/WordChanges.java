package org.onrecord.publish.document;

import java.util.List;
import org.onrecord.publish.draw.Html;

/// What was changed from one wording to another, word by word (longest common subsequence).
///
/// O(a × b) in words; paragraphs too long for that are shown as changed in whole.
final class WordChanges {
  private static final int MOST = 1500;

  private final List<String> a;
  private final List<String> b;
  private final boolean[] keptA;
  private final boolean[] keptB;

  WordChanges(String before, String after) {
    this.a = Pieces.of(before);
    this.b = Pieces.of(after);
    this.keptA = new boolean[a.size()];
    this.keptB = new boolean[b.size()];
    if (a.size() <= MOST && b.size() <= MOST) {
      keep();
    }
  }

  private void keep() {
    // What both begin and end with is kept anyway, and mostly that is nearly all.
    int from = 0;
    int endA = a.size();
    int endB = b.size();
    while (from < endA && from < endB && a.get(from).equals(b.get(from))) {
      keep(from, from);
      from++;
    }
    while (endA > from && endB > from && a.get(endA - 1).equals(b.get(endB - 1))) {
      keep(--endA, --endB);
    }
    keep(from, endA, endB);
  }

  private void keep(int from, int endA, int endB) {
    int[][] longest = new int[endA - from + 1][endB - from + 1];
    for (int i = endA - 1; i >= from; i--) {
      for (int j = endB - 1; j >= from; j--) {
        longest[i - from][j - from] =
            a.get(i).equals(b.get(j))
                ? longest[i - from + 1][j - from + 1] + 1
                : Math.max(longest[i - from + 1][j - from], longest[i - from][j - from + 1]);
      }
    }
    int i = from;
    int j = from;
    while (i < endA && j < endB) {
      if (a.get(i).equals(b.get(j))) {
        keep(i++, j++);
      } else if (longest[i - from + 1][j - from] >= longest[i - from][j - from + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void keep(int inA, int inB) {
    keptA[inA] = true;
    keptB[inB] = true;
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
