package org.onrecord.desk.known;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.desk.place.Layout;
import org.onrecord.index.claims.Claim;
import org.onrecord.index.claims.ClaimIndex;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.card.ImportedList;
import org.onrecord.store.RecordStore;

/// Keeps what is known findable: the claims and commitments of a record's documents, and the
/// statements of imported lists. What changed is indexed anew, or everything when there is no index
/// of this version.
public final class KnownIndexing {
  private static final int AT_ONCE = 1_000;

  private final RecordStore store;
  private final Path folder;

  public KnownIndexing(RecordStore store, Path folder) {
    this.store = store;
    this.folder = folder;
  }

  /// Brings the index up to the tables. Which documents are indexed is the caller's to note, when
  /// all indexes are.
  public void index() {
    try (var index = ClaimIndex.open(Layout.claims(folder))) {
      long generation = store.reader().generation();
      if (index.applied() == generation) {
        return;
      }
      if (index.applied() == 0) {
        index.clear();
        store.forEach((document, findings) -> put(index, document, findings));
      } else {
        List<Sha256> replaced =
            store.forEach(
                store.listUnindexed(), (document, findings) -> put(index, document, findings));
        replaced.forEach(document -> index.delete(document.hex()));
      }
      lists(index);
      index.commit(generation);
    }
  }

  private static void put(ClaimIndex index, Document document, List<Found> findings) {
    var claims = new ArrayList<Claim>();
    for (Found found : findings) {
      if (isKnown(found.finding())) {
        claims.add(new Claim(found.id(), document.text().slice(found.finding().at()), ""));
      }
    }
    index.put(document.hash().hex(), claims);
  }

  private static boolean isKnown(Finding finding) {
    return finding.kind() == Finding.Kind.CLAIM || finding.kind() == Finding.Kind.COMMITMENT;
  }

  /// A list never changes: it is indexed once, and taken out when a later one of its name came.
  private void lists(ClaimIndex index) {
    for (ImportedList list : store.reader().lists().current()) {
      String source = source(list.hash());
      if (!index.has(source)) {
        var claims = new ArrayList<Claim>(AT_ONCE);
        store
            .reader()
            .lists()
            .forEachChecked(
                list.hash(),
                checked ->
                    claims.add(
                        new Claim(
                            CheckedId.of(list.hash(), checked.number()), checked.text(), "")));
        index.put(source, claims);
      }
    }
    store.reader().lists().replaced().forEach(list -> index.delete(source(list)));
  }

  private static String source(Sha256 list) {
    return "list " + list.hex();
  }
}
