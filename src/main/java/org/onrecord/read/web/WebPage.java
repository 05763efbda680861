package org.onrecord.read.web;

import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.onrecord.model.Flag;
import org.onrecord.model.Metadata;

/// A web page as a reader wants it.
///
/// @param text the main text: paragraphs, headings and list items as lines, a blank line between
///   blocks; empty when the page has none
/// @param metadata what the page says of itself
public record WebPage(String text, Metadata metadata, Set<Flag> flags) {
  public WebPage {
    flags =
        flags.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(flags));
  }

  /// Reads `html`, fetching nothing. O(n) in its length.
  ///
  /// @param base where the page was found, to complete relative links; empty when unknown
  public static WebPage of(String html, Optional<URI> base) {
    Document page = Jsoup.parse(html, base.map(URI::toString).orElse(""));
    Metadata metadata = PageMetadata.of(page, base);
    return new WebPage(MainText.of(page, metadata.title()), metadata, PageFlags.of(page));
  }
}
