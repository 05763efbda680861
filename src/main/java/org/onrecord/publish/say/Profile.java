package org.onrecord.publish.say;

import java.util.List;
import org.onrecord.model.SourceKind;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.Worded;
import org.onrecord.model.view.SourceFact;

/// Words for who stands behind a source.
public final class Profile {
  private Profile() {}

  /// What the trait is called.
  public static String trait(SourceTrait trait) {
    return switch (trait) {
      case KIND -> "What it is";
      case OWNER -> "Owner";
      case FUNDER -> "Gets money from";
      case PAYER -> "Paid for a text of it";
      case AFFILIATION -> "Belongs or answers to";
      case COUNTRY -> "Country";
    };
  }

  /// What is said of it.
  public static String value(SourceFact fact) {
    return fact.trait() == SourceTrait.KIND && !fact.value().isEmpty()
        ? kind(Worded.of(SourceKind.class, fact.value()))
        : fact.value();
  }

  public static String kind(SourceKind kind) {
    return switch (kind) {
      case STATE_BODY -> "state body";
      case STATE_OWNED -> "owned by a state";
      case PARTY -> "party";
      case INDEPENDENT_OUTLET -> "independent outlet";
      case MONITOR -> "monitor or NGO";
      case SPONSOR -> "sponsor";
      case INDIVIDUAL -> "individual";
      case UNKNOWN -> "unknown";
    };
  }

  /// What is said of `trait`.
  public static List<SourceFact> of(SourceTrait trait, List<SourceFact> facts) {
    return facts.stream().filter(fact -> fact.trait() == trait).toList();
  }
}
