package org.onrecord.log;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.tile.Touched;

/// Changes every single bit of a log of 1,000 entries, head, tiles, bundles and contents, one at a
/// time, and counts those that nobody notices: `FlipBench [SAMPLE]`. Of each change what the
/// changed file touches is read again, and of a sample everything.
public final class FlipBench {
  private static final int ENTRIES = 1000;

  private final FrailDisk disk = new FrailDisk();
  private final Storage record = new Storage(disk);
  private final Contents contents = new Contents(record);
  private final Checkpoint head;
  private long missed;

  private FlipBench() throws IOException {
    RecordLog log = RecordLog.open(record, Acts.opening(new Remembering()));
    log.append(List.of(Acts.begun(log)));
    log.append(Acts.acts(1, ENTRIES - 1));
    head = Checkpoint.parse(log.reader().head().text());
  }

  public static void main(String... arguments) throws IOException {
    int sample = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    long start = System.nanoTime();
    new FlipBench().run(sample);
    IO.println("%.0f s".formatted((System.nanoTime() - start) / 1e9));
  }

  private void run(int sample) throws IOException {
    long bits = 0;
    for (String name : disk.list("")) {
      if (!name.startsWith("keys/")) {
        for (long bit = 0; bit < disk.bits(name); bit++, bits++) {
          disk.flip(name, bit);
          count(isFound(name), name, bit);
          disk.flip(name, bit);
        }
      }
    }
    IO.println("%,d single bits changed, %d not found".formatted(bits, missed));
    sample(sample);
    IO.println("%,d of them with everything read again, %d not found".formatted(sample, missed));
  }

  private void count(boolean found, String name, long bit) {
    if (!found) {
      missed++;
      IO.println("not found: %s, bit %d".formatted(name, bit));
    }
  }

  private boolean isFound(String name) throws IOException {
    if (name.startsWith("content/")) {
      try {
        return contents.find(name.substring(name.lastIndexOf('/') + 1)).isEmpty();
      } catch (IOException e) {
        return true;
      }
    }
    if (name.equals("log/checkpoint")) {
      return !headHolds();
    }
    return Touched.isFound(record.below("log"), head, name.substring("log/".length()));
  }

  private boolean headHolds() throws IOException {
    try {
      Note note = Note.parse(disk.read("log/checkpoint").orElseThrow());
      var key = Keys.ofPublic(record).find().orElseThrow().verifier();
      return Checkpoint.open(note, key).equals(head);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void sample(int sample) throws IOException {
    var random = new Random(7);
    List<String> names = disk.list("").stream().filter(name -> !name.startsWith("keys/")).toList();
    for (int i = 0; i < sample; i++) {
      String name = names.get(random.nextInt(names.size()));
      long bit = random.nextLong(disk.bits(name));
      disk.flip(name, bit);
      count(!Verification.run(record, Optional.empty()).holds(), name, bit);
      disk.flip(name, bit);
    }
  }
}
