package org.onrecord.log.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.merkle.Merkle;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;

/// A [Memory] in a folder: the last signed head of each log, under the hash of the log's first key.
public final class FolderMemory implements Memory {
  private final Path folder;
  private final Storage storage;

  public FolderMemory(Path folder) {
    this.folder = folder;
    this.storage = Storage.in(folder);
  }

  @Override
  public Optional<Note> last(VerifierKey first) throws IOException {
    Optional<byte[]> kept = storage.read(nameOf(first));
    try {
      return kept.map(Note::parse);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "%s is damaged: %s".formatted(folder.resolve(nameOf(first)), e.getMessage()), e);
    }
  }

  @Override
  public void signed(VerifierKey first, Note head) throws IOException {
    storage.replace(Map.of(nameOf(first), head.bytes()));
  }

  @Override
  public void forget(VerifierKey first) throws IOException {
    Files.deleteIfExists(folder.resolve(nameOf(first)));
  }

  @Override
  public String place() {
    return folder.toString();
  }

  private static String nameOf(VerifierKey first) {
    byte[] key = first.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Merkle.leaf(key).bytes());
  }
}
