package org.onrecord.analyse.names.describe;

/// How something is named.
public enum Form {
  /// A proper name, perhaps with a title.
  NAME,
  /// A person by office: "the president".
  OFFICE,
  /// A body: "the ministry".
  BODY,
  /// A group: "the authorities".
  GROUP,
  /// A person by family: "her husband".
  KIN
}
