package org.onrecord.read.format.mail;

/// Plain text in mails.
final class MailText {
  private MailText() {}

  /// The text with line ends as `\n`, and lines that a mail program broke put together again (RFC
  /// 3676, format=flowed).
  static String unfolded(String text, boolean flowed) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return flowed ? joined(lines) : lines;
  }

  private static String joined(String text) {
    var out = new StringBuilder(text.length());
    text.lines()
        .forEach(line -> {
          String plain = line.startsWith(" ") ? line.substring(1) : line;
          boolean goesOn = plain.endsWith(" ") && !plain.equals("-- ");
          out.append(plain).append(goesOn ? "" : "\n");
        });
    return out.toString();
  }
}
