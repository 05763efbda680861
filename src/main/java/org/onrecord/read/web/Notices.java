package org.onrecord.read.web;

import java.util.Optional;
import org.onrecord.read.meta.Beginnings;
import org.onrecord.read.meta.WordList;

/// Lines that stand among the paragraphs of a text but do not belong to it, told by how they begin;
/// the beginnings stand in `notices.txt`.
final class Notices {
  enum Notice {
    POINTER,
    OFFER,
    ADVERT,
    CREDIT,
    TALK
  }

  private static final Beginnings<Notice> BEGINNINGS =
      new Beginnings<>(Notice.class, WordList.lines(Notices.class, "notices.txt"));

  private Notices() {}

  /// What kind of notice begins as `text` does.
  static Optional<Notice> find(String text) {
    return BEGINNINGS.find(text);
  }
}
