package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where the data of benchmarks lies: archives `NAME.tar.xz`, or folders `NAME`, in one folder, and
/// beside it `gold` and `corpus`.
public final class BenchData {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path UNPACKED = Path.of("target/bench");

  private final Path folder;

  public BenchData(Path folder) {
    this.folder = folder;
  }

  /// The folder that ONRECORD_BENCH names, else the one beside the checkout.
  public static BenchData byDefault() {
    String named = System.getenv("ONRECORD_BENCH");
    return new BenchData(Path.of(named == null ? "../shared/bench" : named));
  }

  public Path folder() {
    return folder;
  }

  /// The folder `name`, unpacked where need be; empty where the data is absent.
  public Optional<Path> find(String name) throws IOException {
    if (Files.isDirectory(folder.resolve(name))) {
      return Optional.of(folder.resolve(name));
    }
    Path archive = folder.resolve(name + ".tar.xz");
    return Files.isRegularFile(archive) ? Optional.of(unpack(archive, name)) : Optional.empty();
  }

  /// A file of the annotation; empty where it is absent.
  public Optional<Path> findGold() throws IOException {
    for (Path gold : List.of(folder.resolve("gold"), folder.resolve("../gold"))) {
      if (Files.isDirectory(gold)) {
        try (var files = Files.list(gold)) {
          return files.filter(f -> f.toString().endsWith(".json")).sorted().findFirst();
        }
      }
    }
    return Optional.empty();
  }

  /// The text `file` that an annotation speaks of, wherever it lies beside it.
  public Optional<Path> findText(String file) throws IOException {
    for (String corpus : List.of("corpus", "../corpus", "gold", "../gold")) {
      Path place = folder.resolve(corpus);
      if (Files.isDirectory(place)) {
        try (var files = Files.walk(place)) {
          Optional<Path> found =
              files.filter(f -> f.endsWith(file) && Files.isRegularFile(f)).findFirst();
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /// Each archive is unpacked into a place of its own, so that those of one folder are never taken
  /// for those of another.
  private static Path unpack(Path archive, String name) throws IOException {
    Path real = archive.toRealPath();
    String state = real + " " + Files.size(real) + " " + Files.getLastModifiedTime(real);
    Path place = UNPACKED.resolve("unpacked").resolve(Sha256.of(state).brief());
    Path target = place.resolve(name);
    if (!Files.isDirectory(target)) {
      Files.createDirectories(place);
      var tar = new ProcessBuilder("tar", "xJf", archive.toString(), "-C", place.toString());
      try {
        if (tar.inheritIO().start().waitFor() != 0) {
          throw new IOException("tar could not unpack " + archive);
        }
      } catch (InterruptedException e) {
        throw new IOException("interrupted while unpacking " + archive, e);
      }
    }
    return target;
  }

  /// One JSON object a line.
  public static List<JsonNode> lines(Path file) throws IOException {
    var rows = new ArrayList<JsonNode>();
    for (String line : Files.readString(file).split("\n")) {
      if (!line.isBlank()) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }
}
