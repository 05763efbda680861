package org.onrecord.model;

/// Words of a document that are not the text its author wrote: counters, credits, forms.
///
/// No quotation, commitment, claim or figure is found in them.
public record Boilerplate(Span at, Kind kind) {
  /// What of it lies in `part`, counted from where that begins.
  Boilerplate within(Span part) {
    int from = Math.max(at.start(), part.start()) - part.start();
    int to = Math.min(at.end(), part.end()) - part.start();
    return new Boilerplate(new Span(from, to), kind);
  }

  public enum Kind implements Worded {
    VIEW_COUNTER,
    PHOTO_CREDIT,
    REPEATED_TITLE,
    PAGE_HEADER_DATE,
    SHARE_BUTTON,
    DISCLOSURE_FOOTER,
    ILLUSTRATION_CREDIT,
    COMMENT_FORM,
    TO_BE_CONTINUED,
    NAVIGATION,
    OTHER
  }
}
