package org.onrecord.model.view.list;

import org.onrecord.model.Worded;

/// A side by which lists are narrowed. Its word is its name in addresses.
public enum Facet implements Worded {
  /// Kind of finding; `text` for a passage that holds none.
  KIND,
  /// How a quotation is reported.
  FORM,
  /// Type of commitment, or of name.
  TYPE,
  /// What became of a commitment, as its source asserts; or of an input (`read`, `partly`,
  /// `refused`).
  STATUS,
  /// Who speaks, promises, asks or asserts: an entity's id.
  PERSON,
  /// To whom: an entity's id.
  TO,
  /// Who is named in the passage, by somebody else: an entity's id.
  MENTIONS,
  /// Who says, promises or asks it beside somebody else who is named first: an entity's id.
  TOGETHER,
  /// A source's id.
  SOURCE,
  /// A document's id.
  DOCUMENT,
  /// A series' id.
  SERIES,
  /// BCP 47 primary subtag.
  LANGUAGE,
  /// Year in which the document was published.
  YEAR,
  /// Year of the event, or in which a commitment falls due.
  WHEN,
  /// `overdue`, `ahead`, `none`: when a commitment falls due, seen from [RecordView#asOf]; `done`
  /// for one with a date of which its text says that it is done. In the register, `settled` for one
  /// whose date has passed with a verdict or an outcome, `named` for all that name a date or an
  /// event.
  DUE,
  /// Unit of a figure.
  UNIT,
  /// `yes` hides doubtful findings (`sure` is low).
  SURE,
  /// `yes` or `no`: whether somebody paid for the document.
  PAID,
  /// `contradict`, `agree` or `partly`: findings and matters with at least one such pair.
  STANCE,
  /// In what passages agree or differ: matters with at least one such pair.
  ASPECT,
  /// First letter of a name.
  LETTER,
  /// Who promised or asked, as the register has it; who did an act.
  ACTOR,
  /// A subject of the register, in the team's words.
  TOPIC,
  /// Who gets to see an object of the register.
  STATE,
  /// What its judgements come to.
  JUDGED,
  /// A step of a verdict.
  VERDICT,
  /// How a demand was answered; `none` for those that were not, `open` for those that nothing came
  /// of: no answer, silence or a refusal, and no outcome.
  ANSWERED
}
