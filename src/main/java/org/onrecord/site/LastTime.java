package org.onrecord.site;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.site.again.Needs;
import org.onrecord.site.again.State;

/// What was published last into a folder, page by page, kept in a file. It can be thrown away at
/// any time: then every page is made anew. So can one that is damaged, or of another version.
///
/// @param people who has a page of their own
/// @param made by the names of the targets
record LastTime(State state, KnownPeople people, Map<String, Made> made) {
  /// Another number means another form.
  private static final int FORM = 3;

  LastTime {
    made = Map.copyOf(made);
  }

  /// What `file` tells; empty when there is nothing to be read.
  static Optional<LastTime> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    try (var bytes =
            new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest);
        var in = new DataInputStream(bytes)) {
      if (in.readInt() != FORM) {
        return Optional.empty();
      }
      LastTime read = new Reading(in).lastTime();
      byte[] computed = digest.digest();
      bytes.on(false);
      return MessageDigest.isEqual(computed, in.readNBytes(computed.length))
          ? Optional.of(read)
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever does not read well is as good as none.
      return Optional.empty();
    }
  }

  /// Keeps it in `file`, all or nothing.
  void write(Path file) throws IOException {
    Path begun = file.resolveSibling(file.getFileName() + ".begun");
    MessageDigest digest = sha256();
    try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(begun));
        var out = new DataOutputStream(new DigestOutputStream(plain, digest))) {
      out.writeInt(FORM);
      new Writing(out).write(this);
      out.flush();
      plain.write(digest.digest());
    }
    Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  /// In the order in which [Reading] reads.
  private static final class Writing {
    private static final HexFormat HEX = HexFormat.of();

    private final DataOutputStream out;
    private final Map<String, Integer> numbers = new HashMap<>();

    Writing(DataOutputStream out) {
      this.out = out;
    }

    void write(LastTime last) throws IOException {
      text(last.state().texts());
      out.writeLong(last.state().happened());
      text(last.state().root());
      out.writeLong(last.state().day().toEpochDay());
      texts(last.state().mentions());
      out.writeInt(last.people().ids().size());
      for (String id : last.people().ids()) {
        text(id);
      }
      targets(last.made().values());
      out.writeInt(last.made().size());
      for (Made page : last.made().values()) {
        made(page);
      }
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    private void texts(Map<String, String> texts) throws IOException {
      out.writeInt(texts.size());
      for (Map.Entry<String, String> each : texts.entrySet()) {
        text(each.getKey());
        text(each.getValue());
      }
    }

    private void targets(Collection<Made> pages) throws IOException {
      var all = new LinkedHashMap<String, Target>();
      for (Made page : pages) {
        all.put(page.target().name(), page.target());
        page.leads().forEach(lead -> all.put(lead.name(), lead));
      }
      out.writeInt(all.size());
      for (Target target : all.values()) {
        numbers.put(target.name(), numbers.size());
        text(target.name());
        text(target.path());
        texts(target.params());
      }
    }

    private void made(Made page) throws IOException {
      target(page.target());
      out.writeInt(page.files().size());
      for (Filed file : page.files()) {
        text(file.path());
        out.write(HEX.parseHex(file.sha256()));
        out.writeLong(file.bytes());
        out.writeLong(file.modified());
      }
      out.writeInt(page.leads().size());
      for (Target lead : page.leads()) {
        target(lead);
      }
      needs(page.needs());
    }

    private void target(Target target) throws IOException {
      out.writeInt(numbers.getOrDefault(target.name(), 0));
    }

    private void needs(Needs needs) throws IOException {
      out.writeBoolean(needs.all());
      out.writeBoolean(needs.day());
      out.writeLong(needs.until().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
      out.writeInt(needs.places().length);
      for (int place : needs.places()) {
        out.writeInt(place);
      }
    }
  }

  /// What [Writing] wrote.
  private static final class Reading {
    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGEST = 32;

    private final DataInputStream in;
    private final List<Target> targets = new ArrayList<>();

    Reading(DataInputStream in) {
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
      int length = in.readInt();
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException();
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }

    private TreeMap<String, String> texts() throws IOException {
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
      int[] places = new int[in.readInt()];
      for (int i = 0; i < places.length; i++) {
        places[i] = in.readInt();
      }
      return new Needs(
          all,
          day,
          until == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(until)),
          places);
    }
  }
}
