package org.onrecord.read.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.text.Decoded;
import org.onrecord.read.text.Encoding;
import org.onrecord.read.text.Kind;
import org.onrecord.read.web.WebPage;

/// Web pages: their characters as a browser would read them, their main text by [WebPage].
public final class Web implements Format {
  /// Browsers look for the declaration this far (HTML Standard, 13.2.3.2), with some patience.
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?is)<(?:meta\\b[^>]*?\\bcharset|\\?xml\\b[^>]*?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  /// Names that stand for a larger relative (Encoding Standard, section 4.2).
  private static final Map<String, String> RELATIVES =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "gbk"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("utf-16", "utf-8"),
          Map.entry("utf-16le", "utf-8"),
          Map.entry("utf-16be", "utf-8"));

  @Override
  public Extract read(Part part, Session session) throws IOException, LimitReached {
    if (Files.size(part.file()) / 4 > session.limits().get(Limit.TEXT_LENGTH)) {
      throw session.limits().reached(Limit.TEXT_LENGTH, "the page has more than %s characters");
    }
    var decoded = decode(Files.readAllBytes(part.file()), part.hints().charset());
    var page = WebPage.of(decoded.text(), part.hints().metadata().url());
    return Extract.text(
        Kind.HTML.mediaType(),
        page.text(),
        page.metadata().or(part.hints().metadata()),
        page.flags(),
        decoded.partly());
  }

  /// The characters of a page, by its byte order mark, what its sender stated, what it declares;
  /// else as of any text.
  public static Decoded decode(byte[] bytes, Optional<Charset> stated) {
    if (Encoding.marked(bytes).isPresent()) {
      return Encoding.decode(bytes);
    }
    return stated
        .or(() -> declared(bytes))
        .map(charset -> Encoding.as(bytes, charset))
        .orElseGet(() -> Encoding.decode(bytes));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    var matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? find(matcher.group(1)) : Optional.empty();
  }

  /// The encoding that pages and mails mean by `name`; empty when Java has none.
  public static Optional<Charset> find(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(RELATIVES.getOrDefault(lower, lower)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
