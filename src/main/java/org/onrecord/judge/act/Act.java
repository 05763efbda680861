package org.onrecord.judge.act;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Sha256;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.When;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.DocumentNote;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.PersonKey;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.register.Settings;
import org.onrecord.model.register.Terms;
import org.onrecord.model.register.Threshold;
import tools.jackson.databind.JsonNode;

/// One thing a person does in a record.
///
/// A new act is a new record here and a word in [ActKind]; the compiler then names every place that
/// has to know of it. Where an act names an object, `object` is its id.
public sealed interface Act {
  ActKind kind();

  /// Opens a commitment, demand or institution.
  ///
  /// @param said where it was first said; the first one first
  record Opened(Terms terms, List<Quoted> said) implements Act {
    public Opened {
      said = List.copyOf(said);
    }

    @Override
    public ActKind kind() {
      return switch (terms.type()) {
        case COMMITMENT -> ActKind.COMMITMENT_OPENED;
        case DEMAND -> ActKind.DEMAND_OPENED;
        case INSTITUTION -> ActKind.INSTITUTION_OPENED;
      };
    }
  }

  /// Says some of the terms of an object anew.
  ///
  /// @param changes new values by field; JSON's null takes one away
  record Mended(String object, Terms.Type type, Map<String, JsonNode> changes, String reason)
      implements Act {
    public Mended {
      changes = java.util.Collections.unmodifiableMap(new TreeMap<>(changes));
      if (changes.isEmpty()) {
        throw new IllegalArgumentException("nothing is mended: name a field with its new value");
      }
    }

    @Override
    public ActKind kind() {
      return switch (type) {
        case COMMITMENT -> ActKind.COMMITMENT_MENDED;
        case DEMAND -> ActKind.DEMAND_MENDED;
        case INSTITUTION -> ActKind.INSTITUTION_MENDED;
      };
    }
  }

  /// Two sayings are the same promise: from now on `object` is shown with `into`.
  record Joined(String object, String into, String reason) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.COMMITMENT_JOINED;
    }
  }

  /// A joined commitment stands by itself again.
  record Split(String object, String reason) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.COMMITMENT_SPLIT;
    }
  }

  /// @param to id of the commitment or institution that the answer is
  record Answered(
      String object,
      Answer.Kind answer,
      Optional<String> to,
      String note,
      Optional<When> on,
      List<Quoted> passages)
      implements Act {
    public Answered {
      passages = List.copyOf(passages);
    }

    @Override
    public ActKind kind() {
      return ActKind.DEMAND_ANSWERED;
    }
  }

  /// What came of a demand.
  record CameOf(String object, String note, Optional<When> on, List<Quoted> passages)
      implements Act {
    public CameOf {
      passages = List.copyOf(passages);
    }

    @Override
    public ActKind kind() {
      return ActKind.DEMAND_OUTCOME;
    }
  }

  /// What was found of an institution under one criterion.
  record CriterionAnswered(
      String object, String criterion, String answer, List<Quoted> supports, List<Quoted> against)
      implements Act {
    public CriterionAnswered {
      supports = List.copyOf(supports);
      against = List.copyOf(against);
      if (supports.isEmpty() && against.isEmpty()) {
        throw new IllegalArgumentException(
            "an answer needs passages: give at least one under 'for' or 'against'");
      }
    }

    @Override
    public ActKind kind() {
      return ActKind.CRITERION_ANSWERED;
    }
  }

  /// A proposal becomes an object.
  record Accepted(String finding, Opened opens) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.PROPOSAL_ACCEPTED;
    }
  }

  record Rejected(String finding, String reason) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.PROPOSAL_REJECTED;
    }
  }

  /// A proposal is one more saying of an object.
  record Merged(String finding, String into, Quoted said) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.PROPOSAL_MERGED;
    }
  }

  /// A merged proposal is on its own again, and waits for another decision.
  record Parted(String finding, String reason) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.PROPOSAL_SPLIT;
    }
  }

  record EvidenceAdded(
      String object,
      Evidence.Weight weight,
      Optional<Evidence.Shows> shows,
      Quoted quoted,
      Optional<When> happened,
      String note)
      implements Act {
    @Override
    public ActKind kind() {
      return ActKind.EVIDENCE_ADDED;
    }
  }

  record EvidenceWithdrawn(String evidence, String reason) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.EVIDENCE_WITHDRAWN;
    }
  }

  /// What one person finds of an object.
  record Judged(String object, Opinion opinion) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.JUDGEMENT;
    }
  }

  record JudgementChanged(String judgement, Opinion opinion, String reason) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.JUDGEMENT_CHANGED;
    }
  }

  record JudgementWithdrawn(String judgement, String reason) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.JUDGEMENT_WITHDRAWN;
    }
  }

  record Corrected(String object, String wrong, String right) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.CORRECTION;
    }
  }

  /// The others are asked to look at it.
  record Submitted(String object) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.OBJECT_SUBMITTED;
    }
  }

  record Published(String object) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.OBJECT_PUBLISHED;
    }
  }

  record Withheld(String object, String reason) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.OBJECT_WITHHELD;
    }
  }

  /// A document of this record is an official answer or an observation.
  record Classified(
      Sha256 document, DocumentNote.Kind as, String from, Optional<String> asked, Optional<When> on)
      implements Act {
    @Override
    public ActKind kind() {
      return ActKind.DOCUMENT_CLASSIFIED;
    }
  }

  record SourceNoted(String source, SourceTrait trait, String value, String reason) implements Act {
    public SourceNoted {
      trait.check(value);
    }

    @Override
    public ActKind kind() {
      return ActKind.SOURCE_NOTED;
    }
  }

  record ThresholdSet(String series, Threshold.Side side, BigDecimal value, String reason)
      implements Act {
    @Override
    public ActKind kind() {
      return ActKind.THRESHOLD_SET;
    }
  }

  record SettingsMade(Settings settings) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.SETTINGS;
    }
  }

  /// A person's own key: their name is that of the act.
  record KeyAdded(String key) implements Act {
    public KeyAdded {
      PersonKey.check(key);
    }

    @Override
    public ActKind kind() {
      return ActKind.KEY_ADDED;
    }
  }

  /// Brings back how it stood before an earlier entry.
  record Undone(long entry, String reason) implements Act {
    @Override
    public ActKind kind() {
      return ActKind.UNDONE;
    }
  }
}
