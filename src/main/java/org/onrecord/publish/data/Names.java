package org.onrecord.publish.data;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.onrecord.model.Sha256;
import org.onrecord.model.data.OpenData;

/// What things are called outside of the record: names that no other record gives.
///
/// Under the address of the published site, when that is known: then they lead to its pages. Else
/// under a UUID made of the key that the record's log began with, which is the same in every copy
/// of the record.
public final class Names {
  private static final int BRIEF = 8;
  private static final int DIGITS = 24;
  private static final Pattern PLAIN = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9-]*");

  private final Optional<String> base;
  private final Optional<String> licence;
  private final String seed;

  /// @param base the address of the published site, such as `https://record.example`
  /// @param licence the address of the licence that the team gives, when it chose one
  public Names(Optional<String> base, Optional<String> licence, OpenData.About about) {
    this.base = base.map(b -> b.replaceAll("/+$", ""));
    this.licence = licence;
    this.seed = about.log().map(OpenData.Log::firstKey).orElse(about.name());
  }

  /// The record itself.
  String record() {
    return base.map(b -> b + "/").orElseGet(() -> "urn:uuid:" + uuid());
  }

  /// A thing that has a page, or a place on one.
  ///
  /// @param path without the first slash: `people/ilva-maren`, `documents/ab12#f-77`
  String page(String path) {
    return base.map(b -> b + "/" + path).orElseGet(() -> "urn:uuid:" + uuid() + "#" + iri(path));
  }

  /// The page's address, where the record is published.
  Optional<String> published(String path) {
    return base.map(b -> b + "/" + path);
  }

  /// Where the licence stands that the team gives.
  Optional<String> licence() {
    return licence;
  }

  /// The page of a document, by its SHA-256.
  String document(String hash) {
    return page("documents/" + hash.substring(0, 12));
  }

  /// The bytes of a document, wherever they lie (RFC 6920).
  static String bytes(String hash) {
    byte[] digest = HexFormat.of().parseHex(hash);
    return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  /// An id of letters, digits and hyphens alone.
  ///
  /// @param kind what kind of thing it is, so that two kinds never share an id
  String id(String kind, String local) {
    String own = hex(seed).substring(0, BRIEF);
    String end =
        local.length() <= DIGITS && PLAIN.matcher(local).matches()
            ? local
            : hex(local).substring(0, DIGITS);
    return "or-" + own + "-" + kind + "-" + end;
  }

  /// Version 8 (RFC 9562): the bits are ours.
  private UUID uuid() {
    ByteBuffer digest = ByteBuffer.wrap(HexFormat.of().parseHex(hex(seed)));
    long high = digest.getLong() & ~0xf000L | 0x8000L;
    long low = digest.getLong() & ~(3L << 62) | 1L << 63;
    return new UUID(high, low);
  }

  private static String hex(String words) {
    return Sha256.of(words).hex();
  }

  /// A second `#` and spaces have no place in an IRI; letters of any script have.
  private static String iri(String path) {
    return path.replace("#", "/").replace(" ", "%20");
  }
}
