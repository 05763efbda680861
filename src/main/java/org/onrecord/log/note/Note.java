package org.onrecord.log.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text and who signed it (C2SP signed-note). Nothing of the text counts before
/// [#isSignedBy(VerifierKey)] said yes.
///
/// @param text ends in a line feed
/// @param signatures at least one
public record Note(String text, List<Line> signatures) {
  /// More are refused: nobody can make a reader check signatures without end.
  private static final int MOST_SIGNATURES = 64;

  private static final int LARGEST = 1 << 20;
  private static final Pattern LINE = Pattern.compile("— ([^+\\s\\p{Z}]+) ([A-Za-z0-9+/]+={0,2})");

  public Note {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new IllegalArgumentException(
          "a note's text ends in a line feed and has no other control character");
    }
  }

  /// One signature line.
  ///
  /// @param name of the key
  /// @param base64 key id and signature
  public record Line(String name, String base64) {
    byte[] bytes() {
      return Base64s.decode(base64);
    }

    boolean isBy(VerifierKey key) {
      return name.equals(key.name()) && KeyId.of(bytes()).equals(key.id());
    }

    byte[] signature() {
      byte[] bytes = bytes();
      return Arrays.copyOfRange(bytes, KeyId.SIZE, bytes.length);
    }
  }

  /// `text`, signed.
  public static Note sign(String text, SigningKey... keys) {
    var lines = new ArrayList<Line>();
    for (SigningKey key : keys) {
      byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
      var bytes = ByteBuffer.allocate(KeyId.SIZE + signature.length);
      bytes.put(key.verifier().id().bytes()).put(signature);
      lines.add(new Line(key.verifier().name(), Base64.getEncoder().encodeToString(bytes.array())));
    }
    return new Note(text, lines);
  }

  /// Reads a note.
  ///
  /// @throws IllegalArgumentException when it is none, in words
  public static Note parse(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new IllegalArgumentException("a note of more than a megabyte");
    }
    String whole = utf8(bytes);
    int blank = whole.lastIndexOf("\n\n");
    if (blank < 0 || !whole.endsWith("\n")) {
      throw new IllegalArgumentException("a note without signatures, or cut off");
    }
    var lines = new ArrayList<Line>();
    for (String line : whole.substring(blank + 2, whole.length() - 1).split("\n", -1)) {
      lines.add(signature(line));
    }
    if (lines.size() > MOST_SIGNATURES) {
      throw new IllegalArgumentException(
          "a note with more than %d signatures".formatted(MOST_SIGNATURES));
    }
    return new Note(whole.substring(0, blank + 1), lines);
  }

  private static Line signature(String text) {
    Matcher matcher = LINE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a signature line: " + text);
    }
    var line = new Line(matcher.group(1), matcher.group(2));
    if (line.bytes().length <= KeyId.SIZE) {
      throw new IllegalArgumentException("a signature line without a signature: " + text);
    }
    return line;
  }

  /// Whether `key` signed it: at least one line names that key, and each line that does holds.
  public boolean isSignedBy(VerifierKey key) {
    List<Line> lines = signatures.stream().filter(line -> line.isBy(key)).toList();
    byte[] signed = text.getBytes(StandardCharsets.UTF_8);
    return !lines.isEmpty()
        && lines.stream().allMatch(line -> key.verifies(signed, line.signature()));
  }

  /// The note as it is kept and served.
  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    var whole = new StringBuilder(text).append('\n');
    signatures.forEach(line ->
        whole.append("— ").append(line.name()).append(' ').append(line.base64()).append('\n'));
    return whole.toString();
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("a note that is not UTF-8", e);
    }
  }
}
