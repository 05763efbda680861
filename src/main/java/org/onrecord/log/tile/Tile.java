package org.onrecord.log.tile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which tile: a run of consecutive hashes of one level, or of entries (C2SP tlog-tiles, "Merkle
/// Tree" and "Log entries").
///
/// @param level 0 for leaf hashes, each further level 256 times as high; [#ENTRIES] for a bundle of
///   entries
/// @param index within the level, 0-based
/// @param width hashes or entries in it, 1 to 256
public record Tile(int level, long index, int width) {
  /// Hashes in a full tile, entries in a full bundle.
  public static final int FULL = 256;

  /// The level of bundles.
  public static final int ENTRIES = -1;

  private static final int HIGHEST = 7;
  private static final Pattern NAME =
      Pattern.compile("tile/(entries|[0-7])/((?:x\\d{3}/)*\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

  public Tile {
    if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException(
          "no tile: level %d, index %d, width %d".formatted(level, index, width));
    }
  }

  /// The bundle that holds entry `entry` in a log of `size` entries.
  static Tile bundle(long entry, long size) {
    return at(ENTRIES, entry / FULL, size);
  }

  /// Tile `index` of `level` as it is in a tree of `size` leaves.
  static Tile at(int level, long index, long size) {
    return new Tile(level, index, (int) Math.min(FULL, widthOf(level, size) - index * FULL));
  }

  /// How many hashes a level has in a tree of `size` leaves.
  static long widthOf(int level, long size) {
    return level == ENTRIES ? size : size >>> (8 * level);
  }

  /// Whether it holds more than a log of `size` entries has.
  boolean isBeyond(long size) {
    return index * FULL + width > widthOf(level, size);
  }

  /// Whether a log of `size` entries has the full tile in its place.
  boolean isFinishedAt(long size) {
    return (index + 1) * FULL <= widthOf(level, size);
  }

  boolean isFull() {
    return width == FULL;
  }

  /// Where it lies: `tile/0/x001/x234/067.p/8`.
  String name() {
    var place = new StringBuilder("%03d".formatted(index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      place.insert(0, "x%03d/".formatted(rest % 1000));
    }
    return "tile/%s/%s%s".formatted(levelName(), place, isFull() ? "" : ".p/" + width);
  }

  private String levelName() {
    return level == ENTRIES ? "entries" : Integer.toString(level);
  }

  /// The tile that `name` is the place of; empty when it is no such name.
  static Optional<Tile> parse(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(2).replaceAll("[x/]", "");
    int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
    if (digits.length() > 18 || (matcher.group(3) != null && width >= FULL)) {
      return Optional.empty();
    }
    int level = matcher.group(1).equals("entries") ? ENTRIES : Integer.parseInt(matcher.group(1));
    var tile = new Tile(level, Long.parseLong(digits), width);
    return tile.name().equals(name) ? Optional.of(tile) : Optional.empty();
  }
}
