package org.onrecord.publish.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Finding;
import org.onrecord.model.Passage;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Noted;
import org.onrecord.publish.draw.Html;
import org.onrecord.publish.draw.Icon;
import org.onrecord.publish.draw.Mark;
import org.onrecord.publish.say.Describe;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.Say;

/// What is marked in a document's text: its findings, the passages that meet others, the words that
/// say somebody paid, boilerplate inside a paragraph.
final class Marks {
  /// Figures and dates up to this long do not break over lines.
  private static final int WHOLE = 24;

  private Marks() {}

  /// @param central ids of the claims that are shown at first
  /// @param kept objects of the register, whose passages are places to arrive at
  static List<Mark> of(DocumentView view, Set<String> central, List<Dossier> kept) {
    var marks = new ArrayList<Mark>();
    view.findings().forEach(noted -> marks.add(finding(noted, central)));
    view.meetings().forEach(meeting -> marks.add(passage(meeting)));
    kept.forEach(dossier ->
        passages(dossier)
            .filter(p -> p.document().equals(view.card().hash()))
            .forEach(p -> marks.add(Mark.anchor(p.at(), Links.anchor(p.at())))));
    contradicted(view.meetings()).forEach(at -> marks.add(asked(view, at)));
    view.document()
        .sponsored()
        .ifPresent(
            at -> marks.add(new Mark(at, Links.anchor(at), "k-paid", Optional.empty(), "", false)));
    view.document()
        .boilerplate()
        .forEach(
            b -> marks.add(new Mark(b.at(), "", "k-boilerplate", Optional.empty(), "", false)));
    return marks;
  }

  private static Stream<Passage> passages(Dossier dossier) {
    return Stream.concat(
            dossier.subject().quoted(), dossier.evidence().stream().map(Evidence::quoted))
        .map(Quoted::passage);
  }

  private static Mark passage(Meeting meeting) {
    Span at = meeting.a().place().at();
    return Mark.anchor(at, Links.anchor(at));
  }

  /// The stretches that others contradict; those that overlap are one.
  private static List<Span> contradicted(List<Meeting> meetings) {
    var stretches = new ArrayList<Span>();
    meetings.stream()
        .filter(m -> m.stance() == Stance.CONTRADICT)
        .map(m -> m.a().place().at())
        .sorted()
        .forEach(at -> {
          if (!stretches.isEmpty() && stretches.getLast().overlaps(at)) {
            stretches.add(stretches.removeLast().cover(at));
          } else {
            stretches.add(at);
          }
        });
    return stretches;
  }

  /// A way from the words to the other side's.
  private static Mark asked(DocumentView view, Span at) {
    List<Meeting> met =
        view.meetings().stream().filter(m -> m.a().place().at().overlaps(at)).toList();
    int voices = Against.ofPassage(met).getFirst().count();
    Html sign =
        new Html()
            .open("a", "class", "asked", "href", Links.standing(view.card(), at))
            .add(Icon.CONTRADICT.svg())
            .element("span", "contradicted by " + Say.voices(voices), "class", "spoken")
            .close("a");
    return Mark.followed(at, sign);
  }

  private static Mark finding(Noted noted, Set<String> central) {
    Finding finding = noted.found().finding();
    if (finding instanceof Finding.Claim && !central.contains(noted.found().id())) {
      String style = style(finding) + " lesser";
      return new Mark(finding.at(), noted.found().id(), style, Optional.empty(), "", false);
    }
    boolean name = finding instanceof Finding.Name;
    Optional<String> link = name ? noted.who().map(Links::entity) : Optional.empty();
    return new Mark(
        finding.at(), noted.found().id(), style(finding), link, spoken(finding), whole(finding));
  }

  private static String style(Finding finding) {
    String kind = Describe.isTerm(finding) ? "k-term" : "k-" + finding.kind().word();
    return Describe.isDoubtful(finding) ? kind + " doubtful" : kind;
  }

  /// Kinds whose words a listener has to be told of; figures and dates speak for themselves.
  private static String spoken(Finding finding) {
    return switch (finding.kind()) {
      case QUOTATION -> Describe.isTerm(finding) ? "" : "quotation";
      case COMMITMENT -> "commitment";
      case CLAIM -> "claim";
      case FIGURE, DATE, NAME, RELATION -> "";
    };
  }

  private static boolean whole(Finding finding) {
    boolean number = finding instanceof Finding.Figure || finding instanceof Finding.DatedEvent;
    return number && finding.at().length() <= WHOLE;
  }
}
