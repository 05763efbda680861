package org.onrecord.log.manifest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One file of a published folder.
///
/// @param path from the folder's top, with `/` between its parts
/// @param sha256 of its bytes, in hexadecimal
/// @param bytes how long it is
public record ManifestLine(String path, String sha256, long bytes) {
  private static final int DIGEST_LENGTH = 64;

  private static final Pattern FORM =
      Pattern.compile(
          "\\{\"bytes\":(0|[1-9][0-9]{0,15}),\"path\":\"([^\"]{1,512})\",\"sha256\":\"([^\"]*)\"\\}");

  /// @throws IllegalArgumentException when the path could lead out of the folder, or the rest is in
  ///   no form of ours
  public ManifestLine {
    if (!isPath(path)) {
      throw new IllegalArgumentException("not a path of a published folder: " + path);
    }
    if (!isDigest(sha256)) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    if (bytes < 0) {
      throw new IllegalArgumentException("no file has %d bytes".formatted(bytes));
    }
  }

  /// Parts of letters, digits and a few signs, none of which begins with a point: what every file
  /// system, server and shell takes, and nothing that leads out of the folder.
  private static boolean isPath(String path) {
    boolean begins = true;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean may = isLetterOrDigit(c) || c == '_' || c == '-';
      if (!may && (begins || c != '.' && c != '~' && c != '/')) {
        return false;
      }
      begins = c == '/';
    }
    return !begins;
  }

  private static boolean isDigest(String sha256) {
    for (int i = 0; i < sha256.length(); i++) {
      char c = sha256.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return sha256.length() == DIGEST_LENGTH;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /// Reads a line, without its end.
  ///
  /// @throws IllegalArgumentException when it is not in our form, to the letter
  public static ManifestLine parse(String line) {
    Matcher matcher = FORM.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("it is not in the form of a manifest's line");
    }
    return new ManifestLine(matcher.group(2), matcher.group(3), Long.parseLong(matcher.group(1)));
  }

  /// The line as it stands in the manifest: canonical JSON (RFC 8785), without its end.
  @Override
  public String toString() {
    return "{\"bytes\":" + bytes + ",\"path\":\"" + path + "\",\"sha256\":\"" + sha256 + "\"}";
  }
}
