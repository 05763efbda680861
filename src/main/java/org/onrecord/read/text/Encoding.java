package org.onrecord.read.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Because;

/// Characters out of bytes whose encoding nobody states.
///
/// In this order: a byte order mark; the zero bytes that UTF-16 and UTF-32 leave in most scripts;
/// bytes that are valid UTF-8; UTF-8 with a few broken bytes; the letters of DOS code pages; last,
/// ICU's statistics over letter sequences. The last two are guesses and are said to be. Time is
/// linear in the bytes.
///
/// Does NOT tell relatives apart where no letter differs.
public final class Encoding {
  /// Statistics need no more than this.
  private static final int SAMPLE = 1 << 16;

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /// Encodings of which files use a larger relative under the same name (WHATWG Encoding Standard,
  /// section 4.2).
  private static final Map<String, String> RELATIVES =
      Map.of("ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254", "GB18030", "GB18030");

  private Encoding() {}

  /// The characters of `bytes`; a byte order mark comes back as U+FEFF.
  public static Decoded decode(byte[] bytes) {
    return marked(bytes)
        .map(charset -> withMark(as(bytes, charset)))
        .or(() -> wide(bytes).map(charset -> as(bytes, charset)))
        .or(() -> utf8(bytes))
        .or(() -> nearlyUtf8(bytes))
        .orElseGet(() -> guessed(bytes));
  }

  /// The characters of `bytes` in `charset`, which the file or its sender states.
  public static Decoded as(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return new Decoded(text, charset.name(), broken(text, charset.name()));
  }

  /// Some of Java's decoders keep the mark, those of UTF-32 swallow it.
  private static Decoded withMark(Decoded decoded) {
    String text = decoded.text();
    return text.startsWith("\uFEFF")
        ? decoded
        : new Decoded("\uFEFF" + text, decoded.charset(), decoded.partly());
  }

  /// The encoding that a byte order mark states.
  public static Optional<Charset> marked(byte[] b) {
    if (starts(b, 0xef, 0xbb, 0xbf)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(b, 0xff, 0xfe, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (starts(b, 0, 0, 0xfe, 0xff)) {
      return Optional.of(UTF_32BE);
    }
    if (starts(b, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return starts(b, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<Decoded> utf8(byte[] bytes) {
    return Utf8.count(bytes).isValid()
        ? Optional.of(
            new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8", Optional.empty()))
        : Optional.empty();
  }

  /// UTF-16 or UTF-32 without a mark: most zero bytes stand in the same places.
  private static Optional<Charset> wide(byte[] bytes) {
    int[] zeros = new int[4];
    int length = Math.min(bytes.length, SAMPLE) & ~3;
    for (int i = 0; i < length; i++) {
      zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
    }
    int quarter = length / 4;
    if (quarter > 0 && zeros[0] == quarter && zeros[1] > quarter * 3 / 4) {
      return Optional.of(UTF_32BE);
    }
    if (quarter > 0 && zeros[3] == quarter && zeros[2] > quarter * 3 / 4) {
      return Optional.of(UTF_32LE);
    }
    return sixteen(bytes, zeros[0] + zeros[2], zeros[1] + zeros[3]);
  }

  /// Spaces and line ends alone leave a zero byte in one place of eight in any script.
  private static Optional<Charset> sixteen(byte[] bytes, int even, int odd) {
    int few = Math.min(bytes.length, SAMPLE) / 20;
    if (even > few && odd * 10 < even) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return odd > few && even * 10 < odd ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static Optional<Decoded> nearlyUtf8(byte[] bytes) {
    var count = Utf8.count(bytes);
    return count.whole() + count.shaped() > 2 * count.broken()
        ? Optional.of(as(bytes, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static Decoded guessed(byte[] bytes) {
    return DosPages.find(bytes, Math.min(bytes.length, SAMPLE))
        .map(page -> unsure(as(bytes, page), "by where its letters stand"))
        .orElseGet(() -> byStatistics(bytes));
  }

  private static Decoded byStatistics(byte[] bytes) {
    var detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    var best = Arrays.stream(detector.detectAll()).filter(Encoding::isPossible).findFirst();
    String name = best.map(CharsetMatch::getName).orElse("windows-1252");
    int sure = best.map(CharsetMatch::getConfidence).orElse(0);
    var decoded = as(bytes, Charset.forName(RELATIVES.getOrDefault(name, name)));
    return unsure(decoded, sure + " of 100 sure");
  }

  /// A guess is said to be one.
  private static Decoded unsure(Decoded decoded, String evidence) {
    String words =
        "the encoding is nowhere stated; the text was read as %s, the likeliest (%s)%s"
            .formatted(
                decoded.charset(),
                evidence,
                decoded.partly().map(b -> "; " + b.words()).orElse(""));
    return new Decoded(
        decoded.text(), decoded.charset(), Optional.of(new Because(Because.Code.MALFORMED, words)));
  }

  private static boolean isPossible(CharsetMatch match) {
    String name = match.getName();
    return !name.startsWith("UTF-") && !name.startsWith("IBM42") && Charset.isSupported(name);
  }

  private static Optional<Because> broken(String text, String charset) {
    long count = text.chars().filter(c -> c == '\uFFFD').count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Because(
                Because.Code.MALFORMED,
                "what is not valid %s became U+FFFD, in %d places".formatted(charset, count)));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
