package org.onrecord.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A finding with its document and its identity.
///
/// The identity comes from content alone (document, kind, words, which occurrence of them), so a
/// judgement still points to the finding after the document was analysed anew.
///
/// @param id `f-` and 16 hexadecimal digits
public record Found(String id, Sha256 document, Finding finding) {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::kind)
          .thenComparing(f -> f.grounds().rule());

  /// Gives each finding its identity, in the order of the text.
  public static List<Found> identify(Document document, List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    var result = new ArrayList<Found>(findings.size());
    for (Finding finding : findings.stream().sorted(ORDER).toList()) {
      String key = finding.kind().word() + "\n" + document.text().slice(finding.at());
      int occurrence = seen.merge(key, 1, Integer::sum);
      String digest = Sha256.of(document.hash().hex() + "\n" + key + "\n" + occurrence).hex();
      result.add(new Found("f-" + digest.substring(0, 16), document.hash(), finding));
    }
    return List.copyOf(result);
  }
}
