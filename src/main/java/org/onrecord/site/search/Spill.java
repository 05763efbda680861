package org.onrecord.site.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was found so far, on the disk: memory holds the terms of one letter at a time, however many
/// documents there are.
final class Spill implements AutoCloseable {
  /// Files; a letter has one, a file several letters.
  private static final int FILES = 64;

  private final Path folder;
  private final List<DataOutputStream> out = new ArrayList<>();

  /// @param folder an empty one, the caller's to delete
  Spill(Path folder) throws IOException {
    this.folder = folder;
    for (int i = 0; i < FILES; i++) {
      out.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(i)))));
    }
  }

  private Path file(int i) {
    return folder.resolve("terms-" + i);
  }

  /// Notes that `term` stands in a stretch. Stretches come in ascending order.
  void add(String term, int stretch, int weight) throws IOException {
    DataOutputStream file = out.get(term.codePointAt(0) % FILES);
    file.writeUTF(term);
    file.writeInt(stretch);
    file.writeByte(weight);
  }

  /// Something that takes the terms of a few letters with their postings.
  interface Taker {
    void take(SortedMap<String, Postings> terms) throws IOException;
  }

  /// Hands out all terms, those of some letters at a time.
  void forEach(Taker taker) throws IOException {
    close();
    for (int i = 0; i < FILES; i++) {
      taker.take(read(file(i)));
    }
  }

  private static SortedMap<String, Postings> read(Path file) throws IOException {
    var terms = new TreeMap<String, Postings>();
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        String term = in.readUTF();
        terms.computeIfAbsent(term, _ -> new Postings()).add(in.readInt(), in.readByte());
      }
    } catch (EOFException e) {
      return terms;
    }
  }

  @Override
  public void close() throws IOException {
    for (DataOutputStream each : out) {
      each.close();
    }
  }
}
