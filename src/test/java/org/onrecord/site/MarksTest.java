package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.TeamFolder;
import org.onrecord.model.people.Role;
import org.onrecord.model.view.list.Query;

/// What is nobody's business stands nowhere in the folder: words are planted in every private place
/// and looked for in the bytes of every file.
class MarksTest {
  @TempDir private Path dir;

  @Test
  void whatIsPlantedInPrivateIsNowhereAndWhatIsPublishedIsThere() throws IOException {
    try (var piers = new Piers(dir)) {
      String shown = piers.open("mend the long pier, " + mark("shown"));
      piers.act("object-published", "on", shown);
      piers.open("a draft, " + mark("draft"));
      String withheld = piers.open("withheld, " + mark("withheld"));
      piers.act("object-published", "on", withheld);
      piers.act("object-withheld", "on", withheld, "reason", "a person asked us to");
      seal(piers, shown);
      piers.act(
          "evidence-added",
          "on",
          shown,
          "weight",
          "context",
          "passage",
          piers.passage("auk", "will mend the short pier"),
          "note",
          "of a text that is a reference alone");
      reject(piers);
      team(piers);
      Path out = dir.resolve("site");
      piers.publish(out);
      Map<String, Set<String>> found = look(out, secrets(piers));
      assertThat(found.remove(mark("shown"))).as("published").isNotEmpty();
      assertThat(found.remove(mark("tern"))).as("shared in full").isNotEmpty();
      assertThat(found).isEmpty();
    }
  }

  private static String mark(String where) {
    return Piers.planted(where);
  }

  /// One judgement: sealed until a second.
  private static void seal(Piers piers, String object) throws IOException {
    String evidence =
        piers
            .act(
                "evidence-added",
                "on",
                object,
                "weight",
                "supports",
                "passage",
                piers.passage("tern", "promised to mend the long pier"),
                "note",
                "it says so")
            .get("id")
            .asString();
    piers.act(
        "judgement",
        "on",
        object,
        "ratings",
        "{\"form\":\"announced\",\"function\":\"partly\"}",
        "rationale",
        mark("sealed"),
        "evidence",
        "[\"" + evidence + "\"]");
  }

  private static void reject(Piers piers) throws IOException {
    String finding;
    try (var view = piers.record.view()) {
      finding = view.register().queue(Query.all()).rows().getFirst().noted().found().id();
    }
    piers.act("proposal-rejected", "finding", finding, "reason", mark("rejected"));
  }

  private void team(Piers piers) throws IOException {
    try (TeamFolder folder = TeamFolder.of(piers.record, piers.folder, Clock.systemUTC())) {
      folder.team().invitations().create(mark("account"), Role.ANALYST, "seven boats at noon");
    }
    Path received = Files.createDirectories(piers.folder.resolve("received"));
    Files.copy(
        new ByteArrayInputStream(mark("received").getBytes(StandardCharsets.UTF_8)),
        received.resolve("one"));
  }

  private List<String> secrets(Piers piers) throws IOException {
    String key = Files.readString(piers.folder.resolve("keys/log.key")).strip();
    return List.of(
        mark("shown"),
        mark("tern"),
        mark("gull"),
        mark("auk"),
        "short pier",
        mark("draft"),
        mark("withheld"),
        mark("sealed"),
        mark("rejected"),
        mark("account"),
        mark("received"),
        key.substring(key.length() - 40),
        dir.toString(),
        System.getProperty("user.home") + "/");
  }

  /// The files in which each of `words` stands.
  private static Map<String, Set<String>> look(Path out, List<String> words) throws IOException {
    var found = new TreeMap<String, Set<String>>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String each : words) {
          if (bytes.contains(each)) {
            found.computeIfAbsent(each, _ -> new TreeSet<>()).add(out.relativize(file).toString());
          }
        }
      }
    }
    return found;
  }
}
