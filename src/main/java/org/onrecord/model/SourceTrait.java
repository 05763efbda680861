package org.onrecord.model;

/// What a profile tells of a source.
public enum SourceTrait implements Worded {
  /// One of [SourceKind].
  KIND,
  /// Who owns, runs or publishes it.
  OWNER,
  /// Who gives it money.
  FUNDER,
  /// Who paid for one of its texts.
  PAYER,
  /// To whom it belongs or answers without being owned: a party, a union, a network.
  AFFILIATION,
  /// Where it is at home.
  COUNTRY;

  /// @throws IllegalArgumentException when `value` is nothing that can be said of it, with what can
  public void check(String value) {
    if (this == KIND && !value.isEmpty()) {
      Worded.of(SourceKind.class, value);
    }
  }
}
