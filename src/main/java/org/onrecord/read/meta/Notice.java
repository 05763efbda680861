package org.onrecord.read.meta;

/// What a line is that stands among the paragraphs of a text but is not its author's words.
public enum Notice {
  /// Leads to other pages.
  POINTER,
  /// Asks to subscribe, follow, download, give.
  OFFER,
  /// Announces an advertisement.
  ADVERT,
  /// Says who took a picture.
  PHOTO,
  /// Says who drew one.
  ILLUSTRATION,
  /// Hands the text on.
  SHARE,
  /// Opens the readers' comments.
  TALK,
  /// A field or note of the comment form.
  FORM,
  /// Says that a series goes on.
  CONTINUED,
  /// Whose copyright it is.
  RIGHTS,
  /// How long it takes to read.
  READING,
  /// How many have seen it.
  COUNTER
}
