package org.onrecord.read.format.container;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.onrecord.model.Because;
import org.onrecord.model.Reading;
import org.onrecord.read.format.Counted;
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.Format;
import org.onrecord.read.format.LeftOut;
import org.onrecord.read.format.Part;
import org.onrecord.read.format.Refusal;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.text.Kind;

/// Web archives (ISO 28500, also compressed; older ARC files): each page, text or PDF that was
/// answered with success is a part, with its address and the time it was captured. Answers that are
/// none are counted with the reason. What comes after a broken record cannot be trusted and is not
/// read.
public final class Warc implements Format {
  private static final int LONGEST_COMPLAINT = 200;

  /// Real records have about ten.
  private static final int MOST_FIELDS = 1_000;

  @Override
  public Extract read(Part part, Session session) throws IOException, LimitReached {
    session.budget().nesting(part.depth());
    var parts = new ArrayList<Reading>();
    var left = new LeftOut();
    Optional<Because> partly = Optional.empty();
    try (var channel = FileChannel.open(part.file());
        var reader = new WarcReader(channel)) {
      reader.calculateBlockDigest();
      readAll(reader, part, session, parts, left);
    } catch (LimitReached e) {
      partly = Optional.of(e.because());
    } catch (Counted.Over e) {
      partly = Optional.of(e.limit().because());
    } catch (IOException | RuntimeException e) {
      partly = Optional.of(broken(parts, e));
    }
    partly = left.because("records", partly);
    if (parts.isEmpty() && partly.isPresent()) {
      throw new Refusal(partly.get());
    }
    return Extract.parts(Kind.WARC.mediaType(), parts, partly);
  }

  private static void readAll(
      WarcReader reader, Part part, Session session, List<Reading> parts, LeftOut left)
      throws IOException, LimitReached {
    for (var next = reader.next(); next.isPresent(); next = reader.next()) {
      WarcRecord record = next.get();
      session.budget().inTime("%d pages of it were read".formatted(parts.size()));
      if (record.headers().map().size() > MOST_FIELDS) {
        throw new LimitReached(
            new Because(
                Because.Code.LIMIT_SIZE,
                "a record in it has more than %,d header fields".formatted(MOST_FIELDS)));
      }
      if (record instanceof WarcTargetRecord target) {
        new Capture(target, part, session, left).read().ifPresent(parts::add);
      }
    }
  }

  private static Because broken(List<Reading> parts, Exception e) {
    String words = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    String line = words.replaceAll("\\s+", " ");
    return new Because(
        Because.Code.MALFORMED,
        "after %d good pages a record is broken: %s"
            .formatted(
                parts.size(), line.substring(0, Math.min(line.length(), LONGEST_COMPLAINT))));
  }
}
