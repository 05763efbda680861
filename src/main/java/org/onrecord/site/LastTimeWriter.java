package org.onrecord.site;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.site.again.Needs;

/// Writes what is known of a publication, in the order in which [LastTimeReader] reads it.
final class LastTimeWriter {
  private static final HexFormat HEX = HexFormat.of();

  private final DataOutputStream out;
  private final Map<String, Integer> numbers = new HashMap<>();

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
