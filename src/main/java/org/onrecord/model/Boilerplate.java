package org.onrecord.model;

/// Words of a document that are not the text its author wrote: counters, credits, forms.
///
/// No quotation, commitment, claim or figure is found in them.
public record Boilerplate(Span at, Kind kind) {
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
