package org.onrecord.publish.form;

import java.util.Locale;

/// Words of acts as people read them.
public final class TermsWords {
  private TermsWords() {}

  /// `call_for_action` as "Call for action".
  public static String of(String word) {
    String spaced = word.replace('_', ' ').replace('-', ' ');
    return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}
