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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.onrecord.desk.SiteDesk.SiteFile;
import org.onrecord.model.Sha256;

/// A site that is being written. Safe to use from many threads.
final class Building implements AutoCloseable {
  private static final Object UNKNOWN = new Object();

  private final SiteDisk disk;
  private final Path folder;
  private final Path old;
  private final boolean fresh;

  /// Whether there is an old site: where there is none, nothing is looked for in it.
  private final boolean replaces;

  private final Names names;
  private final Forcing forcing;
  private final Map<String, SiteFile> files = new ConcurrentHashMap<>();

  /// Every path, with what the file system calls the file; [#UNKNOWN] where it has no such name.
  private final Map<String, Object> all = new ConcurrentHashMap<>();

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
    BasicFileAttributes attributes = lay(path, bytes);
    String sha256 = Sha256.of(bytes).hex();
    files.put(path, new SiteFile(path, sha256, bytes.length));
    return new Filed(path, sha256, bytes.length, modified(attributes));
  }

  /// Keeps files of the last time, unread, if all are as they were written.
  ///
  /// A folder that has their names already is asked first, and the old site only for what is not
  /// right there: each file is looked at once.
  ///
  /// @return the files as they lie here; empty when one of them is gone or was touched
  Optional<List<Filed>> keep(List<Filed> before) throws IOException {
    var found = new ArrayList<Found>();
    for (Filed file : before) {
      Optional<Found> there = find(file);
      if (there.isEmpty()) {
        return Optional.empty();
      }
      found.add(there.get());
    }
    var kept = new ArrayList<Filed>();
    for (int i = 0; i < before.size(); i++) {
      kept.add(keep(before.get(i), found.get(i)));
    }
    return Optional.of(kept);
  }

  /// A file of the last time, as it is.
  ///
  /// @param here whether it has its name in this folder
  private record Found(BasicFileAttributes attributes, boolean here) {}

  private Optional<Found> find(Filed file) {
    Optional<Found> here =
        fresh
            ? Optional.empty()
            : find(folder, file)
                .filter(found -> found.fileKey() != null)
                .map(attributes -> new Found(attributes, true));
    return here.or(() -> find(old, file).map(attributes -> new Found(attributes, false)));
  }

  private static Optional<BasicFileAttributes> find(Path top, Filed file) {
    return Names.find(top.resolve(file.path()))
        .filter(now -> now.size() == file.bytes() && modified(now) == file.modified());
  }

  private Filed keep(Filed file, Found found) throws IOException {
    Path before = old.resolve(file.path());
    if (!found.here() && !names.share(file.path(), before, found.attributes())) {
      return put(file.path(), Files.readAllBytes(before));
    }
    note(file.path(), found.attributes());
    files.put(file.path(), new SiteFile(file.path(), file.sha256(), file.bytes()));
    return file;
  }

  private void note(String path, BasicFileAttributes attributes) {
    all.put(path, Objects.requireNonNullElse(attributes.fileKey(), UNKNOWN));
  }

  private static long modified(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  /// Puts a file that the manifest does not name. One that the old site has just so is kept.
  void putBeside(String path, byte[] bytes) throws IOException {
    lay(path, bytes);
  }

  private BasicFileAttributes lay(String path, byte[] bytes) throws IOException {
    Path before = old.resolve(path);
    Path file = folder.resolve(path);
    if (!(replaces && isSame(before, bytes) && names.share(path, before, Names.of(before)))) {
      names.clear(path);
      disk.write(file, bytes);
      written.add(path);
      forcing.begin(file);
    }
    BasicFileAttributes attributes = Names.of(file);
    note(path, attributes);
    return attributes;
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
    for (Inside file : Inside.of(folder, all.keySet())) {
      if (all.containsKey(file.path())) {
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
    List<Inside> there = Inside.of(site);
    return there.size() == all.size() && there.stream().allMatch(this::isOurs);
  }

  /// Whether a file of a site has a name here too. Where files have one name alone it was compared
  /// when it was put.
  private boolean isOurs(Inside file) {
    Object known = all.get(file.path());
    return file.regular()
        && known != null
        && (file.key().isEmpty() || known.equals(file.key().get()));
  }

  /// Waits until all of it outlasts a power cut.
  void force() throws IOException {
    forcing.end(names.touched());
  }

  /// What has to be done so that the old site becomes the new one's twin.
  Twin twin() {
    return new Twin(disk, names.isShared(), fresh, all.keySet(), written);
  }

  @Override
  public void close() throws IOException {
    forcing.close();
  }
}
