package org.onrecord.publish.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Finding;
import org.onrecord.model.Stance;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Noted;
import org.onrecord.model.view.card.Paragraphs;
import org.onrecord.publish.say.Describe;
import org.onrecord.publish.say.Links;

/// One document, or one part of a long one.
///
/// @param part from 1
/// @param groups its paragraphs; boilerplate that stands together is one group
/// @param counts how many findings of each kind the whole document has
/// @param central how many of its claims are shown at first
/// @param sponsor the words that say somebody paid, with where they stand
/// @param kept the objects of the register that quote it
public record DocumentPage(
    DocumentView view,
    int part,
    int parts,
    List<Group> groups,
    Map<Finding.Kind, Integer> counts,
    int central,
    Optional<Sponsor> sponsor,
    List<Dossier> kept) {
  public DocumentPage {
    groups = List.copyOf(groups);
    kept = List.copyOf(kept);
  }

  /// Empty when the document has no such part.
  public static Optional<DocumentPage> of(DocumentView view, int part) {
    return of(view, part, List.of());
  }

  /// The same, with the objects of the register that quote it.
  public static Optional<DocumentPage> of(DocumentView view, int part, List<Dossier> kept) {
    int parts = Math.max(1, (view.document().text().length() - 1) / Links.PART + 1);
    if (part < 1 || part > parts) {
      return Optional.empty();
    }
    var paragraphs = Paragraphs.of(view.document().text());
    Set<String> central = Central.claims(view);
    List<Row> rows = new Rows(view, paragraphs, central, kept).of(part);
    return Optional.of(
        new DocumentPage(
            view,
            part,
            parts,
            Group.of(rows),
            counts(view),
            central.size(),
            Sponsor.of(view, paragraphs),
            kept));
  }

  private static Map<Finding.Kind, Integer> counts(DocumentView view) {
    var counts = new EnumMap<Finding.Kind, Integer>(Finding.Kind.class);
    for (Noted noted : view.findings()) {
      Finding finding = noted.found().finding();
      if (!Describe.isTerm(finding)) {
        counts.merge(finding.kind(), 1, Integer::sum);
      }
    }
    return counts;
  }

  public int count(Finding.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /// How many of those that are marked or noted are doubtful.
  public long doubtful() {
    return view.findings().stream()
        .map(noted -> noted.found().finding())
        .filter(finding -> !Describe.isTerm(finding) && Describe.isDoubtful(finding))
        .count();
  }

  /// How many kinds of finding the document has.
  public int kinds() {
    return counts.size();
  }

  /// How many of them are shown at first: ties break badly over lines and wait to be asked for.
  public int kindsShown() {
    return counts.size() - (counts.containsKey(Finding.Kind.RELATION) ? 1 : 0);
  }

  /// Where what a copy of this text changed is to be read. Each copy is laid beside the earliest of
  /// them and not each beside each other, so that there are as many such pages as copies; a copy of
  /// which this is not the earliest is only led to.
  public String beside(DocumentCard copy) {
    String earliest = view.card().voice().id();
    if (view.card().id().equals(earliest)) {
      return Links.sideBySide(view.card(), copy);
    }
    return copy.id().equals(earliest) ? Links.sideBySide(copy, view.card()) : Links.document(copy);
  }

  /// How often other voices stand so to the text: once for each matter and voice.
  public int meetings(Stance stance) {
    return Against.ofText(view.meetings()).stream()
        .filter(a -> a.stance() == stance)
        .mapToInt(Against::count)
        .sum();
  }

  /// Paragraphs that stand together, folded when they are boilerplate.
  public record Group(boolean boilerplate, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }

    static List<Group> of(List<Row> rows) {
      var groups = new ArrayList<Group>();
      int from = 0;
      for (int i = 1; i <= rows.size(); i++) {
        boolean ends =
            i == rows.size() || rows.get(i).boilerplate() != rows.get(from).boilerplate();
        if (ends) {
          groups.add(new Group(rows.get(from).boilerplate(), rows.subList(from, i)));
          from = i;
        }
      }
      return groups;
    }
  }

  /// The words that say somebody paid for the text.
  public record Sponsor(String words, int paragraph, String address) {
    static Optional<Sponsor> of(DocumentView view, Paragraphs paragraphs) {
      return view.document()
          .sponsored()
          .map(at -> {
            int number = paragraphs.number(at.start());
            String address =
                Links.part(view.card(), Links.partOf(at.start())) + "#" + Links.anchor(at);
            return new Sponsor(view.document().text().slice(at), number, address);
          });
    }
  }
}
