package org.onrecord.publish.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Text;
import org.onrecord.model.view.Meeting;
import org.onrecord.model.view.Noted;
import org.onrecord.publish.say.Describe;

/// Makes the notes of a paragraph: contradictions first, then the findings by kind.
final class Notes {
  private static final Comparator<Meeting> OPPOSED_FIRST =
      Comparator.comparingInt(m -> m.stance() == Stance.CONTRADICT ? 0 : 1);

  private final Text text;
  private final List<Noted> findings;
  private final List<Meeting> meetings;

  Notes(Text text, List<Noted> findings, List<Meeting> meetings) {
    this.text = text;
    this.findings = findings.stream().filter(Notes::hasNote).toList();
    this.meetings = meetings;
  }

  /// Names are links and words in scare quotes are no speech: neither has a note.
  private static boolean hasNote(Noted noted) {
    Finding finding = noted.found().finding();
    return !(finding instanceof Finding.Name) && !Describe.isTerm(finding);
  }

  List<Note> startingIn(Span stretch) {
    var notes = new ArrayList<Note>();
    meetings.stream()
        .filter(m -> stretch.contains(m.a().place().at().start()))
        .sorted(OPPOSED_FIRST)
        .forEach(m -> notes.add(new Note.OfMeeting(m)));
    findings.stream()
        .filter(n -> stretch.contains(n.found().finding().at().start()))
        .sorted(Comparator.comparingInt(Notes::rank))
        .forEach(n -> notes.add(note(n)));
    return notes;
  }

  /// What people come for first; doubtful ones last.
  private static int rank(Noted noted) {
    boolean doubtful = noted.found().finding().grounds().sure() == Grounds.Sure.LOW;
    int kind =
        switch (noted.found().finding().kind()) {
          case COMMITMENT -> 0;
          case QUOTATION -> 1;
          case CLAIM -> 2;
          case FIGURE -> 3;
          case DATE -> 4;
          case RELATION -> 5;
          case NAME -> 6;
        };
    return doubtful ? kind + 10 : kind;
  }

  private Note note(Noted noted) {
    Grounds grounds = noted.found().finding().grounds();
    return new Note.OfFinding(
        noted,
        Describe.finding(noted.found().finding()),
        said(noted),
        noted.who(),
        grounds.rule(),
        grounds.cues().stream().filter(c -> c.end() <= text.length()).map(text::slice).toList());
  }

  /// The document's own words that belong in the note; who speaks or acts only where no page tells
  /// of them.
  private static Optional<String> said(Noted noted) {
    boolean unknown = noted.who().isEmpty();
    return switch (noted.found().finding()) {
      case Finding.Figure f -> f.measures();
      case Finding.DatedEvent d -> d.label();
      case Finding.Relation r -> r.value();
      case Finding.Quotation q -> q.speaker().filter(s -> unknown);
      case Finding.Commitment c -> c.actor().filter(a -> unknown);
      case Finding.Claim _, Finding.Name _ -> Optional.empty();
    };
  }
}
