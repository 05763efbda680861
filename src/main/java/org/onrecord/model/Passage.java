package org.onrecord.model;

/// An exact span of one document.
public record Passage(Sha256 document, Span at) {}
