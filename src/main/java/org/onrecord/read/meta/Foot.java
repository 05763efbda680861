package org.onrecord.read.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Boilerplate.Kind;
import org.onrecord.model.When;
import org.onrecord.read.meta.Head.Furniture;

/// What the lines after the head say that is not text: credits and pointers between paragraphs, and
/// all that stands below the last paragraph.
final class Foot {
  private final List<Line> lines;
  private final int from;
  private final String language;
  private final List<Furniture> furniture = new ArrayList<>();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Optional<When> published = Optional.empty();
  private final int start;

  Foot(List<Line> lines, int from, String language) {
    this.lines = lines;
    this.from = from;
    this.language = language;
    this.start = start();
    read();
  }

  /// The first line below the last paragraph of the text.
  int start() {
    int at = lines.size();
    while (at > from && !isText(lines.get(at - 1))) {
      at--;
    }
    return at;
  }

  List<Furniture> furniture() {
    return furniture;
  }

  Optional<String> publisher() {
    return publisher;
  }

  Optional<String> author() {
    return author;
  }

  Optional<When> published() {
    return published;
  }

  private static boolean isText(Line line) {
    return line.isProse()
        && Marks.inFoot(line.words()).isEmpty()
        && Disclosures.find(line.words()).isEmpty()
        && Sponsorship.statement(line.words()).isEmpty();
  }

  private void read() {
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).words();
      boolean edge = i < from || i >= start;
      publisher = publisher.or(() -> Publishers.named(words, edge));
      if (i >= from) {
        int line = i;
        kind(i, words).ifPresent(kind -> furniture.add(new Furniture(line, kind)));
      }
      if (edge) {
        disclosure(i, words);
      }
    }
  }

  private Optional<Kind> kind(int i, String words) {
    if (i < start) {
      return Marks.anywhere(words);
    }
    Optional<DateLine> date = DateLine.find(words, language);
    Optional<Byline> byline = Byline.find(words);
    date.filter(d -> !d.updated()).ifPresent(d -> published = published.or(d::when));
    byline.ifPresent(b -> author = author.or(b::author));
    return Marks.inFoot(words)
        .or(() -> date.filter(DateLine::whole).map(d -> Kind.PAGE_HEADER_DATE))
        .or(() -> byline.map(b -> b.photo() ? Kind.PHOTO_CREDIT : Kind.OTHER));
  }

  private void disclosure(int i, String words) {
    Optional<Disclosures> found = Disclosures.find(words);
    if (found.isPresent()) {
      publisher = found.get().outlet().or(() -> publisher);
      furniture.add(new Furniture(i, Kind.DISCLOSURE_FOOTER));
    }
  }
}
