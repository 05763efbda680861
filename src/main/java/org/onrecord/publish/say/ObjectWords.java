package org.onrecord.publish.say;

import org.onrecord.model.Worded;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Due;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Standing;
import org.onrecord.model.register.State;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.DossierView.Moment;

/// Words for the objects of the register.
public final class ObjectWords {
  private ObjectWords() {}

  /// The list that the objects of a type stand in.
  public static String list(Terms.Type type) {
    return switch (type) {
      case COMMITMENT -> "/commitments";
      case DEMAND -> "/demands";
      case INSTITUTION -> "/institutions";
    };
  }

  /// The page of an object: its id begins with the letter of its type.
  public static String address(String id) {
    for (Terms.Type type : Terms.Type.values()) {
      if (id.startsWith(type.letter() + "-")) {
        return list(type) + "/" + id;
      }
    }
    return "/activity";
  }

  public static String history(String id) {
    return address(id) + "/history";
  }

  /// What an object is called where one line has to do.
  public static String name(Subject subject) {
    return subject.terms() instanceof Terms.Institution institution
        ? institution.who()
        : subject.terms().what();
  }

  public static String types(Terms.Type type) {
    return switch (type) {
      case COMMITMENT -> "Commitments";
      case DEMAND -> "Demands";
      case INSTITUTION -> "Institutions";
    };
  }

  /// `call for action`, `council`.
  public static String kind(Terms terms) {
    Worded kind =
        switch (terms) {
          case Terms.Commitment c -> c.kind();
          case Terms.Demand d -> d.kind();
          case Terms.Institution i -> i.kind();
        };
    return kind.word().replace('_', ' ');
  }

  /// To whom it was promised, or of whom it is asked; empty where nobody says.
  public static String to(Terms terms) {
    return switch (terms) {
      case Terms.Commitment c -> c.to().orElse("");
      case Terms.Demand d -> d.to().orElse("");
      case Terms.Institution i -> "";
    };
  }

  public static String reference(Terms terms) {
    return switch (terms) {
      case Terms.Commitment c -> c.reference().orElse("");
      case Terms.Demand d -> d.reference().orElse("");
      case Terms.Institution i -> i.reference().orElse("");
    };
  }

  /// By when, in words.
  public static String due(Due due) {
    String date = due.date().map(Dates::say).orElse("");
    String event = due.event().orElse("");
    if (date.isEmpty() && event.isEmpty()) {
      return "no date given";
    }
    return date.isEmpty() || event.isEmpty() ? date + event : date + " (" + event + ")";
  }

  public static String state(State state) {
    return switch (state) {
      case DRAFT -> "Draft";
      case UNDER_REVIEW -> "Under review";
      case PUBLISHED -> "Published";
      case WITHHELD -> "Withheld";
    };
  }

  public static String standing(Standing.Kind kind) {
    return switch (kind) {
      case NONE -> "not judged yet";
      case SEALED -> "one judgement, sealed";
      case ONE -> "one judgement";
      case VERDICT -> "judged";
      case DISPUTED -> "disputed";
    };
  }

  public static String weight(Evidence.Weight weight) {
    return switch (weight) {
      case SUPPORTS -> "Supports";
      case UNDERMINES -> "Undermines";
      case CONTEXT -> "Context";
    };
  }

  public static String shows(Evidence.Shows shows) {
    return switch (shows) {
      case RULE -> "The rule says";
      case PRACTICE -> "In practice";
    };
  }

  public static String answer(Answer.Kind kind) {
    return switch (kind) {
      case COMMITMENT -> "a commitment";
      case LAW -> "a law";
      case INSTITUTION -> "an institution";
      case REFUSAL -> "a refusal";
      case SILENCE -> "silence";
    };
  }

  public static String moment(Moment.Kind kind) {
    return switch (kind) {
      case SAID -> "said";
      case DUE -> "due";
      case FOUNDED -> "founded";
      case SUPPORTS -> "supports";
      case UNDERMINES -> "undermines";
      case CONTEXT -> "context";
      case ANSWERED -> "answered";
      case OUTCOME -> "outcome";
      case JUDGED -> "judged";
    };
  }

  /// What is noted of a moment.
  public static String note(Moment moment) {
    return moment.kind() == Moment.Kind.JUDGED ? moment.note().replace('_', ' ') : moment.note();
  }

  /// The reason for which people should look again, as a sentence.
  public static String concern(Concern concern) {
    String since = concern.day().map(Dates::say).orElse("");
    return switch (concern.kind()) {
      case OVERDUE ->
          "It was due on " + since + ", and nobody has judged since, or noted what came of it.";
      case EVIDENCE_WITHDRAWN -> "Evidence that the verdict rests on was withdrawn.";
      case DOCUMENT_CHANGED ->
          "A newer version of a document that the verdict rests on has come in.";
      case ONE_VOICE -> "The documents that the verdict rests on are one voice.";
      case CONTRADICTED ->
          "A passage that came in since contradicts one that the verdict rests on.";
      case NEW_EVIDENCE -> "Evidence was added since it was last judged.";
      case PAST_THRESHOLD -> "A figure is past the threshold of its series.";
    };
  }

  /// The tag of a concern.
  public static String tag(Concern.Kind kind) {
    if (kind.isDoubt()) {
      return "In doubt";
    }
    return switch (kind) {
      case OVERDUE -> "Overdue";
      case NEW_EVIDENCE -> "New evidence";
      default -> "Look again";
    };
  }
}
