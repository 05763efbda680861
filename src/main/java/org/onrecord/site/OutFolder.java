package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The folder that is published, and the one that is being made beside it.
///
/// What a stop leaves, step by step:
///
/// 1. `.NAME.twin`, if there is one, is renamed to `.NAME.begun`, which is filled: the old site,
///    whole, and a folder beside it that the next run deletes.
/// 2. `NAME` is renamed to `.NAME.before`. If it stops here, the next run gives the old site its
///    name back; until then nothing is at `NAME`.
/// 3. `.NAME.begun` is renamed to `NAME`. From here the new site is there, whole.
/// 4. `.NAME.before` is renamed to `.NAME.begun`, which the next run deletes, and made the same as
///    the new site, or deleted.
/// 5. What is the same and forced is named `.NAME.twin`, for the next time.
///
/// The twin has second names of the site's files and no bytes of its own. Without it each of these
/// names would have to be given, and each of the old site's taken away, however little changed.
/// Nothing is ever written into a file that has another name.
final class OutFolder {
  private final SiteDisk disk;
  private final Path out;
  private final Path begun;
  private final Path before;
  private final Path twin;

  private OutFolder(SiteDisk disk, Path out) throws IOException {
    this.disk = disk;
    this.out = out;
    Path parent = out.getParent();
    Path name = out.getFileName();
    if (parent == null || name == null) {
      throw new IOException("%s cannot be published into: name a folder in it.".formatted(out));
    }
    begun = parent.resolve("." + name + ".begun");
    before = parent.resolve("." + name + ".before");
    twin = parent.resolve("." + name + ".twin");
  }

  /// The folder `out`, with what an earlier run left beside it put in order.
  ///
  /// @param record the record's folder, which must be apart from it
  /// @throws IOException when `out` holds anything but a published site, or lies in the record, or
  ///   the record in it
  static OutFolder of(SiteDisk disk, Path out, Path record) throws IOException {
    Path absolute = out.toAbsolutePath().normalize();
    var folder = new OutFolder(disk, absolute);
    folder.mustBeApart(record.toRealPath());
    folder.putInOrder();
    folder.mustBeOurs();
    return folder;
  }

  private void mustBeApart(Path record) throws IOException {
    Path real = real(out);
    if (real.startsWith(record) || record.startsWith(real)) {
      throw new IOException(
          "%s and the record in %s lie in each other. Publish into a folder beside the record, for example %s."
              .formatted(out, record, record.resolveSibling(record.getFileName() + "-site")));
    }
  }

  /// The path without links, also of what is not there yet.
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    Path name = path.getFileName();
    return Files.exists(path) || parent == null || name == null
        ? path.toRealPath()
        : real(parent).resolve(name);
  }

  private void putInOrder() throws IOException {
    if (Files.exists(before) && !Files.exists(out)) {
      disk.move(before, out);
    }
    deleteLeft(begun);
    deleteLeft(before);
    if (!Files.exists(out) || !Files.isDirectory(twin, LinkOption.NOFOLLOW_LINKS)) {
      deleteLeft(twin);
    }
  }

  private void deleteLeft(Path left) throws IOException {
    if (Files.exists(left, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(left);
    }
  }

  private void mustBeOurs() throws IOException {
    if (!Files.exists(out)) {
      return;
    }
    if (!Files.isDirectory(out)) {
      throw new IOException("%s is a file. Name a folder to publish into.".formatted(out));
    }
    try (Stream<Path> inside = Files.list(out)) {
      boolean site =
          Files.isRegularFile(out.resolve("manifest.jsonl"))
              && Files.isRegularFile(out.resolve("log/checkpoint"));
      if (!site && inside.findAny().isPresent()) {
        throw new IOException(
            "%s holds files that are no published site; all of it would be replaced. Name an empty folder, or one that does not exist yet."
                .formatted(out));
      }
    }
  }

  /// Begins the new site: a folder beside the old one, empty or with names of its files.
  Path begin() throws IOException {
    if (Files.exists(twin)) {
      disk.move(twin, begun);
    } else {
      disk.makeFolder(begun);
    }
    return begun;
  }

  /// The site that is there now; files in it may be missing.
  Path old() {
    return out;
  }

  /// Puts what was begun, which is whole and forced, in the place of the old site.
  ///
  /// @param made makes the old site the same as the new one
  void swap(Twin made) throws IOException {
    if (Files.exists(out)) {
      disk.move(out, before);
    }
    disk.move(begun, out);
    forceNames();
    if (Files.exists(before)) {
      disk.move(before, begun);
    }
    try {
      keepTwin(made);
    } catch (IOException | RuntimeException e) {
      // The site is published. What is left the next run deletes, and takes longer.
      System.getLogger(OutFolder.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "what is beside " + out + " could not be put in order",
              e);
    }
  }

  private void keepTwin(Twin made) throws IOException {
    if (made.make(out, begun)) {
      disk.move(begun, twin);
    } else {
      deleteLeft(begun);
    }
  }

  private void forceNames() throws IOException {
    Path parent = out.getParent();
    if (parent != null) {
      disk.force(parent);
    }
  }

  /// Nothing has changed: what was begun is the twin.
  void forget() throws IOException {
    disk.move(begun, twin);
  }
}
