package org.onrecord.publish.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.model.Aspect;
import org.onrecord.model.Finding;
import org.onrecord.model.register.Standing;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.say.ObjectWords;
import org.onrecord.publish.say.Say;
import org.onrecord.publish.say.Steps;

/// What facets, their values and orders are called.
final class Facets {
  private Facets() {}

  static String label(Facet facet) {
    return switch (facet) {
      case KIND -> "Kind";
      case FORM -> "Form";
      case TYPE -> "Type";
      case STATUS -> "Status";
      case PERSON -> "Who";
      case TO -> "To whom";
      case MENTIONS -> "Names";
      case TOGETHER -> "Beside another";
      case SOURCE -> "Source";
      case DOCUMENT -> "Document";
      case SERIES -> "Measures";
      case LANGUAGE -> "Language";
      case YEAR -> "Published";
      case WHEN -> "Year meant";
      case DUE -> "Due";
      case UNIT -> "Unit";
      case SURE -> "Doubtful ones";
      case PAID -> "Paid for";
      case STANCE -> "How others stand";
      case ASPECT -> "About";
      case LETTER -> "Letter";
      case ACTOR -> "By";
      case TOPIC -> "Topic";
      case STATE -> "State";
      case JUDGED -> "Judged";
      case VERDICT -> "Verdict";
      case ANSWERED -> "Answered";
    };
  }

  /// What a value is called: a source's words, or ours for the word of a choice.
  static String value(Facet facet, Listed.Bucket bucket) {
    if (!bucket.label().isBlank()) {
      return bucket.label();
    }
    String value = bucket.value();
    return switch (facet) {
      case KIND -> kind(value);
      case TYPE -> type(value);
      case FORM -> value;
      case STATUS -> status(value);
      case LANGUAGE -> Locale.of(value).getDisplayLanguage(Locale.ENGLISH);
      case DUE -> due(value);
      case SURE -> "hidden";
      case PAID -> value.equals("yes") ? "paid content" : "not paid for";
      case STANCE -> stance(value);
      case UNIT -> Say.unit(value);
      case ASPECT -> aspect(value);
      case PERSON,
          TO,
          MENTIONS,
          TOGETHER,
          SOURCE,
          DOCUMENT,
          SERIES,
          YEAR,
          WHEN,
          LETTER,
          ACTOR,
          TOPIC ->
          value;
      case JUDGED -> judged(value);
      case VERDICT -> verdict(value);
      case ANSWERED -> answered(value);
      case STATE -> value.replace('_', ' ');
    };
  }

  /// A filter that is on, as part of a sentence.
  static String sentence(Facet facet, String value) {
    return switch (facet) {
      case SURE -> "doubtful ones hidden";
      case DUE, PAID, STANCE, FORM -> value;
      case ASPECT -> "about " + value;
      case YEAR -> "published in " + value;
      case WHEN -> "of " + value;
      case MENTIONS -> "names " + value;
      case TOGETHER -> value + " beside another";
      case ACTOR, TOPIC, STATE, JUDGED, VERDICT, ANSWERED ->
          label(facet).toLowerCase(Locale.ROOT) + ": " + value;
      case KIND, TYPE, STATUS, PERSON, TO, SOURCE, DOCUMENT, SERIES, LANGUAGE, UNIT, LETTER ->
          label(facet).toLowerCase(Locale.ROOT) + ": " + value;
    };
  }

  static String order(Sort sort) {
    return switch (sort) {
      case SUREST -> "surest first";
      case NEWEST -> "newest text first";
      case OLDEST -> "oldest text first";
      case DATE -> "by date meant";
      case NAME -> "by name";
      case VALUE -> "largest first";
      case MOST_CONTESTED -> "most contested first";
      case MOST_VOICES -> "most voices first";
    };
  }

  private static String aspect(String word) {
    for (Aspect aspect : Aspect.values()) {
      if (aspect.word().equals(word)) {
        return Say.aspect(aspect);
      }
    }
    return word;
  }

  private static String kind(String word) {
    for (Finding.Kind kind : Finding.Kind.values()) {
      if (kind.word().equals(word)) {
        return Say.kinds(kind);
      }
    }
    return word.equals("text") ? "Other text" : word.replace('_', ' ').replace('-', ' ');
  }

  private static String judged(String word) {
    for (Standing.Kind kind : Standing.Kind.values()) {
      if (kind.word().equals(word)) {
        return ObjectWords.standing(kind);
      }
    }
    return word;
  }

  private static String verdict(String steps) {
    return Arrays.stream(steps.split("\\.")).map(Steps::step).collect(Collectors.joining(", "));
  }

  private static String answered(String word) {
    return switch (word) {
      case "none" -> "no answer noted";
      case "open" -> "nothing came of it yet";
      case "silence", "refusal" -> word;
      default -> "by " + (word.equals("institution") ? "an " : "a ") + word;
    };
  }

  private static String type(String word) {
    for (Finding.Commitment.Type type : Finding.Commitment.Type.values()) {
      if (type.word().equals(word)) {
        return Say.type(type);
      }
    }
    for (Finding.Name.Type type : Finding.Name.Type.values()) {
      if (type.word().equals(word)) {
        return Say.nameType(type);
      }
    }
    for (Finding.Relation.Type type : Finding.Relation.Type.values()) {
      if (type.word().equals(word)) {
        return Say.tie(type);
      }
    }
    return word.replace('_', ' ');
  }

  private static String status(String word) {
    for (Finding.Commitment.Status status : Finding.Commitment.Status.values()) {
      if (status.word().equals(word)) {
        return Say.status(status);
      }
    }
    return word.equals("partly") ? "partly read" : word;
  }

  private static String due(String word) {
    return switch (word) {
      case "overdue" -> "date has passed";
      case "ahead" -> "date is ahead";
      case "done" -> "dated, and the text says it is done";
      case "settled" -> "date has passed, and it was judged";
      case "named" -> "by a date or an event";
      default -> "no date given";
    };
  }

  private static String stance(String word) {
    return switch (word) {
      case "contradict" -> "contradiction";
      case "agree" -> "agreement";
      default -> "agreement in part";
    };
  }
}
