package org.onrecord.log.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Files that are there after a crash: what a method put is durable when it returns, bytes and
/// name.
///
/// Several threads may write different names at once.
public final class Storage {
  /// Bytes held in memory of what is taken in.
  private static final int PIECE = 1 << 20;

  /// Steps that a real disk takes at once: a file system writes what waits together.
  private static final int AT_ONCE = 16;

  private static final Pattern CONTENT =
      Pattern.compile("(?:[a-z-]+/)?content/[0-9a-f]{2}/[0-9a-f]{64}");

  private final Disk disk;
  private final Steps steps;
  private final String prefix;
  private final Set<String> durableFolders;
  private final AtomicLong drafts;

  /// On `disk`, one step after the other.
  public Storage(Disk disk) {
    this(disk, 1);
  }

  private Storage(Disk disk, int atOnce) {
    this(disk, new Steps(atOnce), "", ConcurrentHashMap.newKeySet(), new AtomicLong());
  }

  private Storage(
      Disk disk, Steps steps, String prefix, Set<String> durableFolders, AtomicLong drafts) {
    this.disk = disk;
    this.steps = steps;
    this.prefix = prefix;
    this.durableFolders = durableFolders;
    this.drafts = drafts;
  }

  /// In the folder `folder`, which is made when it is not there.
  public static Storage in(Path folder) {
    return on(new FolderDisk(folder));
  }

  /// On `disk`, several steps at once where their order does not matter.
  public static Storage on(Disk disk) {
    return new Storage(disk, AT_ONCE);
  }

  /// What lies in `folder` of this one.
  public Storage below(String folder) {
    return new Storage(disk, steps, prefix + folder + "/", durableFolders, drafts);
  }

  private String at(String name) {
    return name.isEmpty() ? folderOf(prefix) : prefix + name;
  }

  /// Takes `content` in to its end, a piece at a time, then gives it the name that `name` says when
  /// all of it was read. Names are digests of what they hold: one that is taken holds the same.
  public void writeOnce(InputStream content, Supplier<String> name) throws IOException {
    makeDurable(at(""));
    String draft = at(".incoming." + drafts.incrementAndGet());
    disk.write(draft, content.readNBytes(PIECE));
    for (byte[] more = content.readNBytes(PIECE);
        more.length > 0;
        more = content.readNBytes(PIECE)) {
      disk.append(draft, more);
    }
    disk.force(draft);
    String known = at(name.get());
    makeDurable(folderOf(known));
    disk.rename(draft, known);
    disk.forceFolder(folderOf(known));
  }

  /// Puts each content under its name instead of what lies there, each all or nothing. Only ever
  /// for what is not acknowledged yet, or for the newest of something.
  ///
  /// Forces the files at once where the disk allows it, then each folder once.
  public void replace(Map<String, byte[]> contents) throws IOException {
    var draftOf = new LinkedHashMap<String, String>();
    var folders = new LinkedHashSet<String>();
    for (String name : contents.keySet()) {
      draftOf.put(name, draft(at(name)));
      folders.add(folderOf(at(name)));
    }
    makeDurable(folders);
    steps.takeAll(
        contents.entrySet(),
        entry -> {
          String draft = Objects.requireNonNull(draftOf.get(entry.getKey()));
          disk.write(draft, entry.getValue());
          disk.force(draft);
        });
    // Each name appears with all the bytes behind it, or not at all. If we stop before a rename the
    // draft lies about under a name nobody reads.
    for (Map.Entry<String, String> draft : draftOf.entrySet()) {
      disk.rename(draft.getValue(), at(draft.getKey()));
    }
    steps.takeAll(folders, disk::forceFolder);
  }

  private String draft(String name) {
    int base = name.lastIndexOf('/') + 1;
    return "%s.%s.%d"
        .formatted(name.substring(0, base), name.substring(base), drafts.incrementAndGet());
  }

  /// Takes away unfinished tiles that nothing needs any more. They may come back after a crash.
  public void dropPartial(String name) throws IOException {
    disk.dropPartial(at(name));
  }

  /// Takes away a content because a law asks for it; it is gone for good when this returns.
  public void dropContent(String name) throws IOException {
    disk.dropContent(at(name));
    disk.forceFolder(folderOf(at(name)));
  }

  /// Whether something lies under `name`.
  public boolean isFile(String name) throws IOException {
    return disk.isFile(at(name));
  }

  /// The bytes under `name`.
  public Optional<byte[]> read(String name) throws IOException {
    return disk.read(at(name));
  }

  /// The bytes under `name`, to be read piece by piece and closed.
  public Optional<InputStream> open(String name) throws IOException {
    return disk.open(at(name));
  }

  /// The names of all files below `folder`, sorted.
  public List<String> list(String folder) throws IOException {
    return disk.list(at(folder)).stream().map(name -> name.substring(prefix.length())).toList();
  }

  private void makeDurable(String folder) throws IOException {
    makeDurable(Set.of(folder));
  }

  /// Makes `folders` with all above them. One that is there already is forced once: who made it may
  /// have been stopped before.
  private void makeDurable(Set<String> folders) throws IOException {
    var missing = new LinkedHashSet<String>(folders);
    missing.removeAll(durableFolders);
    if (missing.isEmpty()) {
      return;
    }
    var above = new LinkedHashSet<String>();
    missing.stream()
        .filter(folder -> !folder.isEmpty())
        .forEach(folder -> above.add(folderOf(folder)));
    makeDurable(above);
    for (String folder : missing) {
      if (folder.isEmpty() || !disk.isFolder(folder)) {
        disk.makeFolder(folder);
      }
    }
    for (String folder : above) {
      disk.forceFolder(folder);
    }
    durableFolders.addAll(missing);
  }

  /// @throws IllegalArgumentException when `name` is not the place of a content
  static void checkContent(String name) {
    if (!CONTENT.matcher(name).matches()) {
      throw new IllegalArgumentException("only a content may be taken away: " + name);
    }
  }

  private static String folderOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  static boolean isDraft(String name) {
    return name.startsWith(".", name.lastIndexOf('/') + 1);
  }
}
