package org.onrecord.desk.published;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.log.disk.Disk;
import org.onrecord.log.manifest.ManifestLine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// The documents of a published folder by their hashes: the page of each is named by the first
/// digits of its hash, which its data tells whole. Whether what can be downloaded of it is the
/// bytes as received shows by their hash; of many formats only the words are passed on.
///
/// @param problems with file and words
public record Documents(Count count, List<String> problems) {
  private static final Pattern DATA = Pattern.compile("documents/([0-9a-f]{12,64})\\.json");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public Documents {
    problems = List.copyOf(problems);
  }

  /// How many documents, and how many of them can be downloaded byte by byte.
  public record Count(int documents, int originals) {}

  /// Looks at the documents among `files`, which were found to be as the manifest says or named.
  static Documents check(Disk folder, List<ManifestLine> files) throws IOException {
    var hashes = new HashMap<String, String>();
    files.forEach(line -> hashes.put(line.path(), line.sha256()));
    var problems = new ArrayList<String>();
    int documents = 0;
    int originals = 0;
    for (ManifestLine line : files) {
      Matcher matcher = DATA.matcher(line.path());
      if (matcher.matches()) {
        documents++;
        Optional<String> hash = hash(folder, line.path());
        if (hash.filter(found -> found.startsWith(matcher.group(1))).isEmpty()) {
          problems.add(line.path() + ": it does not tell the hash of the document it is named for");
        } else if (isPassedOn(hashes, matcher.group(1), hash.get())) {
          originals++;
        }
      }
    }
    return new Documents(new Count(documents, originals), problems);
  }

  private static boolean isPassedOn(Map<String, String> hashes, String id, String hash) {
    return hash.equals(hashes.get("documents/" + id + "/original.txt"));
  }

  /// The first `hash` in the data of a document, read no further; empty when there is none.
  private static Optional<String> hash(Disk folder, String path) throws IOException {
    Optional<InputStream> found = folder.open(path);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = found.get();
        JsonParser json = JsonMapper.shared().createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && json.currentName().equals("hash")) {
          json.nextToken();
          return Optional.ofNullable(json.getString()).filter(HASH.asMatchPredicate());
        }
      }
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
