package org.onrecord.publish.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.onrecord.model.Finding;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Noted;
import org.onrecord.publish.say.Describe;
import org.onrecord.publish.say.Together;

/// Makes what stands beside a paragraph.
final class Notes {
  private final Text text;
  private final List<Noted> findings;
  private final List<Meeting> meetings;

  /// @param central ids of the claims that are shown at first
  Notes(Text text, List<Noted> findings, List<Meeting> meetings, Set<String> central) {
    this.text = text;
    this.findings = findings.stream().filter(n -> hasNote(n, central)).toList();
    this.meetings = meetings;
  }

  /// Names are links, words in scare quotes are no speech, and claims that are shown only when
  /// asked for are marked alone: none of them has a note.
  private static boolean hasNote(Noted noted, Set<String> central) {
    return switch (noted.found().finding()) {
      case Finding.Name _ -> false;
      case Finding.Claim _ -> central.contains(noted.found().id());
      case Finding finding -> !Describe.isTerm(finding);
    };
  }

  Beside startingIn(Span stretch) {
    List<Note> notes =
        findings.stream()
            .filter(n -> stretch.contains(n.found().finding().at().start()))
            .sorted(Comparator.comparingInt(Notes::rank))
            .map(this::note)
            .toList();
    List<Meeting> met =
        meetings.stream().filter(m -> stretch.contains(m.a().place().at().start())).toList();
    return new Beside(stretch, Against.ofPassage(met), notes);
  }

  /// What people come for first; doubtful ones, and dates that cannot be told, last.
  private static int rank(Noted noted) {
    Finding finding = noted.found().finding();
    boolean vague = finding instanceof Finding.DatedEvent d && d.value().isEmpty();
    boolean last = vague || finding.grounds().sure() == Grounds.Sure.LOW;
    int kind =
        switch (finding.kind()) {
          case COMMITMENT -> 0;
          case QUOTATION -> 1;
          case CLAIM -> 2;
          case FIGURE -> 3;
          case DATE -> 4;
          case RELATION -> 5;
          case NAME -> 6;
        };
    return last ? kind + 10 : kind;
  }

  private Note note(Noted noted) {
    Grounds grounds = noted.found().finding().grounds();
    return new Note(
        noted,
        Describe.finding(noted.found().finding()),
        said(noted),
        noted.who(),
        grounds.rule(),
        Why.of(text, noted.found().finding().at(), grounds.cues()));
  }

  /// The document's own words that belong in the note; who speaks or acts only where no page tells
  /// of them, or where it tells of one of several.
  private static Optional<String> said(Noted noted) {
    boolean unknown = noted.who().isEmpty();
    UnaryOperator<Optional<String>> told =
        written -> unknown ? written : Together.of(noted.who().orElseThrow(), written);
    return switch (noted.found().finding()) {
      case Finding.Figure f -> f.measures();
      case Finding.DatedEvent d -> d.label();
      case Finding.Relation r -> r.value();
      case Finding.Quotation q -> told.apply(q.speaker());
      case Finding.Commitment c -> told.apply(c.actor());
      case Finding.Claim _, Finding.Name _ -> Optional.empty();
    };
  }
}
