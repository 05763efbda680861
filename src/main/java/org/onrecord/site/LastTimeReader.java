package org.onrecord.site;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.site.again.Needs;
import org.onrecord.site.again.State;

/// Reads what [LastTimeWriter] wrote.
final class LastTimeReader {
  private static final HexFormat HEX = HexFormat.of();
  private static final int DIGEST = 32;

  private final DataInputStream in;
  private final List<Target> targets = new ArrayList<>();

  LastTimeReader(DataInputStream in) {
    this.in = in;
  }

  LastTime lastTime() throws IOException {
    var state =
        new State(text(), in.readLong(), text(), LocalDate.ofEpochDay(in.readLong()), texts());
    KnownPeople people = people();
    int all = in.readInt();
    for (int i = 0; i < all; i++) {
      targets.add(new Target(text(), text(), texts()));
    }
    var made = new HashMap<String, Made>();
    int pages = in.readInt();
    for (int i = 0; i < pages; i++) {
      Made page = made();
      made.put(page.target().name(), page);
    }
    return new LastTime(state, people, made);
  }

  private KnownPeople people() throws IOException {
    var ids = new HashSet<String>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      ids.add(text());
    }
    return new KnownPeople(ids);
  }

  private String text() throws IOException {
    return new String(bytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /// A length that is damaged takes no more memory than there are bytes.
  private byte[] bytes(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private SortedMap<String, String> texts() throws IOException {
    var texts = new TreeMap<String, String>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      texts.put(text(), text());
    }
    return texts;
  }

  private Made made() throws IOException {
    Target target = targets.get(in.readInt());
    var files = new ArrayList<Filed>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      files.add(
          new Filed(text(), HEX.formatHex(in.readNBytes(DIGEST)), in.readLong(), in.readLong()));
    }
    var leads = new ArrayList<Target>();
    int led = in.readInt();
    for (int i = 0; i < led; i++) {
      leads.add(targets.get(in.readInt()));
    }
    return new Made(target, files, leads, needs());
  }

  private Needs needs() throws IOException {
    boolean all = in.readBoolean();
    boolean day = in.readBoolean();
    long until = in.readLong();
    return new Needs(
        all,
        day,
        until == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(until)),
        places());
  }

  private int[] places() throws IOException {
    IntBuffer read =
        ByteBuffer.wrap(bytes(Math.multiplyExact(in.readInt(), Integer.BYTES))).asIntBuffer();
    int[] places = new int[read.remaining()];
    read.get(places);
    return places;
  }
}
