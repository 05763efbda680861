package org.onrecord.publish.team;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/// Where one sets up a program that gives codes.
///
/// @param key in base 32, for typing
/// @param address what the program reads from picture or link
/// @param recovery codes that stand in for it, told once; none before it is in use
/// @param wrong why it was not taken
public record CodesPage(
    String key, String address, List<String> recovery, Optional<String> wrong) {
  private static final int GROUP = 4;

  public CodesPage {
    recovery = List.copyOf(recovery);
  }

  /// The key in groups, easier to type.
  public String grouped() {
    return key.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
  }

  public Content picture() {
    return QrPicture.of(address);
  }
}
