package org.onrecord.analyse;

import java.util.OptionalInt;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Claim;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Relation;

/// Puts what was found in a part of a text where it stands in the whole.
final class Moved {
  private Moved() {}

  /// `finding`, where `by` code points more stand before it.
  static Finding by(int by, Finding finding) {
    if (by == 0) {
      return finding;
    }
    var at = finding.at().moved(by);
    var grounds = finding.grounds().moved(by);
    return switch (finding) {
      case Quotation q ->
          new Quotation(
              at,
              q.form(),
              q.speaker(),
              q.source().map(s -> s.moved(by)),
              q.cue().map(c -> c.moved(by)),
              q.content().moved(by),
              grounds);
      case Commitment c ->
          new Commitment(
              at, c.type(), c.actor(), c.addressee(), c.what(), c.status(), c.due(), grounds);
      case Claim c -> new Claim(at, c.assertedBy(), c.hedged(), grounds);
      case Figure f ->
          new Figure(
              at,
              f.value(),
              f.low(),
              f.high(),
              f.unit(),
              f.measures(),
              f.base(),
              f.period(),
              f.assertedBy(),
              f.hypothetical(),
              f.sameAs().isPresent() ? OptionalInt.of(f.sameAs().getAsInt() + by) : f.sameAs(),
              grounds);
      case DatedEvent d -> new DatedEvent(at, d.value(), d.precision(), d.label(), grounds);
      case Name n -> new Name(at, n.type(), n.entity(), grounds);
      case Relation r -> new Relation(at, r.type(), r.subject(), r.object(), r.value(), grounds);
    };
  }
}
