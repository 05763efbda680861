package org.onrecord.model;

/// Something that a file holds besides its words: who wrote and changed it, when, with which
/// program. It may give away whoever passed the file on.
///
/// @param value in the file's own words, on one line
public record Carried(What what, String value) {
  /// Longer values are cut: nobody reads them, and a file may hold megabytes.
  private static final int LONGEST = 300;

  /// What is told.
  public enum What implements Worded {
    /// Whoever wrote it.
    AUTHOR,
    /// Whoever saved it last.
    LAST_CHANGED_BY,
    /// Whoever changed words or commented while changes were tracked.
    REVIEWED_BY,
    /// Where the program was registered to.
    COMPANY,
    /// Whose work it was under.
    MANAGER,
    /// With what it was made.
    PROGRAM,
    /// From which form.
    TEMPLATE,
    /// When it was made.
    CREATED,
    /// When it was saved last.
    CHANGED,
    /// How often it was saved.
    REVISION,
    /// Who printed it last.
    PRINTED_BY,
    /// Where a photo in it was taken: latitude and longitude in degrees.
    PHOTO_PLACE,
    /// When a photo in it was taken.
    PHOTO_TAKEN,
    /// With what a photo in it was taken.
    CAMERA,
    /// By whom a photo in it was taken, or whose camera it was.
    PHOTO_BY,
    /// With which program a photo in it was saved.
    PHOTO_PROGRAM
  }

  public Carried {
    value = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (value.length() > LONGEST) {
      value = value.substring(0, value.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
  }
}
