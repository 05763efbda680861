package org.onrecord.publish.say;

import java.util.ArrayList;
import org.onrecord.model.Finding;
import org.onrecord.model.Grounds;

/// What a finding is, in a few of our words.
public final class Describe {
  private Describe() {}

  /// `direct, speaker not named`; `Promise, due 1 January 2026; the text says: announced`.
  public static String finding(Finding finding) {
    return switch (finding) {
      case Finding.Quotation q -> quotation(q);
      case Finding.Commitment c -> commitment(c);
      case Finding.Claim c -> claim(c);
      case Finding.Figure f -> Say.value(f) + " " + Say.unit(f.unit()) + hypothetical(f);
      case Finding.DatedEvent d -> date(d);
      case Finding.Name n -> Say.nameType(n.type());
      case Finding.Relation r -> r.subject() + ", " + Say.tie(r.type()) + object(r);
    };
  }

  /// Words in marks that are nobody's speech.
  public static boolean isTerm(Finding finding) {
    return finding instanceof Finding.Quotation q && q.form() == Finding.Quotation.Form.TERM;
  }

  public static boolean isDoubtful(Finding finding) {
    return finding.grounds().sure() == Grounds.Sure.LOW;
  }

  /// How sure, in words.
  public static String sure(Finding finding) {
    return switch (finding.grounds().sure()) {
      case HIGH -> "Sure.";
      case MEDIUM -> "Fairly sure.";
      case LOW -> "Doubtful.";
    };
  }

  private static String quotation(Finding.Quotation q) {
    String by = q.speaker().map(s -> "").orElse(", speaker not named");
    return Say.form(q.form()) + by;
  }

  private static String commitment(Finding.Commitment c) {
    var parts = new ArrayList<String>();
    parts.add(Say.type(c.type()));
    c.due().ifPresent(due -> parts.add("due " + Dates.say(due)));
    if (c.status() != Finding.Commitment.Status.UNKNOWN) {
      parts.add("the text says: " + Say.status(c.status()));
    }
    return String.join(", ", parts);
  }

  private static String claim(Finding.Claim c) {
    String by = c.assertedBy().map(who -> "asserted by " + who).orElse("asserted by the writer");
    return c.hedged() ? by + ", left open" : by;
  }

  private static String hypothetical(Finding.Figure f) {
    return f.hypothetical() ? ", supposed" : "";
  }

  private static String date(Finding.DatedEvent d) {
    String approximate = d.precision() == Finding.DatedEvent.Precision.APPROXIMATE ? "about " : "";
    return d.value().map(v -> approximate + Dates.say(v)).orElse("date unknown");
  }

  private static String object(Finding.Relation r) {
    return r.object().map(o -> " " + o).orElse("");
  }
}
