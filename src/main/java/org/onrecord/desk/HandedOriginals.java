package org.onrecord.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.onrecord.log.Originals;
import org.onrecord.model.Sharing;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.RecordView.Original;
import org.onrecord.store.view.StoredRecord;

/// The files that documents came as, as they are handed to whoever reads the record: to those who
/// work on it as they were received, to others where the source is shared in full, and then nothing
/// but the words.
///
/// @param folder the record's
/// @param copy where the tables lie: the record's folder, or that of what was published
/// @param published whether the tables hold what others get to see
record HandedOriginals(Path folder, Path copy, boolean published, StoredRecord tables) {
  /// The file of a document; empty when it is not handed on, or is not there.
  Optional<Original> find(String documentId) {
    if (published) {
      Optional<DocumentView> view =
          tables.findDocument(documentId).filter(v -> v.card().sharing() == Sharing.FULL);
      if (view.isEmpty() || !view.get().document().isPlain()) {
        return view.map(this::textOf);
      }
    }
    return tables
        .findOriginal(documentId)
        .map(held ->
            new Original(
                folder.resolve(Originals.nameOf(held.digest().hex())), held.name(), held.bytes()))
        .filter(original -> Files.isRegularFile(original.file()));
  }

  /// What is passed on of a file that holds more than its words: the words alone. The original
  /// stays with the record, untouched.
  private Original textOf(DocumentView view) {
    Path file = copy.resolve("texts").resolve(view.document().hash().hex() + ".txt");
    byte[] bytes = view.document().text().toString().getBytes(StandardCharsets.UTF_8);
    try {
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.createDirectories(copy.resolve("texts"));
        Path begun = Files.createTempFile(copy.resolve("texts"), "begun", ".txt");
        Files.write(begun, bytes);
        Files.move(
            begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Original(file, view.card().fileName() + ".txt", bytes.length);
  }
}
