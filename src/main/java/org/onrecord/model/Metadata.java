package org.onrecord.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a document says of itself. What it does not say stays empty; nothing is guessed.
///
/// @param language BCP 47 primary subtag (`en`, `ru`, `kk`) of the text
/// @param url where it was published, when the file says so (web archive, canonical link)
/// @param captured when a web archive recorded it
/// @param carried what the file holds besides; for the team alone
public record Metadata(
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<When> published,
    Optional<String> language,
    Optional<URI> url,
    Optional<Instant> captured,
    List<Carried> carried) {
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Metadata {
    carried = List.copyOf(carried);
  }

  public Metadata withTitle(Optional<String> title) {
    return new Metadata(title, author, publisher, published, language, url, captured, carried);
  }

  public Metadata withAuthor(Optional<String> author) {
    return new Metadata(title, author, publisher, published, language, url, captured, carried);
  }

  public Metadata withPublisher(Optional<String> publisher) {
    return new Metadata(title, author, publisher, published, language, url, captured, carried);
  }

  public Metadata withPublished(Optional<When> published) {
    return new Metadata(title, author, publisher, published, language, url, captured, carried);
  }

  public Metadata withLanguage(Optional<String> language) {
    return new Metadata(title, author, publisher, published, language, url, captured, carried);
  }

  public Metadata withUrl(Optional<URI> url) {
    return new Metadata(title, author, publisher, published, language, url, captured, carried);
  }

  public Metadata withCaptured(Optional<Instant> captured) {
    return new Metadata(title, author, publisher, published, language, url, captured, carried);
  }

  /// The same with `more` of what the file holds besides.
  public Metadata carrying(List<Carried> more) {
    return withCarried(Stream.concat(carried.stream(), more.stream()).distinct().toList());
  }

  public Metadata withCarried(List<Carried> carried) {
    return new Metadata(title, author, publisher, published, language, url, captured, carried);
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
        captured.or(other::captured),
        carried.isEmpty() ? other.carried : carried);
  }
}
