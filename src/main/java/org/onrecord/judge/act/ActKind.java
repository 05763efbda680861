package org.onrecord.judge.act;

import java.util.Locale;
import org.onrecord.model.Worded;

/// The acts by their words in JSON, in the order of `docs/acts.md`.
public enum ActKind implements Worded {
  COMMITMENT_OPENED("c"),
  COMMITMENT_MENDED,
  COMMITMENT_JOINED,
  COMMITMENT_SPLIT,
  DEMAND_OPENED("d"),
  DEMAND_MENDED,
  DEMAND_ANSWERED,
  DEMAND_OUTCOME,
  INSTITUTION_OPENED("i"),
  INSTITUTION_MENDED,
  CRITERION_ANSWERED,
  PROPOSAL_ACCEPTED,
  PROPOSAL_REJECTED,
  PROPOSAL_MERGED,
  PROPOSAL_SPLIT,
  EVIDENCE_ADDED("e"),
  EVIDENCE_WITHDRAWN,
  JUDGEMENT("j"),
  JUDGEMENT_CHANGED,
  JUDGEMENT_WITHDRAWN,
  CORRECTION,
  OBJECT_SUBMITTED,
  OBJECT_PUBLISHED,
  OBJECT_WITHHELD,
  DOCUMENT_CLASSIFIED,
  SOURCE_NOTED,
  THRESHOLD_SET,
  SETTINGS,
  KEY_ADDED,
  UNDONE;

  private final String letter;

  ActKind() {
    this("a");
  }

  ActKind(String letter) {
    this.letter = letter;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind that its envelope shows to everybody. What is done about a judgement is always
  /// `judgement`: the order of the log must not tell what a closed envelope holds.
  public String envelope() {
    return isOfJudgement() ? JUDGEMENT.word() : word();
  }

  /// Whether it makes, changes or withdraws a judgement.
  public boolean isOfJudgement() {
    return this == JUDGEMENT || this == JUDGEMENT_CHANGED || this == JUDGEMENT_WITHDRAWN;
  }

  /// With which letter the id of what it makes begins.
  public String letter() {
    return letter;
  }
}
