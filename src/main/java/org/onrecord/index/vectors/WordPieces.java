package org.onrecord.index.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// Cuts a sentence into the pieces that the model knows by number, as BERT's uncased tokenizer does
/// (Devlin and others, 2019): small letters without accents, punctuation apart, then the longest
/// known piece first (WordPiece).
final class WordPieces {
  /// A sentence is read up to here. The model was made for 256, but what a statement is about is
  /// said before that, and the time grows with the length.
  private static final int MOST = 128;

  /// A longer word is no word.
  private static final int LONGEST_WORD = 100;

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private final Map<String, Integer> numbers;
  private final int begin;
  private final int end;
  private final int unknown;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = Map.copyOf(numbers);
    begin = number("[CLS]");
    end = number("[SEP]");
    unknown = number("[UNK]");
  }

  /// Reads the vocabulary out of a `tokenizer.json`.
  static WordPieces read(InputStream json) throws IOException {
    var numbers = new HashMap<String, Integer>();
    JsonMapper.shared()
        .readTree(json)
        .required("model")
        .required("vocab")
        .properties()
        .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().asInt()));
    return new WordPieces(numbers);
  }

  private int number(String piece) {
    return Objects.requireNonNull(numbers.get(piece), piece);
  }

  /// The numbers of the pieces of `sentence`, between those for begin and end.
  long[] of(String sentence) {
    var taken = new Taken();
    taken.add(begin);
    for (String word : words(sentence).split(" ")) {
      if (!word.isEmpty()) {
        cut(word, taken);
      }
    }
    return taken.closed(end);
  }

  private void cut(String word, Taken taken) {
    int before = taken.size;
    int from = 0;
    while (from < word.length() && word.length() <= LONGEST_WORD) {
      int to = word.length();
      Integer piece = null;
      for (; to > from && piece == null; to--) {
        piece = numbers.get((from == 0 ? "" : "##") + word.substring(from, to));
      }
      if (piece == null) {
        break;
      }
      taken.add(piece);
      from = to + 1; // the loop went one past it
    }
    if (from < word.length()) {
      taken.size = before;
      taken.add(unknown);
    }
  }

  /// Small letters without accents; words, punctuation and characters that are words parted by
  /// blanks.
  private static String words(String sentence) {
    String plain = Normalizer.normalize(sentence.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var words = new StringBuilder();
    MARKS
        .matcher(plain)
        .replaceAll("")
        .codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            words.append(' ');
          } else if (isPunctuation(c) || Character.isIdeographic(c)) {
            words.append(' ').appendCodePoint(c).append(' ');
          } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
            words.appendCodePoint(c);
          }
        });
    return words.toString();
  }

  private static boolean isPunctuation(int c) {
    boolean inAscii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    return inAscii
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /// Numbers so far, up to the limit.
  private static final class Taken {
    private final long[] numbers = new long[MOST];
    private int size;

    private void add(int number) {
      if (size < MOST - 1) {
        numbers[size++] = number;
      }
    }

    private long[] closed(int end) {
      long[] closed = java.util.Arrays.copyOf(numbers, size + 1);
      closed[size] = end;
      return closed;
    }
  }
}
