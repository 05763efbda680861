package org.onrecord.read.format.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.onrecord.model.Carried;
import org.onrecord.read.format.Counted;
import org.onrecord.read.format.Refusal;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.meta.Photo;

/// An opened ZIP whose entries belong to one document.
public final class Archive {
  private final ZipFile zip;
  private final Session session;

  public Archive(ZipFile zip, Session session) {
    this.zip = zip;
    this.session = session;
  }

  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  public boolean hasAny(Predicate<String> name) {
    return names().anyMatch(name);
  }

  Stream<String> names() {
    return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName);
  }

  /// The bytes of the entry `name`, counted while they are unpacked.
  ///
  /// @throws IOException when there is none
  InputStream open(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("its part " + name + " is missing");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw Refusal.encrypted();
    }
    return new Counted(zip.getInputStream(entry), session);
  }

  /// Walks the XML in `name`.
  void walk(String name, Xml.Walk walk) throws IOException, LimitReached {
    try (InputStream in = open(name)) {
      Xml.walk(in, walk, session.limits());
    }
  }

  /// Walks the XML in `name`, if there is such an entry.
  void walkIfThere(String name, Xml.Walk walk) throws IOException, LimitReached {
    if (has(name)) {
      walk(name, walk);
    }
  }

  /// What the photos in it tell besides their pictures. One that cannot be unpacked takes nothing
  /// from the words; where no room is left, no more are looked at.
  List<Carried> photos() {
    var told = new ArrayList<Carried>();
    for (String name : names().filter(Photo::isNamedSo).limit(Photo.MOST).toList()) {
      try (InputStream in = open(name)) {
        told.addAll(Photo.of(in));
      } catch (Counted.Over e) {
        return told;
      } catch (IOException | RuntimeException _) {
        // Broken or made up: the next one may be whole.
      }
    }
    return told;
  }

  /// The first characters of a small entry.
  public Optional<String> start(String name) throws IOException {
    if (!has(name)) {
      return Optional.empty();
    }
    try (InputStream in = open(name)) {
      return Optional.of(new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip());
    }
  }
}
