package org.onrecord.judge;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.judge.act.Act;
import org.onrecord.model.register.Quoted;

/// The passages that an act rests on.
final class Quotes {
  private Quotes() {}

  static List<Quoted> in(Act act) {
    return switch (act) {
      case Act.Opened opened -> opened.said();
      case Act.Accepted accepted -> accepted.opens().said();
      case Act.Merged merged -> List.of(merged.said());
      case Act.Answered answered -> answered.passages();
      case Act.CameOf came -> came.passages();
      case Act.CriterionAnswered answered ->
          Stream.concat(answered.supports().stream(), answered.against().stream()).toList();
      case Act.EvidenceAdded added -> List.of(added.quoted());
      case Act.Mended _, Act.Joined _, Act.Split _, Act.Rejected _, Act.Parted _ -> List.of();
      case Act.EvidenceWithdrawn _, Act.Judged _, Act.JudgementChanged _ -> List.of();
      case Act.JudgementWithdrawn _, Act.Corrected _, Act.Submitted _ -> List.of();
      case Act.Published _, Act.Withheld _, Act.Classified _, Act.SourceNoted _ -> List.of();
      case Act.ThresholdSet _, Act.SettingsMade _, Act.KeyAdded _, Act.Undone _ -> List.of();
    };
  }
}
