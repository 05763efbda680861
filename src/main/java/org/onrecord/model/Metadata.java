package org.onrecord.model;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What a document says of itself. What it does not say stays empty; nothing is guessed.
///
/// @param language BCP 47 primary subtag (`en`, `ru`, `kk`) of the text
/// @param url where it was published, when the file says so (web archive, canonical link)
/// @param captured when a web archive recorded it
public record Metadata(
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<When> published,
    Optional<String> language,
    Optional<URI> url,
    Optional<Instant> captured) {
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Metadata withTitle(Optional<String> title) {
    return new Metadata(title, author, publisher, published, language, url, captured);
  }

  public Metadata withAuthor(Optional<String> author) {
    return new Metadata(title, author, publisher, published, language, url, captured);
  }

  public Metadata withPublisher(Optional<String> publisher) {
    return new Metadata(title, author, publisher, published, language, url, captured);
  }

  public Metadata withPublished(Optional<When> published) {
    return new Metadata(title, author, publisher, published, language, url, captured);
  }

  public Metadata withLanguage(Optional<String> language) {
    return new Metadata(title, author, publisher, published, language, url, captured);
  }

  public Metadata withUrl(Optional<URI> url) {
    return new Metadata(title, author, publisher, published, language, url, captured);
  }

  public Metadata withCaptured(Optional<Instant> captured) {
    return new Metadata(title, author, publisher, published, language, url, captured);
  }

  /// This, with `other` where this is silent.
  public Metadata or(Metadata other) {
    return new Metadata(
        title.or(other::title),
        author.or(other::author),
        publisher.or(other::publisher),
        published.or(other::published),
        language.or(other::language),
        url.or(other::url),
        captured.or(other::captured));
  }
}
