package org.onrecord.read.meta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import tools.jackson.databind.json.JsonMapper;

/// Prints what plain-text files say of themselves, one JSON object a line in the form of `onrecord
/// analyse --json`, with the words of each passage beside its offsets.
public final class ParticularsLines {
  private ParticularsLines() {}

  public static void main(String... files) throws IOException {
    var mapper = new JsonMapper();
    for (String file : files) {
      IO.println(mapper.writeValueAsString(object(Path.of(file))));
    }
  }

  private static Map<String, Object> object(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Text text = Text.of(Files.readString(file));
    var said = Particulars.of(text, Metadata.NONE, true);
    var object = new LinkedHashMap<String, Object>();
    object.put("path", file.toString());
    object.put("sha256", Sha256.of(bytes).toString());
    object.put("status", "read");
    object.put("text", text.content());
    object.put("title", said.metadata().title().orElse(null));
    object.put("author", said.metadata().author().orElse(null));
    object.put("publisher", said.metadata().publisher().orElse(null));
    object.put("published", said.metadata().published().map(Object::toString).orElse(null));
    object.put("language", said.metadata().language().orElse(null));
    object.put("sponsored", said.sponsored().map(at -> passage(text, at, "")).orElse(null));
    var boilerplate = new ArrayList<>();
    said.boilerplate().forEach(b -> boilerplate.add(passage(text, b.at(), b.kind().word())));
    object.put("boilerplate", boilerplate);
    object.put("findings", new ArrayList<>());
    return object;
  }

  private static Map<String, Object> passage(Text text, Span at, String kind) {
    var passage = new LinkedHashMap<String, Object>();
    passage.put("start", at.start());
    passage.put("end", at.end());
    Optional.of(kind).filter(k -> !k.isEmpty()).ifPresent(k -> passage.put("kind", k));
    passage.put("words", text.slice(at));
    return passage;
  }
}
