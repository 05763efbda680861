package org.onrecord.desk.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Boilerplate;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Grounds;
import org.onrecord.model.Sharing;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.Paragraphs;

/// A document as others get to see it: what is not shared is covered, letter by letter, so that
/// places and paragraphs stay what they are; line ends stay too.
///
/// Of a text that is shared in passages at most half is shown: who paid, then passages that meet
/// others, then commitments, quotations, figures and claims, the surest first, as long as they fit;
/// then up to 200 code points around them. Findings that are not wholly shown are left out.
///
/// @param shown the code points that are shown
record Withheld(
    Document document, List<Found> findings, BitSet shown, Set<String> names, Set<String> ids) {
  /// What covers a letter.
  private static final char COVER = '\u2588';

  static Withheld of(Document document, List<Found> findings, Sharing sharing, List<Span> met) {
    var shown = new BitSet(document.text().length());
    switch (sharing) {
      case FULL -> shown.set(0, document.text().length());
      case PASSAGES -> show(document, findings, met, shown);
      case REFERENCE -> {}
    }
    List<Found> kept = findings.stream().filter(f -> isShown(shown, f.finding().at())).toList();
    return new Withheld(
        plain(sharing == Sharing.FULL ? document : covered(document, shown)),
        kept,
        shown,
        Publication.names(kept),
        kept.stream().map(Found::id).collect(Collectors.toSet()));
  }

  /// Without what its file holds besides its words.
  private static Document plain(Document document) {
    return document.metadata().carried().isEmpty()
        ? document
        : document.withMetadata(document.metadata().withCarried(List.of()));
  }

  /// The same without the text, which the tables then hold.
  Withheld forgetText() {
    var empty =
        new Document(
            document.hash(),
            document.mediaType(),
            Text.EMPTY,
            document.metadata(),
            java.util.Optional.empty(),
            List.of(),
            List.of(),
            document.flags(),
            document.partly());
    return new Withheld(empty, List.of(), shown, names, ids);
  }

  boolean shows(Span at) {
    return isShown(shown, at);
  }

  private static boolean isShown(BitSet shown, Span at) {
    return shown.nextClearBit(at.start()) >= at.end();
  }

  private static void show(Document document, List<Found> findings, List<Span> met, BitSet shown) {
    int most = document.text().length() / 2;
    document.sponsored().ifPresent(at -> shown.set(at.start(), at.end()));
    List<Span> passages = new ArrayList<>(met);
    findings.stream()
        .filter(f -> rank(f.finding()) < 4)
        .filter(f -> f.finding().grounds().sure() != Grounds.Sure.LOW)
        .sorted(
            Comparator.comparingInt((Found f) -> rank(f.finding()))
                .thenComparingDouble(f -> -f.finding().grounds().confidence()))
        .forEach(f -> passages.add(f.finding().at()));
    List<Span> fitted = passages.stream().filter(at -> fit(shown, at, most)).toList();
    Paragraphs paragraphs = Paragraphs.of(document.text());
    for (Span at : fitted) {
      Span paragraph = paragraphs.get(paragraphs.number(at.start()));
      int from = Math.max(Math.min(paragraph.start(), at.start()), at.start() - Cited.CONTEXT);
      int to = Math.min(Math.max(paragraph.end(), at.end()), at.end() + Cited.CONTEXT);
      fit(shown, new Span(from, to), most);
    }
  }

  private static int rank(Finding finding) {
    return switch (finding) {
      case Finding.Commitment _ -> 0;
      case Finding.Quotation q -> q.form() == Finding.Quotation.Form.TERM ? 9 : 1;
      case Finding.Figure _ -> 2;
      case Finding.Claim _ -> 3;
      case Finding.DatedEvent _, Finding.Name _, Finding.Relation _ -> 9;
    };
  }

  /// Shows `at` unless more than `most` would then be shown.
  private static boolean fit(BitSet shown, Span at, int most) {
    int more = at.length() - shown.get(at.start(), at.end()).cardinality();
    if (shown.cardinality() + more > most) {
      return false;
    }
    shown.set(at.start(), at.end());
    return true;
  }

  private static Document covered(Document document, BitSet shown) {
    int[] points = document.text().content().codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (!shown.get(i) && !isLineEnd(points[i])) {
        points[i] = COVER;
      }
    }
    List<Boilerplate> boilerplate =
        document.boilerplate().stream().filter(b -> isShown(shown, b.at())).toList();
    return new Document(
        document.hash(),
        document.mediaType(),
        Text.of(new String(points, 0, points.length)),
        document.metadata(),
        document.sponsored(),
        boilerplate,
        document.pageStarts(),
        document.flags(),
        document.partly());
  }

  private static boolean isLineEnd(int point) {
    return Arrays.asList((int) '\n', (int) '\r', (int) '\f', 0x2028, 0x2029).contains(point);
  }
}
