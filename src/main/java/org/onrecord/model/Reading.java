package org.onrecord.model;

import java.util.ArrayList;
import java.util.List;

/// What came of trying to read one input. A refusal is an answer to show, not an exception to log.
///
/// A container (ZIP, web archive, mail with attachments) has `parts`, each a reading of its own
/// whose path is `container!/part`.
public sealed interface Reading {
  /// Where it came from, as the reader was told.
  String path();

  /// SHA-256 of the bytes; of no bytes when there were none to read.
  Sha256 hash();

  List<Reading> parts();

  /// What was read, with the parts of it, in order.
  default List<Read> documents() {
    var all = new ArrayList<Read>();
    if (this instanceof Read read) {
      all.add(read);
    }
    parts().forEach(part -> all.addAll(part.documents()));
    return all;
  }

  /// It was read, whole or in part.
  record Read(String path, Document document, List<Reading> parts) implements Reading {
    public Read {
      parts = List.copyOf(parts);
    }

    @Override
    public Sha256 hash() {
      return document.hash();
    }
  }

  /// It holds other inputs and no text of its own.
  ///
  /// @param partly why not all of it could be opened
  record Container(
      String path,
      Sha256 hash,
      String mediaType,
      java.util.Optional<Because> partly,
      java.util.Set<Flag> flags,
      List<Reading> parts)
      implements Reading {
    public Container {
      parts = List.copyOf(parts);
    }
  }

  /// Nothing could be read.
  record Refused(
      String path, Sha256 hash, Because because, java.util.Set<Flag> flags, List<Reading> parts)
      implements Reading {
    public Refused {
      parts = List.copyOf(parts);
    }
  }
}
