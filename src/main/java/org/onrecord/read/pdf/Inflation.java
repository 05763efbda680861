package org.onrecord.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.LimitReached;

/// Measures what the commands of a page, or a file in a PDF, unpack to, before PDFBox unpacks them
/// into memory.
final class Inflation {
  /// The most that one pass of Deflate can do (RFC 1951: 258 bytes out of two bits).
  private static final long MOST = 1032;

  private Inflation() {}

  /// @throws LimitReached when they unpack to more than a part may
  static void check(PDPage page, Session session) throws IOException, LimitReached {
    for (Iterator<PDStream> all = page.getContentStreams(); all.hasNext(); ) {
      check(all.next().getCOSObject(), session);
    }
  }

  /// The same for any stream.
  static void check(COSStream stream, Session session) throws IOException, LimitReached {
    long most = session.limits().get(Limit.PART_SIZE);
    int passes = passes(stream);
    if (passes > 0 && stream.getLength() * Math.pow(MOST, passes) > most) {
      measure(stream, passes, most, session);
    }
  }

  /// How often it is deflated; 0 when anything else was done to it as well.
  private static int passes(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      return isFlate(name) ? 1 : 0;
    }
    if (filters instanceof COSArray several) {
      boolean all = several.toList().stream().allMatch(Inflation::isFlate);
      return all ? several.size() : 0;
    }
    return 0;
  }

  private static boolean isFlate(COSBase filter) {
    return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
  }

  private static void measure(COSStream stream, int passes, long most, Session session)
      throws IOException, LimitReached {
    InputStream in = stream.createRawInputStream();
    for (int i = 0; i < passes; i++) {
      in = new InflaterInputStream(in);
    }
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream all = in) {
      for (int n = all.read(buffer); n >= 0; n = all.read(buffer)) {
        size += n;
        if (size > most) {
          throw session
              .limits()
              .reached(Limit.PART_SIZE, "a page or file in it unpacks to more than %s bytes");
        }
      }
    } catch (java.io.EOFException | java.util.zip.ZipException broken) {
      // PDFBox reads such streams as far as they go, and so did we.
    }
  }
}
