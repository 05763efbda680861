package org.onrecord.publish.document;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.card.Noted;
import org.onrecord.publish.say.Describe;

/// The claims that a text shows at first: the ones most worth checking, at most one in four
/// sentences and at most 20, so that what stands out is what matters. Doubtful ones are never among
/// them.
///
/// The surest come first; one that others contradict comes before one that is as sure.
final class Central {
  private static final int MOST = 20;
  private static final int SENTENCES_A_CLAIM = 4;
  private static final double CONTRADICTED = 0.1;

  private Central() {}

  /// Ids of the findings.
  static Set<String> claims(DocumentView view) {
    List<Noted> sure =
        view.findings().stream()
            .filter(n -> n.found().finding() instanceof Finding.Claim)
            .filter(n -> !Describe.isDoubtful(n.found().finding()))
            .sorted(Comparator.comparingDouble((Noted n) -> -worth(n)))
            .toList();
    int most = Math.clamp(sentences(view.document()) / SENTENCES_A_CLAIM, 1, MOST);
    return sure.stream().limit(most).map(n -> n.found().id()).collect(Collectors.toSet());
  }

  private static double worth(Noted noted) {
    double contested = noted.tally().contradict() > 0 ? CONTRADICTED : 0;
    return noted.found().finding().grounds().confidence() + contested;
  }

  private static int sentences(Document document) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(document.text().content());
    int count = 0;
    while (sentences.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
