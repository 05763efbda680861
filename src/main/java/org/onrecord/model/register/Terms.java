package org.onrecord.model.register;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.When;
import org.onrecord.model.Worded;

/// What is promised, asked, or founded.
public sealed interface Terms {
  Type type();

  /// Who promised, who asks, what the institution is called.
  String who();

  /// What is promised or asked; what the institution was founded to do.
  String what();

  /// Of the record's own subjects, in the team's words.
  List<String> topics();

  Due due();

  /// The three types of object; the letter begins their ids.
  enum Type implements Worded {
    COMMITMENT,
    DEMAND,
    INSTITUTION;

    /// `c`, `d` or `i`.
    public String letter() {
      return word().substring(0, 1);
    }
  }

  /// Something that those who would act promised, ordered, enacted or called for.
  ///
  /// @param to to whom
  /// @param measure how one would know that it is kept
  /// @param rule what the rule says, for one that changes a rule
  /// @param reference where it was first said, where that is no document of this record
  record Commitment(
      Commitment.Kind kind,
      String who,
      Optional<String> to,
      String what,
      Optional<String> measure,
      Due due,
      Optional<String> rule,
      Optional<String> reference,
      List<String> topics)
      implements Terms {
    public enum Kind implements Worded {
      PROMISE,
      ASSURANCE,
      ORDER,
      LAW,
      REFORM,
      PLAN,
      CALL_FOR_ACTION,
      MORATORIUM,
      OTHER;

      /// What a finding of `type` most likely is.
      public static Kind of(Finding.Commitment.Type type) {
        return switch (type) {
          case PLEDGE -> PROMISE;
          case ASSURANCE -> ASSURANCE;
          case DIRECTIVE -> ORDER;
          case ANNOUNCED_REFORM -> REFORM;
          case LEGAL_CHANGE -> LAW;
          case CALL -> CALL_FOR_ACTION;
          case DECLARATION, DEMAND -> OTHER;
        };
      }
    }

    public Commitment {
      who = Words.of("'who'", who);
      to = Words.of("'to'", to);
      what = Words.of("'what'", what);
      measure = Words.of("'measure'", measure);
      rule = Words.of("'rule'", rule);
      reference = Words.of("'reference'", reference);
      topics = Words.of("'topics'", topics);
    }

    @Override
    public Type type() {
      return Type.COMMITMENT;
    }
  }

  /// Something people ask of those in power.
  ///
  /// @param to of whom
  record Demand(
      Demand.Kind kind,
      String who,
      Optional<String> to,
      String what,
      Due due,
      Optional<String> reference,
      List<String> topics)
      implements Terms {
    public enum Kind implements Worded {
      CALL_FOR_ACTION,
      PETITION,
      SLOGAN,
      REQUEST,
      RECOMMENDATION,
      OTHER;

      /// What a finding of `type` most likely is.
      public static Kind of(Finding.Commitment.Type type) {
        return type == Finding.Commitment.Type.CALL ? CALL_FOR_ACTION : REQUEST;
      }
    }

    public Demand {
      who = Words.of("'who'", who);
      to = Words.of("'to'", to);
      what = Words.of("'what'", what);
      reference = Words.of("'reference'", reference);
      topics = Words.of("'topics'", topics);
    }

    @Override
    public Type type() {
      return Type.DEMAND;
    }
  }

  /// A body, and what it was founded to do.
  ///
  /// @param founded when
  /// @param foundedOn ids of the demands and commitments it answers
  record Institution(
      Institution.Kind kind,
      String who,
      String what,
      Optional<When> founded,
      List<String> foundedOn,
      Optional<String> reference,
      List<String> topics)
      implements Terms {
    public enum Kind implements Worded {
      COUNCIL,
      FUND,
      COMMISSION,
      COURT,
      PARTY,
      AGENCY,
      OTHER
    }

    public Institution {
      who = Words.of("'name'", who);
      what = Words.of("'promise'", what);
      foundedOn = foundedOn.stream().distinct().toList();
      reference = Words.of("'reference'", reference);
      topics = Words.of("'topics'", topics);
    }

    @Override
    public Due due() {
      return Due.NONE;
    }

    @Override
    public Type type() {
      return Type.INSTITUTION;
    }
  }
}
