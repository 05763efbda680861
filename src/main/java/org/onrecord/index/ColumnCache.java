package org.onrecord.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// The [Columns] of the parts of an index, for as long as a part is open.
final class ColumnCache {
  private final Map<IndexReader.CacheKey, Columns> known = new ConcurrentHashMap<>();

  Columns of(LeafReader leaf) throws IOException {
    IndexReader.CacheHelper part = leaf.getCoreCacheHelper();
    Columns columns = known.get(part.getKey());
    return columns == null ? read(leaf, part) : columns;
  }

  private Columns read(LeafReader leaf, IndexReader.CacheHelper part) {
    return known.computeIfAbsent(
        part.getKey(),
        key -> {
          part.addClosedListener(known::remove);
          try {
            return new Columns(leaf);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
