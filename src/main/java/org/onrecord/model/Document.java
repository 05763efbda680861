package org.onrecord.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One text of a source, as it was read.
///
/// @param hash SHA-256 of the bytes it was read from
/// @param mediaType what the bytes are, by their content (`text/html`)
/// @param sponsored the passage that says somebody paid for the text
/// @param pageStarts code point at which each page after the first begins, ascending; empty where
///   there are no pages
/// @param partly why only part of it could be read; empty when all was
public record Document(
    Sha256 hash,
    String mediaType,
    Text text,
    Metadata metadata,
    Optional<Span> sponsored,
    List<Boilerplate> boilerplate,
    List<Integer> pageStarts,
    Set<Flag> flags,
    Optional<Because> partly) {
  public Document {
    boilerplate = List.copyOf(boilerplate);
    pageStarts = List.copyOf(pageStarts);
    // Set.copyOf would forget the order, and two runs would print two orders.
    flags =
        flags.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(flags));
  }

  /// The same document, read only in part, and why.
  public Document withPartly(Because because) {
    return new Document(
        hash,
        mediaType,
        text,
        metadata,
        sponsored,
        boilerplate,
        pageStarts,
        flags,
        Optional.of(because));
  }

  /// The same document, which says something else of itself.
  public Document withMetadata(Metadata other) {
    return new Document(
        hash, mediaType, text, other, sponsored, boilerplate, pageStarts, flags, partly);
  }

  /// The passage `at` as if it were the whole text; what is known of the document stays.
  public Document part(Span at) {
    return new Document(
        hash,
        mediaType,
        Text.of(text.slice(at)),
        metadata,
        Optional.empty(),
        boilerplate.stream().filter(b -> b.at().overlaps(at)).map(b -> b.within(at)).toList(),
        List.of(),
        flags,
        partly);
  }

  /// The page on which `codePoint` stands, counted from 1; empty where the document has no pages.
  public Optional<Integer> page(int codePoint) {
    if (pageStarts.isEmpty()) {
      return Optional.empty();
    }
    int page = 1;
    for (int start : pageStarts) {
      if (codePoint < start) {
        break;
      }
      page++;
    }
    return Optional.of(page);
  }

  /// Whether any part of `span` lies in boilerplate.
  public boolean isBoilerplate(Span span) {
    return boilerplate.stream().anyMatch(b -> b.at().overlaps(span));
  }

  /// Whether the bytes hold their words and nothing of who wrote, changed or photographed them:
  /// other kinds carry authors, revisions, places and devices, web pages in what no reader sees.
  public boolean isPlain() {
    return mediaType.equals("text/plain");
  }
}
