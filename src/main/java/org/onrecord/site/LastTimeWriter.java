package org.onrecord.site;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.site.again.Needs;

/// Writes what is known of a publication, in the order in which [LastTimeReader] reads it.
final class LastTimeWriter {
  private static final HexFormat HEX = HexFormat.of();

  private final DataOutputStream out;

  /// The number of each target, by the object: there are a million leads, and few names.
  private final IdentityHashMap<Target, Integer> numbers = new IdentityHashMap<>();

  LastTimeWriter(DataOutputStream out) {
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
    var numbersOfNames = new HashMap<String, Integer>();
    var all = new ArrayList<Target>();
    for (Made page : pages) {
      number(page.target(), numbersOfNames, all);
      page.leads().forEach(lead -> number(lead, numbersOfNames, all));
    }
    out.writeInt(all.size());
    for (Target target : all) {
      text(target.name());
      text(target.path());
      texts(target.params());
    }
  }

  private void number(Target target, Map<String, Integer> numbersOfNames, List<Target> all) {
    if (numbers.containsKey(target)) {
      return;
    }
    Integer next = all.size();
    Integer known = numbersOfNames.putIfAbsent(target.name(), next);
    if (known == null) {
      all.add(target);
    }
    numbers.put(target, Objects.requireNonNullElse(known, next));
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
    out.writeInt(Objects.requireNonNull(numbers.get(target), "every target has a number"));
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
