package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.onrecord.desk.SiteDesk.SiteFile;
import org.onrecord.model.Sha256;

/// A site that is being written. Safe to use from many threads.
final class Building implements AutoCloseable {
  private final SiteDisk disk;
  private final Path folder;
  private final Path old;
  private final Forcing forcing;
  private final Map<String, SiteFile> files = new ConcurrentHashMap<>();
  private final Set<Path> written = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicInteger all = new AtomicInteger();

  /// @param folder the empty one that is filled
  /// @param old the site that it replaces
  Building(SiteDisk disk, Path folder, Path old) {
    this.disk = disk;
    this.folder = folder;
    this.old = old;
    this.forcing = new Forcing(disk);
  }

  /// Puts a file that the manifest names.
  Filed put(String path, byte[] bytes) throws IOException {
    putBeside(path, bytes);
    return file(path, Sha256.of(bytes).hex(), bytes.length);
  }

  private Filed file(String path, String sha256, long bytes) throws IOException {
    files.put(path, new SiteFile(path, sha256, bytes));
    return new Filed(path, sha256, bytes, modified(attributes(folder.resolve(path))));
  }

  /// Keeps files of the old site, unread, if all are as they were written.
  ///
  /// @return the files as they lie here; empty when one of them is gone or was touched
  Optional<List<Filed>> keep(List<Filed> before) throws IOException {
    for (Filed file : before) {
      Path there = old.resolve(file.path());
      if (!Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      BasicFileAttributes now = attributes(there);
      if (now.size() != file.bytes() || modified(now) != file.modified()) {
        return Optional.empty();
      }
    }
    var kept = new ArrayList<Filed>();
    for (Filed file : before) {
      kept.add(keep(file));
    }
    return Optional.of(kept);
  }

  private Filed keep(Filed file) throws IOException {
    if (!disk.link(folder.resolve(file.path()), old.resolve(file.path()))) {
      return put(file.path(), Files.readAllBytes(old.resolve(file.path())));
    }
    begin(file.path());
    files.put(file.path(), new SiteFile(file.path(), file.sha256(), file.bytes()));
    return file;
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static long modified(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  /// Puts a file that the manifest does not name. One that the old site has just so is kept.
  void putBeside(String path, byte[] bytes) throws IOException {
    Path file = begin(path);
    Path before = old.resolve(path);
    if (isSame(before, bytes) && disk.link(file, before)) {
      return;
    }
    disk.write(file, bytes);
    written.add(file);
    forcing.begin(file);
  }

  /// Where a file lies that is counted with this, and whose name is to outlast a power cut.
  private Path begin(String path) {
    all.incrementAndGet();
    Path file = folder.resolve(path);
    folders.add(Objects.requireNonNull(file.getParent(), "a file without a folder"));
    return file;
  }

  private static boolean isSame(Path before, byte[] bytes) throws IOException {
    return Files.isRegularFile(before)
        && Files.size(before) == bytes.length
        && Arrays.equals(Files.readAllBytes(before), bytes);
  }

  /// Every file that the manifest names.
  List<SiteFile> files() {
    return List.copyOf(files.values());
  }

  /// How many files are not as they were in the old site.
  int written() {
    return written.size();
  }

  /// Whether `site` is just this, file by file.
  boolean isAll(Path site) throws IOException {
    if (!written.isEmpty()) {
      return false;
    }
    try (Stream<Path> there = Files.walk(site)) {
      return there.filter(Files::isRegularFile).count() == all.get();
    }
  }

  /// Waits until all of it outlasts a power cut.
  void force() throws IOException {
    var all = new TreeSet<Path>();
    for (Path inner : folders) {
      for (Path up = inner; up != null && up.startsWith(folder) && all.add(up); ) {
        up = up.getParent();
      }
    }
    forcing.end(List.copyOf(all));
  }

  @Override
  public void close() {
    forcing.close();
  }
}
