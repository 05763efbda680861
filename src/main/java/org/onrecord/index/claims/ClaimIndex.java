package org.onrecord.index.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Known claims, findable by their words and, where vectors were given, by their meaning.
///
/// Filled once: claims are added, [#finish] makes them findable, then any number of threads may
/// ask. What lay in the folder before is replaced. Claims keep the order in which they were added,
/// and of two that fit equally the earlier comes first.
public final class ClaimIndex implements AutoCloseable {
  /// How soon a word that stands there again counts no more, and how much long claims are held
  /// back; chosen by `./bench known choose`.
  private static final float SATURATION = 0.9f;

  private static final float LENGTH = 0.65f;

  static final BM25Similarity SIMILARITY = new BM25Similarity(SATURATION, LENGTH);

  private final Directory folder;
  private final IndexWriter writer;
  private Optional<ClaimSearch> search = Optional.empty();

  private ClaimIndex(Directory folder) throws IOException {
    this.folder = folder;
    var config = new IndexWriterConfig();
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setSimilarity(SIMILARITY);
    // Neighbours are merged with neighbours alone: that keeps the order.
    config.setMergePolicy(new LogDocMergePolicy());
    config.setRAMBufferSizeMB(64);
    writer = new IndexWriter(folder, config);
  }

  /// An index that is gone when it is closed.
  public static ClaimIndex inMemory() {
    return open(new ByteBuffersDirectory());
  }

  /// An index in `folder`, begun anew.
  ///
  /// @throws UncheckedIOException when the folder cannot be written to
  public static ClaimIndex in(Path folder) {
    try {
      return open(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClaimIndex open(Directory folder) {
    try {
      return new ClaimIndex(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds `claim`.
  ///
  /// @param vector its sentence vector, of length 127; empty when it has none
  public void add(Claim claim, Optional<byte[]> vector) {
    try {
      writer.addDocument(ClaimFields.of(claim, vector));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes all that was added findable.
  public void finish() {
    try {
      writer.commit();
      if (search.isPresent()) {
        search.get().close();
      }
      search = Optional.of(new ClaimSearch(DirectoryReader.open(writer)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The claims that share most with `asked`, best first.
  ///
  /// @param vector what `asked` means; empty to go by words alone
  /// @param most how many at most by words, and how many by meaning
  public List<Likely> likeliest(Wording asked, Optional<byte[]> vector, int most) {
    try {
      return search().likeliest(asked, vector, most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a word is worth: the natural logarithm of how many claims there are for one that has it.
  public double worth(String term) {
    return search().worth(term);
  }

  /// How many claims there are.
  public int size() {
    return search().size();
  }

  private ClaimSearch search() {
    return search.orElseThrow(() -> new IllegalStateException("not finished yet"));
  }

  @Override
  public void close() {
    var all = new ArrayList<AutoCloseable>();
    search.ifPresent(all::add);
    all.add(writer);
    all.add(folder);
    try {
      for (AutoCloseable one : all) {
        one.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
