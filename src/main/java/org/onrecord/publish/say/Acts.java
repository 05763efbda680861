package org.onrecord.publish.say;

import org.onrecord.model.register.Change;

/// What people did, as the middle of a sentence: "Ada Lorn *judged* “stream every hearing”".
public final class Acts {
  private Acts() {}

  public static String act(String word) {
    return switch (word) {
      case "commitment-opened", "demand-opened", "institution-opened" -> "opened";
      case "commitment-mended", "demand-mended", "institution-mended" -> "mended";
      case "commitment-joined" -> "joined as one promise";
      case "commitment-split" -> "took out again";
      case "demand-answered" -> "noted the answer to";
      case "demand-outcome" -> "noted what came of";
      case "criterion-answered" -> "answered a question about";
      case "proposal-accepted" -> "accepted the proposal";
      case "proposal-rejected" -> "rejected a proposal";
      case "proposal-merged" -> "merged a proposal into";
      case "proposal-split" -> "took a merged proposal out of";
      case "evidence-added" -> "added evidence to";
      case "evidence-withdrawn" -> "withdrew evidence from";
      case "judgement" -> "judged";
      case "judgement-changed" -> "judged anew";
      case "judgement-withdrawn" -> "withdrew a judgement of";
      case "sealed" -> "judged, sealed until a second has judged:";
      case "correction" -> "corrected";
      case "object-submitted" -> "asked the others to look at";
      case "object-published" -> "published";
      case "object-withheld" -> "withheld";
      case "document-classified" -> "said what a document is";
      case "source-noted" -> "noted who stands behind a source";
      case "threshold-set" -> "set a threshold";
      case "settings" -> "set by what this record judges";
      case "key-added" -> "added a key";
      case "undone" -> "undid an entry";
      default -> word.replace('-', ' ');
    };
  }

  /// The act as the name of a choice: `evidence added`.
  public static String choice(String word) {
    return word.replace('-', ' ');
  }

  /// An entry that is no act, as a sentence.
  public static String entry(String kind) {
    return switch (kind) {
      case "input-arrived" -> "A file came in.";
      case "folder-walked" -> "A folder was read.";
      case "list-arrived" -> "A list of checked statements came in.";
      case "people-arrived" -> "A list of people and bodies came in.";
      case "source-shared" -> "How much of a source others see was decided.";
      case "record-begun" -> "The record was begun.";
      case "journal-imported" -> "What was kept before was taken over.";
      case "key-announced" -> "Another key signs from here on.";
      case "key-replaced" ->
          "The key was lost; another signs from here on, on somebody's word alone.";
      case "site-published" -> "The record was published as a folder of files.";
      case "redaction" -> "A content was taken away because a law asks for it.";
      case "fork-risk-accepted" -> "Somebody went on writing although a newer copy might exist.";
      case "private-checkpoint" -> "How long the private log was.";
      case "judgement" -> "A judgement was made; it is sealed or not published.";
      default -> "Entered: " + kind.replace('-', ' ') + ".";
    };
  }

  /// Who did it; a sealed judgement is nobody's yet.
  public static String who(Change change) {
    return change.by().orElse("Somebody");
  }

  /// What changed is called.
  public static String field(Change.Field field) {
    return switch (field.name()) {
      case "who" -> "who";
      case "to" -> "to whom";
      case "measure" -> "how one would know";
      case "due_event" -> "due by";
      case "founded_on" -> "founded on";
      case "said" -> "said in";
      default -> field.name().replace('_', ' ');
    };
  }

  /// A value of a field in words.
  public static String value(Change.Field field, String value) {
    return switch (field.name()) {
      case "form", "function", "outcome" -> Steps.step(value);
      case "state", "kind" -> value.replace('_', ' ');
      default -> value;
    };
  }
}
