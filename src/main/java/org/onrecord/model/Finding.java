package org.onrecord.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// What analysis found in a passage of one document: a proposal, never a judgement.
///
/// Every finding points at the text and says on what grounds it is proposed. A new kind is a new
/// record here, and the compiler then names every place that has to know of it.
public sealed interface Finding {
  /// Where it stands.
  Span at();

  Grounds grounds();

  Kind kind();

  /// The kinds, in the order in which pages list them.
  enum Kind implements Worded {
    QUOTATION,
    COMMITMENT,
    CLAIM,
    FIGURE,
    DATE,
    NAME,
    RELATION
  }

  /// Speech, writing, thought that the text reports; or words in marks that are none.
  ///
  /// @param at the words, without their marks
  /// @param speaker the fullest name the document gives for who speaks, or the words that name
  ///   them; empty when nobody can be named
  /// @param source where the speaker is named in this clause
  /// @param cue the words that report it ("said")
  /// @param content the whole reported clause when the quoted words are part of one, else `at`
  record Quotation(
      Span at,
      Form form,
      Optional<String> speaker,
      Optional<Span> source,
      Optional<Span> cue,
      Span content,
      Grounds grounds)
      implements Finding {
    /// How the words are reported.
    public enum Form implements Worded {
      DIRECT,
      MIXED,
      INDIRECT,
      TERM
    }

    @Override
    public Kind kind() {
      return Kind.QUOTATION;
    }
  }

  /// Something promised, ordered, enacted, planned, assured, demanded or called for.
  ///
  /// @param actor who commits, orders, or calls
  /// @param addressee to whom
  /// @param what what is to be or was done, in the document's words
  /// @param status what has become of it, as this source asserts
  /// @param due when it is to be done
  record Commitment(
      Span at,
      Commitment.Type type,
      Optional<String> actor,
      Optional<String> addressee,
      String what,
      Status status,
      Optional<When> due,
      Grounds grounds)
      implements Finding {
    public enum Type implements Worded {
      PLEDGE,
      ASSURANCE,
      DIRECTIVE,
      ANNOUNCED_REFORM,
      LEGAL_CHANGE,
      DECLARATION,
      CALL,
      DEMAND;

      /// Whether those who ask are not those who would do it.
      public boolean isAsked() {
        return this == CALL || this == DEMAND;
      }
    }

    public enum Status implements Worded {
      ANNOUNCED,
      ENACTED,
      IMPLEMENTED,
      DENIED,
      COSMETIC,
      UNKNOWN
    }

    public Commitment {
      Objects.requireNonNull(type, "type is null");
      if (what.isBlank()) {
        throw new IllegalArgumentException("a commitment to nothing");
      }
    }

    @Override
    public Kind kind() {
      return Kind.COMMITMENT;
    }
  }

  /// A central assertion that is worth checking.
  ///
  /// @param assertedBy who asserts it; empty when it is the writer
  /// @param hedged whether the text itself leaves it open ("reportedly")
  record Claim(Span at, Optional<String> assertedBy, boolean hedged, Grounds grounds)
      implements Finding {
    @Override
    public Kind kind() {
      return Kind.CLAIM;
    }
  }

  /// A number with what it counts or measures.
  ///
  /// @param value the number; empty when the text gives none ("several thousand") or only a range
  /// @param low the least it may be, for ranges and "over"; equal to nothing when unbounded
  /// @param high the most it may be
  /// @param unit `percent`, `people`, `years` …, `factor`, `terms`, an ISO 4217 code, an SI unit,
  ///   or the plural noun counted
  /// @param measures what is measured, in the document's words
  /// @param base what it is compared with or a share of
  /// @param period the time it is about, in the document's words
  /// @param assertedBy who gives the number; empty when it is the writer
  /// @param sameAs where the same sum stands in another currency: the start of that figure
  record Figure(
      Span at,
      Optional<BigDecimal> value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String unit,
      Optional<String> measures,
      Optional<String> base,
      Optional<String> period,
      Optional<String> assertedBy,
      boolean hypothetical,
      OptionalInt sameAs,
      Grounds grounds)
      implements Finding {
    public Figure {
      if (unit.isBlank()) {
        throw new IllegalArgumentException("a figure without a unit");
      }
    }

    @Override
    public Kind kind() {
      return Kind.FIGURE;
    }
  }

  /// A date or interval, and what happened then.
  ///
  /// @param value what is meant, resolved against the document's own date; empty when it cannot be
  ///   known
  /// @param label the event it dates, in the document's words
  record DatedEvent(
      Span at, Optional<When> value, Precision precision, Optional<String> label, Grounds grounds)
      implements Finding {
    public enum Precision implements Worded {
      DAY,
      MONTH,
      YEAR,
      INTERVAL,
      APPROXIMATE,
      VAGUE
    }

    @Override
    public Kind kind() {
      return Kind.DATE;
    }
  }

  /// A name, or a description that stands for one person or body.
  ///
  /// @param entity the fullest name in the document for what is meant
  record Name(Span at, Name.Type type, String entity, Grounds grounds) implements Finding {
    public enum Type implements Worded {
      PERSON,
      ORGANISATION,
      GROUP,
      PLACE
    }

    public Name {
      if (entity.isBlank()) {
        throw new IllegalArgumentException("a name of nobody");
      }
    }

    @Override
    public Kind kind() {
      return Kind.NAME;
    }
  }

  /// A tie of family, office or ownership that the text states.
  ///
  /// @param object the other end, where it is named
  /// @param value the office in the document's words
  record Relation(
      Span at,
      Relation.Type type,
      String subject,
      Optional<String> object,
      Optional<String> value,
      Grounds grounds)
      implements Finding {
    public enum Type implements Worded {
      DAUGHTER_OF,
      SON_OF,
      NEPHEW_OF,
      NIECE_OF,
      BROTHER_OF,
      SISTER_OF,
      HUSBAND_OF,
      WIFE_OF,
      FATHER_OF,
      MOTHER_OF,
      SON_IN_LAW_OF,
      DAUGHTER_IN_LAW_OF,
      BROTHER_IN_LAW_OF,
      SISTER_IN_LAW_OF,
      GRANDSON_OF,
      FAMILY_OF,
      ROLE,
      PREDECESSOR_OF,
      OWNER_OF,
      CREATOR_OF,
      CONVICTED_OF,
      PUBLISHER_OF,
      OTHER;

      /// Whether it is a tie of family.
      public boolean isKin() {
        return compareTo(FAMILY_OF) <= 0;
      }
    }

    @Override
    public Kind kind() {
      return Kind.RELATION;
    }
  }
}
