package org.onrecord.publish.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Boilerplate;
import org.onrecord.model.Document;
import org.onrecord.model.Span;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.card.Paragraphs;
import org.onrecord.publish.draw.Mark;
import org.onrecord.publish.draw.Marked;
import org.onrecord.publish.say.Links;

/// The paragraphs of one part of a document as rows.
///
/// A paragraph that lies across the border of two parts stands in both, so that every passage is
/// whole on the page its address names; one longer than a part is cut at the border.
final class Rows {
  private final Document document;
  private final Paragraphs paragraphs;
  private final List<Mark> marks;
  private final Notes notes;

  Rows(DocumentView view, Paragraphs paragraphs, Set<String> central, List<Dossier> kept) {
    this.document = view.document();
    this.paragraphs = paragraphs;
    this.marks = Marks.of(view, central, kept);
    this.notes = new Notes(document.text(), view.findings(), view.meetings(), central);
  }

  List<Row> of(int part) {
    var window =
        new Span((part - 1) * Links.PART, Math.min(part * Links.PART, document.text().length()));
    var marked = new Marked(document.text());
    var rows = new ArrayList<Row>();
    for (int number = 1; number <= paragraphs.spans().size(); number++) {
      Span paragraph = paragraphs.get(number);
      if (paragraph.overlaps(window)) {
        Span shown = paragraph.length() > Links.PART ? cut(paragraph, window) : paragraph;
        rows.add(row(marked, number, shown, shown.start() == paragraph.start()));
      }
    }
    return rows;
  }

  private static Span cut(Span paragraph, Span window) {
    return new Span(
        Math.max(paragraph.start(), window.start()), Math.min(paragraph.end(), window.end()));
  }

  private Row row(Marked marked, int number, Span shown, boolean first) {
    boolean boilerplate = isBoilerplate(shown);
    List<Mark> near = marks.stream().filter(m -> m.at().overlaps(shown)).toList();
    return new Row(
        number,
        first,
        marked.write(shown, near),
        notes.startingIn(shown),
        first ? newPage(number) : Optional.empty(),
        boilerplate);
  }

  /// Whether boilerplate covers all of it, but for white space and marks.
  private boolean isBoilerplate(Span shown) {
    return document.boilerplate().stream()
        .map(Boilerplate::at)
        .anyMatch(b -> b.contains(shown) || b.shared(shown) * 10 >= shown.length() * 9);
  }

  private Optional<Integer> newPage(int number) {
    Optional<Integer> page = document.page(paragraphs.get(number).start());
    if (number == 1) {
      return page;
    }
    return page.equals(document.page(paragraphs.get(number - 1).start())) ? Optional.empty() : page;
  }
}
