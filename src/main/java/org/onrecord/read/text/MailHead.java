package org.onrecord.read.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a text begins as a mail does (RFC 5322, section 2.2).
final class MailHead {
  private static final Pattern FIELD = Pattern.compile("([!-9;-~]+):.*");

  /// Fields that programs write; a letter typed as text has none of them.
  private static final Set<String> BY_PROGRAM =
      Set.of(
          "received",
          "return-path",
          "message-id",
          "mime-version",
          "delivered-to",
          "dkim-signature",
          "content-type",
          "x-mailer");

  private static final Set<String> BY_PERSON = Set.of("from", "to", "subject", "date");

  private MailHead() {}

  static boolean matches(String text, String extension) {
    Set<String> fields = fields(text);
    long person = fields.stream().filter(BY_PERSON::contains).count();
    boolean program = fields.stream().anyMatch(BY_PROGRAM::contains);
    boolean named = extension.equals("eml") || extension.startsWith("mht");
    return named ? person + (program ? 1 : 0) >= 2 : person >= 2 && program;
  }

  /// The names of the fields up to the first blank line; none when another line comes between.
  private static Set<String> fields(String text) {
    var fields = new HashSet<String>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isEmpty()) {
        break;
      }
      boolean continues = line.startsWith(" ") || line.startsWith("\t");
      if (continues || fields.isEmpty() && line.startsWith("From ")) {
        continue;
      }
      var field = FIELD.matcher(line);
      if (!field.matches()) {
        return Set.of();
      }
      fields.add(field.group(1).toLowerCase(Locale.ROOT));
    }
    return fields;
  }
}
