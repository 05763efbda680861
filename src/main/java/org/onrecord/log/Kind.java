package org.onrecord.log;

import java.util.Set;

/// Kinds of entries that the log itself understands. What the others mean is their rooms' business.
public final class Kind {
  /// The first entry of a record: its name and the key that the log begins with.
  public static final String RECORD_BEGUN = "record-begun";

  /// The first entry of a record that was kept in another way before.
  public static final String JOURNAL_IMPORTED = "journal-imported";

  /// A new key follows the one that signs, which signed that.
  public static final String KEY_ANNOUNCED = "key-announced";

  /// A new key signs because the one before it is lost: nobody but whoever says so vouches for it.
  public static final String KEY_REPLACED = "key-replaced";

  /// A person's own key, with which they sign what they do.
  public static final String KEY_ADDED = "key-added";

  /// A content was taken away because a law asks for it.
  public static final String REDACTION = "redaction";

  /// Somebody went on although nobody could vouch that this is the newest copy.
  public static final String FORK_RISK_ACCEPTED = "fork-risk-accepted";

  /// How long the private log was, and its root.
  public static final String PRIVATE_CHECKPOINT = "private-checkpoint";

  /// The record was published as a folder with this manifest.
  public static final String SITE_PUBLISHED = "site-published";

  /// Without their content nobody could check the log: they are never held back.
  private static final Set<String> OPEN =
      Set.of(
          RECORD_BEGUN,
          JOURNAL_IMPORTED,
          KEY_ANNOUNCED,
          KEY_REPLACED,
          REDACTION,
          FORK_RISK_ACCEPTED,
          SITE_PUBLISHED);

  private Kind() {}

  /// The kinds whose entries must have their content.
  public static Set<String> alwaysOpen() {
    return OPEN;
  }

  /// Whether an entry of `kind` must have its content.
  public static boolean mustBeOpen(String kind) {
    return OPEN.contains(kind);
  }
}
