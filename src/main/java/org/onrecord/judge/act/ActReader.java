package org.onrecord.judge.act;

import java.util.ArrayList;
import java.util.Optional;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.DocumentNote;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Settings;
import org.onrecord.model.register.Terms;
import org.onrecord.model.register.Threshold;

/// Reads the fields of each act. What is wrong is an [IllegalArgumentException] in words.
final class ActReader {
  private final Fields f;

  ActReader(Fields fields) {
    f = fields;
  }

  Act read(ActKind kind) {
    return switch (kind) {
      case COMMITMENT_OPENED -> opened(Terms.Type.COMMITMENT, f);
      case DEMAND_OPENED -> opened(Terms.Type.DEMAND, f);
      case INSTITUTION_OPENED -> opened(Terms.Type.INSTITUTION, f);
      case COMMITMENT_MENDED -> mended(Terms.Type.COMMITMENT);
      case DEMAND_MENDED -> mended(Terms.Type.DEMAND);
      case INSTITUTION_MENDED -> mended(Terms.Type.INSTITUTION);
      case COMMITMENT_JOINED -> new Act.Joined(f.text("commitment"), f.text("into"), reason());
      case COMMITMENT_SPLIT -> new Act.Split(f.text("commitment"), reason());
      case DEMAND_ANSWERED -> answered();
      case DEMAND_OUTCOME -> cameOf();
      case CRITERION_ANSWERED -> criterion();
      case PROPOSAL_ACCEPTED -> new Act.Accepted(f.text("finding"), opens(f.inner("opens")));
      case PROPOSAL_REJECTED -> new Act.Rejected(f.text("finding"), reason());
      case PROPOSAL_MERGED -> new Act.Merged(f.text("finding"), f.text("into"), f.quoted("said"));
      case PROPOSAL_SPLIT -> new Act.Parted(f.text("finding"), reason());
      case EVIDENCE_ADDED -> evidence();
      case EVIDENCE_WITHDRAWN -> new Act.EvidenceWithdrawn(f.text("evidence"), reason());
      case JUDGEMENT -> new Act.Judged(f.text("on"), opinion());
      case JUDGEMENT_CHANGED -> new Act.JudgementChanged(f.text("judgement"), opinion(), reason());
      case JUDGEMENT_WITHDRAWN -> new Act.JudgementWithdrawn(f.text("judgement"), reason());
      case CORRECTION -> new Act.Corrected(f.text("on"), f.text("wrong"), f.text("right"));
      case OBJECT_SUBMITTED -> new Act.Submitted(f.text("on"));
      case OBJECT_PUBLISHED -> new Act.Published(f.text("on"));
      case OBJECT_WITHHELD -> new Act.Withheld(f.text("on"), reason());
      case DOCUMENT_CLASSIFIED -> classified();
      case SOURCE_NOTED -> sourceNoted();
      case THRESHOLD_SET -> threshold();
      case SETTINGS -> new Act.SettingsMade(settings());
      case KEY_ADDED -> new Act.KeyAdded(f.text("key"));
      case UNDONE -> new Act.Undone(f.number("entry"), reason());
    };
  }

  private String reason() {
    return f.find("reason")
        .orElseThrow(() -> new IllegalArgumentException("'reason' is missing: say why"));
  }

  private Act cameOf() {
    return new Act.CameOf(f.text("demand"), f.text("note"), f.when("on"), f.quotedAll("passages"));
  }

  private Act criterion() {
    return new Act.CriterionAnswered(
        f.text("institution"),
        f.text("criterion"),
        f.text("answer"),
        f.quotedAll("for"),
        f.quotedAll("against"));
  }

  private Act classified() {
    return new Act.Classified(
        f.hash("document"),
        f.word(DocumentNote.Kind.class, "as"),
        f.text("from"),
        f.find("asked"),
        f.when("on"));
  }

  private Act sourceNoted() {
    return new Act.SourceNoted(
        f.text("source"), f.word(SourceTrait.class, "trait"), f.find("value").orElse(""), reason());
  }

  private Act threshold() {
    return new Act.ThresholdSet(
        f.text("series"), f.word(Threshold.Side.class, "side"), f.decimal("value"), reason());
  }

  private static Act.Opened opens(Fields inner) {
    Act.Opened opened = opened(inner.word(Terms.Type.class, "type"), inner);
    inner.end();
    return opened;
  }

  private static Act.Opened opened(Terms.Type type, Fields from) {
    return new Act.Opened(TermsJson.read(type, from), from.quotedAll("said"));
  }

  private Act mended(Terms.Type type) {
    return new Act.Mended(f.text(type.word()), type, f.some(TermsJson.names(type)), reason());
  }

  private Act answered() {
    return new Act.Answered(
        f.text("demand"),
        f.word(Answer.Kind.class, "answer"),
        f.find("object"),
        f.text("note"),
        f.when("on"),
        f.quotedAll("passages"));
  }

  private Act evidence() {
    return new Act.EvidenceAdded(
        f.text("on"),
        f.word(Evidence.Weight.class, "weight"),
        f.find(Evidence.Shows.class, "shows"),
        f.quoted("passage"),
        f.when("happened"),
        f.text("note"));
  }

  private Opinion opinion() {
    return new Opinion(
        f.map("ratings"), f.find("because"), f.find("rationale").orElse(""), f.texts("evidence"));
  }

  private Settings settings() {
    var criteria = new ArrayList<Settings.Criterion>();
    for (Fields each : f.inners("criteria")) {
      criteria.add(new Settings.Criterion(each.text("name"), each.text("question")));
      each.end();
    }
    return new Settings(scale(), criteria.isEmpty() ? Settings.FIRST.criteria() : criteria);
  }

  /// A scale that is ready, by its name, or the record's own.
  private Scale scale() {
    if (!f.find("scale").equals(Optional.of(Scale.OWN))) {
      return f.find(Scale.Template.class, "scale")
          .map(Scale.Template::scale)
          .orElse(Settings.FIRST.scale());
    }
    var axes = new ArrayList<Scale.Axis>();
    for (Fields each : f.inners("axes")) {
      axes.add(
          new Scale.Axis(
              each.text("name"),
              each.find("question"),
              each.texts("steps"),
              each.flag("ordered").orElse(true)));
      each.end();
    }
    return Scale.own(axes);
  }
}
