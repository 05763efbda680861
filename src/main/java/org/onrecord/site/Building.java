package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
  void put(String path, byte[] bytes) throws IOException {
    files.put(path, new SiteFile(path, Sha256.of(bytes).hex(), bytes.length));
    putBeside(path, bytes);
  }

  /// Puts a file that the manifest does not name. One that the old site has just so is kept.
  void putBeside(String path, byte[] bytes) throws IOException {
    all.incrementAndGet();
    Path file = folder.resolve(path);
    Path before = old.resolve(path);
    if (isSame(before, bytes) && disk.link(file, before)) {
      return;
    }
    disk.write(file, bytes);
    written.add(file);
    forcing.begin(file);
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
    var folders = new TreeSet<Path>();
    for (Path file : written) {
      for (Path up = file.getParent(); up != null && up.startsWith(folder); up = up.getParent()) {
        folders.add(up);
      }
    }
    forcing.end(List.copyOf(folders));
  }

  @Override
  public void close() {
    forcing.close();
  }
}
