package org.onrecord;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.onrecord.analyse.Analyst;
import org.onrecord.match.Lineup;
import org.onrecord.match.Matcher;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.publish.json.CompareJson;
import org.onrecord.read.ReadSettings;
import org.onrecord.read.Reader;

/// Prints how files stand to each other as `compare --json` does: for work on matching.
final class CompareFiles {
  private static final double NANOS = 1e9;

  private CompareFiles() {}

  public static void main(String[] files) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var paths = new TreeMap<Sha256, String>();
    var matcher = new Matcher();
    var analyst = new Analyst();
    long analysis = 0;
    long taken = 0;
    try (Reader reader = Reader.open(ReadSettings.warning(CompareFiles::warn))) {
      for (String file : files) {
        for (Reading.Read read : documents(reader.read(file, Path.of(file)))) {
          paths.put(read.hash(), read.path());
          long start = System.nanoTime();
          var findings = analyst.analyse(read.document());
          long analysed = System.nanoTime();
          matcher.add(read.document(), findings);
          analysis += analysed - start;
          taken += System.nanoTime() - analysed;
        }
      }
    }
    long start = System.nanoTime();
    Lineup lineup = matcher.lineUp();
    System.err.printf(
        "analyse %.2f s, add %.2f s, line up %.2f s: %d documents, %d reprints, %d voices, %d"
            + " pairs, %d matters%n",
        analysis / NANOS,
        taken / NANOS,
        (System.nanoTime() - start) / NANOS,
        paths.size(),
        lineup.reprints().size(),
        lineup.voices().size(),
        lineup.pairs().size(),
        lineup.matters().size());
    lineup.pairs().forEach(pair -> out.print(CompareJson.of(pair, paths) + "\n"));
    lineup.reprints().forEach(reprint -> out.print(CompareJson.of(reprint, paths) + "\n"));
  }

  private static void warn(String line) {
    System.err.println(line);
  }

  private static List<Reading.Read> documents(Reading reading) {
    var all = new ArrayList<Reading.Read>();
    if (reading instanceof Reading.Read read) {
      all.add(read);
    }
    reading.parts().forEach(part -> all.addAll(documents(part)));
    return all;
  }
}
