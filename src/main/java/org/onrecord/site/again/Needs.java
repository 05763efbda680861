package org.onrecord.site.again;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/// What a page was made from besides the texts.
///
/// @param all anything that anybody did: the page shows the register, or the log, as a whole
/// @param day the day from which the record is looked at
/// @param until the earliest day that was ahead and would make a difference once it is past
/// @param places of the register in texts that it shows, as [#place] numbers them, ascending
@SuppressWarnings("ArrayRecordComponent") // written and read, never compared
public record Needs(boolean all, boolean day, Optional<LocalDate> until, int[] places) {
  /// The texts alone.
  public static final Needs TEXTS = new Needs(false, false, Optional.empty(), new int[0]);

  /// The number of a finding that the register may have made something of, of a document that one
  /// of its objects may quote, or of somebody who may promise something. Two may have the same:
  /// then one page too many is made anew.
  static int place(String key) {
    return key.hashCode();
  }

  /// Notes what a page asks while it is made. For one thread.
  static final class Noting {
    private boolean all;
    private boolean day;
    private Optional<LocalDate> until = Optional.empty();
    private final TreeSet<Integer> places = new TreeSet<>();

    void all() {
      all = true;
    }

    void day() {
      day = true;
    }

    void until(LocalDate ahead) {
      until = until.filter(known -> known.isBefore(ahead)).or(() -> Optional.of(ahead));
    }

    void place(String key) {
      places.add(Needs.place(key));
    }

    Needs needs() {
      int[] numbers = places.stream().mapToInt(Integer::intValue).toArray();
      return new Needs(all, day, until, numbers);
    }
  }

  /// Whether one of `changed`, ascending, is among the places.
  boolean hasAnyOf(int[] changed) {
    for (int place : changed) {
      if (Arrays.binarySearch(places, place) >= 0) {
        return true;
      }
    }
    return false;
  }
}
