package org.onrecord.read.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Because;
import org.onrecord.model.Carried;
import org.onrecord.model.Document;
import org.onrecord.model.Flag;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;
import org.onrecord.model.When;
import org.onrecord.model.Worded;

/// A reading as bytes, and back. Boilerplate and sponsorship do not travel: they are found in the
/// text afterwards.
final class ReadingForm {
  private static final int READ = 1;
  private static final int CONTAINER = 2;
  private static final int REFUSED = 3;

  /// Far above what any input may hold in all its levels.
  private static final int DEEPEST = 64;

  private ReadingForm() {}

  static void write(Reading reading, DataOutputStream out) throws IOException {
    switch (reading) {
      case Reading.Read(var path, var document, _) -> {
        head(READ, path, document.hash(), out);
        write(document, out);
      }
      case Reading.Container(var path, var hash, var type, var partly, var flags, _) -> {
        head(CONTAINER, path, hash, out);
        Words.write(type, out);
        Words.write(partly, out);
        write(flags, out);
      }
      case Reading.Refused(var path, var hash, var because, var flags, _) -> {
        head(REFUSED, path, hash, out);
        Words.write(because.toString(), out);
        write(flags, out);
      }
    }
    out.writeInt(reading.parts().size());
    for (Reading part : reading.parts()) {
      write(part, out);
    }
  }

  private static void head(int form, String path, Sha256 hash, DataOutputStream out)
      throws IOException {
    out.writeByte(form);
    Words.write(path, out);
    Words.write(hash.hex(), out);
  }

  private static void write(Document document, DataOutputStream out) throws IOException {
    Words.write(document.mediaType(), out);
    Words.write(document.text().content(), out);
    var said = document.metadata();
    Words.write(said.title(), out);
    Words.write(said.author(), out);
    Words.write(said.publisher(), out);
    Words.write(said.published(), out);
    Words.write(said.language(), out);
    Words.write(said.url(), out);
    Words.write(said.captured(), out);
    out.writeInt(said.carried().size());
    for (Carried carried : said.carried()) {
      Words.write(carried.what().word(), out);
      Words.write(carried.value(), out);
    }
    out.writeInt(document.pageStarts().size());
    for (int start : document.pageStarts()) {
      out.writeInt(start);
    }
    write(document.flags(), out);
    Words.write(document.partly(), out);
  }

  private static void write(Set<Flag> flags, DataOutputStream out) throws IOException {
    out.writeByte(flags.size());
    for (Flag flag : flags) {
      Words.write(flag.word(), out);
    }
  }

  static Reading read(DataInputStream in) throws IOException {
    return read(in, 0);
  }

  private static Reading read(DataInputStream in, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("parts lie more than %d deep".formatted(DEEPEST));
    }
    int form = in.readByte();
    String path = Words.read(in);
    var hash = new Sha256(Words.read(in));
    return switch (form) {
      case READ -> new Reading.Read(path, document(hash, in), parts(in, depth));
      case CONTAINER ->
          new Reading.Container(
              path, hash, Words.read(in), because(in), flags(in), parts(in, depth));
      case REFUSED ->
          new Reading.Refused(
              path, hash, Because.parse(Words.read(in)), flags(in), parts(in, depth));
      default -> throw new IOException("no reading has the form " + form);
    };
  }

  private static List<Reading> parts(DataInputStream in, int depth) throws IOException {
    int count = in.readInt();
    var parts = new ArrayList<Reading>();
    for (int i = 0; i < count; i++) {
      parts.add(read(in, depth + 1));
    }
    return parts;
  }

  private static Document document(Sha256 hash, DataInputStream in) throws IOException {
    return new Document(
        hash,
        Words.read(in),
        Text.of(Words.read(in)),
        metadata(in),
        Optional.empty(),
        List.of(),
        pages(in),
        flags(in),
        because(in));
  }

  private static Metadata metadata(DataInputStream in) throws IOException {
    return new Metadata(
        Words.find(in),
        Words.find(in),
        Words.find(in),
        Words.find(in).map(When::new),
        Words.find(in),
        Words.find(in).map(URI::create),
        Words.find(in).map(Instant::parse),
        carried(in));
  }

  private static List<Carried> carried(DataInputStream in) throws IOException {
    int count = in.readInt();
    var carried = new ArrayList<Carried>();
    for (int i = 0; i < count; i++) {
      carried.add(new Carried(Worded.of(Carried.What.class, Words.read(in)), Words.read(in)));
    }
    return carried;
  }

  private static List<Integer> pages(DataInputStream in) throws IOException {
    int count = in.readInt();
    var pages = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      pages.add(in.readInt());
    }
    return pages;
  }

  private static Set<Flag> flags(DataInputStream in) throws IOException {
    int count = in.readByte();
    var flags = EnumSet.noneOf(Flag.class);
    for (int i = 0; i < count; i++) {
      flags.add(Worded.of(Flag.class, Words.read(in)));
    }
    return flags;
  }

  private static Optional<Because> because(DataInputStream in) throws IOException {
    return Words.find(in).map(Because::parse);
  }
}
