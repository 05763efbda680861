package org.onrecord.read.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what a file is by its first bytes. Its name is only a hint: a wrong extension changes
/// nothing but whether text counts as Markdown, and decides where the bytes leave it open.
public final class Sniffer {
  /// How many bytes are looked at.
  public static final int HEAD = 1 << 16;

  private static final int NEAR = 1024;

  private static final Pattern TAG =
      Pattern.compile(
          "<(html|head|body|div|p|table|title|meta|script|a|span|br|h1)[\\s>/]",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> PAGE_NAMES = Set.of("html", "htm", "xhtml", "shtml");
  private static final Set<String> TEXT_NAMES =
      Set.of("txt", "text", "md", "markdown", "csv", "tsv", "log");

  private Sniffer() {}

  /// What the file is that begins with `head` (its first [#HEAD] bytes, or all of it) and is called
  /// `name`.
  public static Sniffed sniff(byte[] head, String name) {
    var magic = magic(head);
    if (magic != Kind.UNKNOWN) {
      return new Sniffed(magic, magic.name());
    }
    String start = Encoding.decode(head).text();
    String extension = extension(name);
    var known = Signatures.find(head);
    if (known.isPresent() && !isReadable(start, 0)) {
      return new Sniffed(Kind.OTHER, known.get());
    }
    Kind written = written(start, extension);
    return new Sniffed(written, written.name());
  }

  private static Kind magic(byte[] head) {
    if (startsWith(head, 'P', 'K', 3, 4)
        || startsWith(head, 'P', 'K', 5, 6)
        || startsWith(head, 'P', 'K', 7, 8)) {
      return Kind.ZIP;
    }
    if (startsWith(head, 0x1f, 0x8b)) {
      return Kind.GZIP;
    }
    if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
      return Kind.OLE;
    }
    return isPdf(head) ? Kind.PDF : Kind.UNKNOWN;
  }

  /// The header may stand anywhere in the first 1,024 bytes; further in, only objects make it a PDF
  /// and not a text about them.
  private static boolean isPdf(byte[] head) {
    String near = new String(head, 0, Math.min(head.length, NEAR), StandardCharsets.ISO_8859_1);
    int at = near.indexOf("%PDF-");
    if (at < 0) {
      return false;
    }
    String before = near.substring(0, at).replaceFirst("^\u00ef\u00bb\u00bf", "");
    return before.isBlank()
        || Pattern.compile("\\d+ \\d+ obj\\b")
            .matcher(new String(head, StandardCharsets.ISO_8859_1))
            .find();
  }

  private static Kind written(String start, String extension) {
    String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
    if (text.startsWith("{\\rtf")) {
      return Kind.RTF;
    }
    if (text.startsWith("WARC/") || text.startsWith("filedesc://")) {
      return Kind.WARC;
    }
    if (PageHead.matches(text) || PAGE_NAMES.contains(extension) && TAG.matcher(text).find()) {
      return Kind.HTML;
    }
    if (text.stripLeading().startsWith("<?xml") || startsLikeXml(text, extension)) {
      return Kind.XML;
    }
    if (MailHead.matches(text, extension)) {
      return Kind.MAIL;
    }
    return plain(text, extension);
  }

  private static boolean startsLikeXml(String text, String extension) {
    String start = text.stripLeading();
    return start.startsWith("<!DOCTYPE")
        || start.startsWith("<svg")
        || (extension.equals("xml") || extension.equals("svg")) && start.startsWith("<");
  }

  private static Kind plain(String text, String extension) {
    boolean named = TEXT_NAMES.contains(extension);
    if (!isReadable(text, named ? 2 : 20)) {
      return Kind.UNKNOWN;
    }
    return extension.equals("md") || extension.equals("markdown") ? Kind.MARKDOWN : Kind.TEXT;
  }

  /// Whether at most one character in `tolerated` is a control character or broken; 0 tolerates
  /// none.
  private static boolean isReadable(String text, int tolerated) {
    long bad = text.chars().filter(Sniffer::isBad).count();
    return bad == 0 || tolerated > 0 && bad * tolerated <= text.length();
  }

  private static boolean isBad(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b
        || c == 0x7f
        || c == '\uFFFD';
  }

  private static boolean startsWith(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /// What stands after the last dot of `name`, in lower case; nothing when there is none.
  public static String extension(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
