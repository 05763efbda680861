package org.onrecord.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One authority that a document takes its word from: whom it quotes, cites or credits.
///
/// @param authority by the fullest name the document gives, or the words that name it
/// @param named whether the document names it, not only describes it ("officials")
/// @param speaksFor the body in whose office the authority stands, where the document says so
/// @param passages what the document has from it, and lines that credit it, in the order of the
///   text
/// @param share of what the document has from others at all, how much it has from this authority: 0
///   to 1, by length
public record RestsOn(
    String authority,
    boolean named,
    Optional<String> speaksFor,
    List<Span> passages,
    double share) {
  public RestsOn {
    if (authority.isBlank()) {
      throw new IllegalArgumentException("an authority without a name");
    }
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("nothing rests on " + authority);
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share is not between 0 and 1: " + share);
    }
    passages = List.copyOf(passages);
  }

  /// The same, where `by` code points more stand before it.
  public RestsOn moved(int by) {
    return new RestsOn(
        authority, named, speaksFor, passages.stream().map(p -> p.moved(by)).toList(), share);
  }

  /// Of the parts of one document: each authority once, the one on whom most rests first.
  public static List<RestsOn> merged(List<RestsOn> parts) {
    Map<String, RestsOn> byName = new LinkedHashMap<>();
    parts.forEach(p -> byName.merge(p.authority, p, RestsOn::with));
    int all = byName.values().stream().mapToInt(RestsOn::length).sum();
    return byName.values().stream()
        .map(r -> r.withShare(all == 0 ? 0 : (double) r.length() / all))
        .sorted(
            Comparator.comparingDouble(RestsOn::share)
                .reversed()
                .thenComparing(r -> r.passages().getFirst()))
        .toList();
  }

  /// The same authority, with the passages of both.
  public RestsOn with(RestsOn other) {
    var both = Stream.concat(passages.stream(), other.passages.stream()).sorted().toList();
    return new RestsOn(
        authority, named || other.named, speaksFor.or(other::speaksFor), both, share);
  }

  private RestsOn withShare(double of) {
    return new RestsOn(authority, named, speaksFor, passages, of);
  }

  private int length() {
    return passages.stream().mapToInt(Span::length).sum();
  }
}
