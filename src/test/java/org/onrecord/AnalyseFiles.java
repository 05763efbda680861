package org.onrecord;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.Analyst;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;
import org.onrecord.publish.json.AnalysisJson;

/// Prints the findings of UTF-8 text files as `analyse --json` does, without the reading room: for
/// work on one finder.
final class AnalyseFiles {
  private AnalyseFiles() {}

  public static void main(String[] files) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var analyst = new Analyst();
    for (String file : files) {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      var document = document(bytes);
      var reading = new Reading.Read(file, document, List.of());
      out.print(
          AnalysisJson.of(reading, Map.of(document.hash(), analyst.analyse(document))) + "\n");
    }
  }

  private static Document document(byte[] bytes) {
    var text = Text.of(new String(bytes, StandardCharsets.UTF_8));
    return new Document(
        Sha256.of(bytes),
        "text/plain",
        text,
        Metadata.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }
}
