package org.onrecord.analyse.quotations.marks;

/// The pairs of marks that writers put around words. Those of one family may stand for each other
/// where a writer or a program mixed them up.
enum MarkStyle {
  DOUBLE(false),
  SINGLE(true),
  GUILLEMET(false),
  REVERSED_GUILLEMET(false),
  CORNER(false);

  /// Whether it looks like an apostrophe, so that it counts only when a closing mark follows.
  final boolean single;

  MarkStyle(boolean single) {
    this.single = single;
  }

  /// The style whose opening mark `c` is, wherever it stands; null when it is none or may be
  /// closing as well.
  static @org.jspecify.annotations.Nullable MarkStyle opening(char c) {
    return switch (c) {
      case '\u201C', '\u201E', '\u201F', '\u301D', '\uFF02' -> DOUBLE;
      case '\u2018', '\u201A', '\u201B', '`' -> SINGLE;
      case '\u00AB', '\u2039' -> GUILLEMET;
      case '\u300C', '\u300E' -> CORNER;
      default -> null;
    };
  }

  /// Whether `c` can close what was opened in this style.
  boolean closedBy(char c) {
    return switch (this) {
      case DOUBLE -> c == '"' || c == '\u201D' || c == '\u201C' || c == '\u301E' || c == '\u301F';
      case SINGLE -> c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u00B4';
      case GUILLEMET -> c == '\u00BB' || c == '\u203A';
      case REVERSED_GUILLEMET -> c == '\u00AB' || c == '\u2039';
      case CORNER -> c == '\u300D' || c == '\u300F';
    };
  }
}
