package org.onrecord.judge;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.judge.act.Act;
import org.onrecord.judge.act.Made;
import org.onrecord.judge.act.Opinion;
import org.onrecord.model.register.Terms;
import tools.jackson.databind.JsonNode;

/// What an act names. Acts that name nothing in common cannot change each other's outcome.
final class Named {
  /// Stands for an act whose outcome any other may change.
  static final String EVERYTHING = "*";

  private Named() {}

  static Set<String> in(Made made) {
    var all = new HashSet<>(in(made.act()));
    made.signature().ifPresent(s -> all.add("signed " + s.words()));
    return all;
  }

  private static Set<String> in(Act act) {
    return switch (act) {
      case Act.Opened opened -> in(opened.terms());
      case Act.Mended mended -> mended(mended);
      case Act.Joined _ -> Set.of(EVERYTHING);
      case Act.Split _ -> Set.of(EVERYTHING);
      case Act.Answered answered -> with(answered.object(), answered.to());
      case Act.CameOf came -> Set.of(came.object());
      case Act.CriterionAnswered answered -> Set.of(answered.object());
      case Act.Accepted accepted -> accepted(accepted);
      case Act.Rejected rejected -> Set.of("finding " + rejected.finding());
      case Act.Merged merged -> Set.of("finding " + merged.finding(), merged.into());
      case Act.Parted _ -> Set.of(EVERYTHING);
      case Act.EvidenceAdded added -> Set.of(added.object());
      case Act.EvidenceWithdrawn withdrawn -> Set.of(withdrawn.evidence());
      case Act.Judged judged -> judged(judged.object(), judged.opinion());
      case Act.JudgementChanged changed -> judged(changed.judgement(), changed.opinion());
      case Act.JudgementWithdrawn withdrawn -> Set.of(withdrawn.judgement());
      case Act.Corrected corrected -> Set.of(corrected.object());
      case Act.Submitted submitted -> Set.of(submitted.object());
      case Act.Published published -> Set.of(published.object());
      case Act.Withheld withheld -> Set.of(withheld.object());
      case Act.Classified classified -> Set.of("document " + classified.document());
      case Act.SourceNoted noted -> Set.of("source " + noted.source());
      case Act.ThresholdSet set -> Set.of("series " + set.series());
      case Act.SettingsMade _, Act.KeyAdded _, Act.Undone _ -> Set.of(EVERYTHING);
    };
  }

  private static Set<String> in(Terms terms) {
    return terms instanceof Terms.Institution institution
        ? new HashSet<>(institution.foundedOn())
        : Set.of();
  }

  private static Set<String> with(String object, Optional<String> other) {
    var all = new HashSet<String>(Set.of(object));
    other.ifPresent(all::add);
    return all;
  }

  private static Set<String> accepted(Act.Accepted accepted) {
    var all = new HashSet<>(in(accepted.opens().terms()));
    all.add("finding " + accepted.finding());
    return all;
  }

  private static Set<String> judged(String object, Opinion opinion) {
    var all = new HashSet<>(opinion.evidence());
    all.add(object);
    return all;
  }

  private static Set<String> mended(Act.Mended mended) {
    var all = new HashSet<>(Set.of(mended.object()));
    JsonNode foundedOn = mended.changes().get("founded_on");
    if (foundedOn != null) {
      foundedOn.forEach(id -> all.add(id.asString()));
    }
    return all;
  }
}
