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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.onrecord.desk.SiteDesk.SiteFile;
import org.onrecord.model.Sha256;

/// A site that is being written. Safe to use from many threads.
final class Building implements AutoCloseable {
  private final SiteDisk disk;
  private final Path folder;
  private final Path old;
  private final boolean fresh;

  /// Whether there is an old site: where there is none, nothing is looked for in it.
  private final boolean replaces;

  private final Names names;
  private final Forcing forcing;
  private final Map<String, SiteFile> files = new ConcurrentHashMap<>();
  private final Set<String> all = ConcurrentHashMap.newKeySet();
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Set<String> gone = ConcurrentHashMap.newKeySet();

  /// @param folder the one that is filled: it is empty, or has other names of files of the old site
  /// @param old the site that it replaces
  Building(SiteDisk disk, Path folder, Path old) throws IOException {
    this.disk = disk;
    this.folder = folder;
    this.old = old;
    try (Stream<Path> inside = Files.list(folder)) {
      fresh = inside.findAny().isEmpty();
    }
    replaces = Files.isDirectory(old);
    names = new Names(disk, folder);
    forcing = new Forcing(disk, folder);
  }

  /// Puts a file that the manifest names.
  Filed put(String path, byte[] bytes) throws IOException {
    putBeside(path, bytes);
    String sha256 = Sha256.of(bytes).hex();
    files.put(path, new SiteFile(path, sha256, bytes.length));
    return new Filed(path, sha256, bytes.length, modified(Names.of(folder.resolve(path))));
  }

  /// Keeps files of the old site, unread, if all are as they were written.
  ///
  /// @return the files as they lie here; empty when one of them is gone or was touched
  Optional<List<Filed>> keep(List<Filed> before) throws IOException {
    var there = new ArrayList<BasicFileAttributes>();
    for (Filed file : before) {
      Path at = old.resolve(file.path());
      Optional<BasicFileAttributes> now =
          Names.find(at).filter(n -> n.size() == file.bytes() && modified(n) == file.modified());
      if (now.isEmpty()) {
        return Optional.empty();
      }
      there.add(now.get());
    }
    var kept = new ArrayList<Filed>();
    for (int i = 0; i < before.size(); i++) {
      kept.add(keep(before.get(i), there.get(i)));
    }
    return Optional.of(kept);
  }

  private Filed keep(Filed file, BasicFileAttributes there) throws IOException {
    Path at = old.resolve(file.path());
    if (!names.share(file.path(), at, there)) {
      return put(file.path(), Files.readAllBytes(at));
    }
    all.add(file.path());
    files.put(file.path(), new SiteFile(file.path(), file.sha256(), file.bytes()));
    return file;
  }

  private static long modified(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  /// Puts a file that the manifest does not name. One that the old site has just so is kept.
  void putBeside(String path, byte[] bytes) throws IOException {
    all.add(path);
    Path before = old.resolve(path);
    if (replaces && isSame(before, bytes) && names.share(path, before, Names.of(before))) {
      return;
    }
    Path file = names.clear(path);
    disk.write(file, bytes);
    written.add(path);
    forcing.begin(file);
  }

  private static boolean isSame(Path before, byte[] bytes) throws IOException {
    return Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
        && Files.size(before) == bytes.length
        && Arrays.equals(Files.readAllBytes(before), bytes);
  }

  /// Takes away what the old site had and this has not; everything of this is put.
  ///
  /// @throws IOException when something of this is not there: somebody changes the folder
  void takeAwayTheRest() throws IOException {
    int there = 0;
    for (Inside file : Inside.of(folder)) {
      if (file.regular() && all.contains(file.path())) {
        there++;
      } else {
        gone.add(file.path());
        names.remove(file.path());
      }
    }
    if (there != all.size()) {
      throw new IOException(
          "Of %d files %d are not where they were written, in %s. Somebody changes that folder; publish again."
              .formatted(all.size(), all.size() - there, folder));
    }
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
    if (!written.isEmpty() || !gone.isEmpty()) {
      return false;
    }
    return Inside.of(site).size() == all.size();
  }

  /// Waits until all of it outlasts a power cut.
  void force() throws IOException {
    forcing.end(names.touched());
  }

  /// What has to be done so that the old site becomes the new one's twin.
  Twin twin() {
    return new Twin(disk, names.isShared(), fresh, all, written);
  }

  @Override
  public void close() throws IOException {
    forcing.close();
  }
}
