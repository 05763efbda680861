package org.onrecord.desk.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.model.Sha256;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Written;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The folder of an export. It is written beside, forced to disk, and then takes its place: whoever
/// looks sees the old one or the new one, and nothing that is not an export is ever replaced.
///
/// `export.json` lists the files with their hashes; by it an earlier export is known.
public final class ExportFolder {
  /// Lists what lies in the folder.
  public static final String LIST = "export.json";

  private static final JsonMapper JSON = JsonMapper.shared();

  private ExportFolder() {}

  /// Writes an export into `out`, in place of an earlier one.
  ///
  /// @param each told after each file
  /// @param fill hands over the files
  /// @return the files
  /// @throws FileAlreadyExistsException when something else lies there, with what to do
  public static List<Written> write(Path out, Runnable each, Consumer<Sink> fill)
      throws IOException {
    Path target = out.toAbsolutePath().normalize();
    Optional<String> other = somethingElse(target);
    if (other.isPresent()) {
      throw new FileAlreadyExistsException(
          "%s holds something else than an export (%s). Nothing was written; name another folder, or empty this one."
              .formatted(out, other.get()));
    }
    Path above = Optional.ofNullable(target.getParent()).orElse(target);
    Files.createDirectories(above);
    Path begun =
        Files.createDirectory(
            target.resolveSibling("." + target.getFileName() + "-begun-" + UUID.randomUUID()));
    try {
      var sink = new FolderSink(begun, each);
      fill.accept(sink);
      Files.writeString(begun.resolve(LIST), list(sink.written()));
      forceAll(begun);
      take(begun, target);
      force(above);
      return sink.written();
    } finally {
      delete(begun);
    }
  }

  /// What in `target` is not of an earlier export; empty when all is, or nothing is there.
  private static Optional<String> somethingElse(Path target) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of("it is a file");
    }
    Set<String> known = known(target);
    try (Stream<Path> inside = Files.walk(target)) {
      return inside
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> target.relativize(path).toString().replace('\\', '/'))
          .filter(path -> !known.contains(path))
          .sorted()
          .findFirst();
    }
  }

  /// The files that the list in `target` names, itself among them.
  private static Set<String> known(Path target) throws IOException {
    Path list = target.resolve(LIST);
    var known = new HashSet<String>();
    if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      try {
        JsonNode json = JSON.readTree(Files.readString(list));
        json.path("files").forEach(file -> known.add(file.path("path").asString("")));
        known.add(LIST);
      } catch (JacksonException e) {
        // No list of ours: then it is something else.
        known.clear();
      }
    }
    return known;
  }

  private static String list(List<Written> written) {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode files = json.putArray("files");
    for (Written file : written) {
      files
          .addObject()
          .put("path", file.name().path())
          .put("bytes", file.bytes())
          .put("sha256", file.hash().hex())
          .put("mediaType", file.name().mediaType())
          .put("says", file.name().says());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
  }

  /// SHA-256 of the list of an export's files: two exports with the same are the same.
  public static Sha256 hash(Path out) throws IOException {
    return Sha256.of(Files.readString(out.resolve(LIST), StandardCharsets.UTF_8));
  }

  /// Puts `begun` in the place of `target`. Between the two renames there is neither; a stop there
  /// leaves the old one under its other name, and nothing is lost.
  private static void take(Path begun, Path target) throws IOException {
    if (!Files.exists(target)) {
      rename(begun, target);
      return;
    }
    Path old = begun.resolveSibling(begun.getFileName() + "-old");
    rename(target, old);
    rename(begun, target);
    delete(old);
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  private static void forceAll(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path folderInside : inside.filter(Files::isDirectory).toList()) {
        force(folderInside);
      }
    }
    try (FileChannel list = FileChannel.open(folder.resolve(LIST), StandardOpenOption.WRITE)) {
      list.force(true);
    }
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> inside = Files.walk(folder)) {
        for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      }
    }
  }
}
