package org.onrecord.model;

/// What a source is, as far as documents or people say.
public enum SourceKind implements Worded {
  /// A ministry, court, parliament, police: the state itself.
  STATE_BODY,
  /// An outlet or company that the state owns or runs.
  STATE_OWNED,
  /// A party, or what belongs to one.
  PARTY,
  /// A paper, station or site of which it is said that it is independent.
  INDEPENDENT_OUTLET,
  /// Somebody who watches: a monitor, rights group, think tank or other association.
  MONITOR,
  /// Who pays for texts.
  SPONSOR,
  INDIVIDUAL,
  UNKNOWN
}
