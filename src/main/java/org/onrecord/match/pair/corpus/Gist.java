package org.onrecord.match.pair.corpus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.onrecord.match.bytes.Bytes;
import org.onrecord.match.bytes.Cursor;
import org.onrecord.match.passage.Outline;
import org.onrecord.match.precis.PassageTrace;
import org.onrecord.model.Span;

/// What the passages of one document speak of, in numbers that mean the same in all documents;
/// copies are left out. As bytes, so that those of a large record are small and need not be read to
/// be held: of each passage what it takes to find it, then the features of all.
///
/// It follows from the document and from what the others make of it, so it is kept until that
/// changes.
public final class Gist {
  private static final int ENTRY = 4 * Integer.BYTES;
  private static final int TAKES_SIDES = 1;
  private static final int CORRECTS = 2;

  private final byte[] written;
  private final ByteBuffer bytes;

  private Gist(byte[] written) {
    this.written = written;
    this.bytes = ByteBuffer.wrap(written).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// @param isCopy which passages are left out
  /// @param own for each of the document's words its number among all documents
  public static Gist of(PassageTrace passages, Predicate<Span> isCopy, int[] own) {
    List<Outline> outlines = passages.passages();
    var left = new ArrayList<Integer>();
    for (int i = 0; i < outlines.size(); i++) {
      if (!isCopy.test(outlines.get(i).at())) {
        left.add(i);
      }
    }
    var features = new ArrayList<byte[]>();
    int size = Integer.BYTES + left.size() * ENTRY;
    for (int place : left) {
      byte[] each =
          new Bytes().ascending(renumbered(outlines.get(place).features(), own)).toArray();
      features.add(each);
      size += each.length;
    }
    var written = new byte[size];
    ByteBuffer to = ByteBuffer.wrap(written).order(ByteOrder.LITTLE_ENDIAN);
    to.putInt(left.size());
    int at = Integer.BYTES + left.size() * ENTRY;
    for (int i = 0; i < left.size(); i++) {
      Outline outline = outlines.get(left.get(i));
      int flags = (outline.takesSides() ? TAKES_SIDES : 0) | (outline.corrects() ? CORRECTS : 0);
      to.putInt(outline.at().start()).putInt(outline.at().end());
      to.putInt(left.get(i) << 2 | flags).putInt(at);
      at += features.get(i).length;
    }
    features.forEach(to::put);
    return new Gist(written);
  }

  private static int[] renumbered(int[] features, int[] own) {
    int[] ids = new int[features.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = own[features[i]];
    }
    Arrays.sort(ids);
    int size = 0;
    for (int id : ids) {
      if (size == 0 || ids[size - 1] != id) {
        ids[size++] = id;
      }
    }
    return size == ids.length ? ids : Arrays.copyOf(ids, size);
  }

  /// Of what [#toBytes] gave.
  public static Gist of(byte[] bytes) {
    return new Gist(bytes);
  }

  /// Not to be changed.
  public byte[] toBytes() {
    return written;
  }

  /// How many passages there are.
  int size() {
    return bytes.getInt(0);
  }

  int start(int passage) {
    return bytes.getInt(entry(passage));
  }

  int end(int passage) {
    return bytes.getInt(entry(passage) + Integer.BYTES);
  }

  /// Which passage of its document it is, copies counted.
  int place(int passage) {
    return flags(passage) >>> 2;
  }

  boolean takesSides(int passage) {
    return (flags(passage) & TAKES_SIDES) != 0;
  }

  boolean corrects(int passage) {
    return (flags(passage) & CORRECTS) != 0;
  }

  /// What a passage speaks of, ascending.
  int[] features(int passage) {
    int at = bytes.getInt(entry(passage) + 3 * Integer.BYTES);
    return new Cursor(written, at).ascending();
  }

  private int flags(int passage) {
    return bytes.getInt(entry(passage) + 2 * Integer.BYTES);
  }

  private static int entry(int passage) {
    return Integer.BYTES + passage * ENTRY;
  }
}
