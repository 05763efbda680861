package org.onrecord.publish;

import java.util.Optional;

/// Where pages are shown.
///
/// @param isFolder whether they are files: then nobody answers questions, a list is as long as its
///   files, and nothing can be sent
/// @param base the address under which all of it will be read, ending in `/`; empty when nobody
///   said
public record Face(boolean isFolder, Optional<String> base) {
  /// A server that answers.
  public static final Face SERVER = new Face(false, Optional.empty());

  /// Rows of a list that a folder has pages for; a list that is longer says so.
  public static final int LONGEST_LIST = 5_000;

  /// A list of more rows is not narrowed in a folder: each filter would be the list once more.
  public static final int MOST_NARROWED = 2_000;

  /// Nothing from elsewhere, nothing inline. A folder has no headers, so its pages carry this
  /// themselves; `file:` is what some browsers call the folder itself when it lies on a disk.
  private static final String POLICY =
      "default-src 'none'; style-src 'self' file:; font-src 'self' file:; img-src 'self' file:;"
          + " script-src 'self' file:; form-action 'self' file:; base-uri 'none'";

  /// A folder.
  public static Face folder(Optional<String> base) {
    return new Face(true, base);
  }

  /// The policy that a page carries; empty where the server says it.
  public Optional<String> policy() {
    return isFolder ? Optional.of(POLICY) : Optional.empty();
  }
}
