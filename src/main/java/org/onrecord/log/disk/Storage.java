package org.onrecord.log.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Files that are there after a crash: what a method put is durable when it returns, bytes and
/// name.
///
/// Several threads may write different names at once.
public final class Storage {
  /// Bytes held in memory of what is taken in.
  private static final int PIECE = 1 << 20;

  private final Disk disk;
  private final Set<String> durableFolders = ConcurrentHashMap.newKeySet();
  private final AtomicLong drafts = new AtomicLong();

  public Storage(Disk disk) {
    this.disk = disk;
  }

  /// In the folder `folder`, which is made when it is not there.
  public static Storage in(Path folder) {
    return new Storage(new FolderDisk(folder));
  }

  /// Puts `content` under `name`, unless the name is taken: names are digests of what they hold.
  public void writeOnce(String name, byte[] content) throws IOException {
    if (disk.isFile(name)) {
      // Who put it there may have been stopped before the folder was forced.
      makeDurable(folderOf(name));
      disk.forceFolder(folderOf(name));
      return;
    }
    replace(Map.of(name, content));
  }

  /// Takes `content` in to its end, a piece at a time, then gives it the name that `name` says when
  /// all of it was read. Names are digests of what they hold: one that is taken holds the same.
  public void writeOnce(InputStream content, Supplier<String> name) throws IOException {
    makeDurable("");
    String draft = ".incoming." + drafts.incrementAndGet();
    disk.write(draft, content.readNBytes(PIECE));
    for (byte[] more = content.readNBytes(PIECE);
        more.length > 0;
        more = content.readNBytes(PIECE)) {
      disk.append(draft, more);
    }
    disk.force(draft);
    String known = name.get();
    makeDurable(folderOf(known));
    disk.rename(draft, known);
    disk.forceFolder(folderOf(known));
  }

  /// Puts each content under its name instead of what lies there, each all or nothing. Only ever
  /// for what is not acknowledged yet, or for the newest of something.
  public void replace(Map<String, byte[]> contents) throws IOException {
    var folders = new LinkedHashSet<String>();
    for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
      String folder = folderOf(entry.getKey());
      if (folders.add(folder)) {
        makeDurable(folder);
      }
      put(entry.getKey(), entry.getValue());
    }
    for (String folder : folders) {
      disk.forceFolder(folder);
    }
  }

  /// The name appears with all the bytes behind it, or not at all. If we stop before the rename the
  /// draft lies about under a name nobody reads.
  private void put(String name, byte[] content) throws IOException {
    String draft =
        "%s.%s.%d"
            .formatted(
                name.substring(0, name.lastIndexOf('/') + 1),
                name.substring(name.lastIndexOf('/') + 1),
                drafts.incrementAndGet());
    disk.write(draft, content);
    disk.force(draft);
    disk.rename(draft, name);
  }

  /// Adds `content` at the end of `name`, which is made when it is not there.
  public void append(String name, byte[] content) throws IOException {
    boolean fresh = !disk.isFile(name);
    makeDurable(folderOf(name));
    disk.append(name, content);
    disk.force(name);
    if (fresh) {
      disk.forceFolder(folderOf(name));
    }
  }

  /// Cuts `name` to its first `length` bytes: only ever to take away what was never acknowledged.
  public void cut(String name, long length) throws IOException {
    disk.cut(name, length);
    disk.force(name);
  }

  /// Takes away unfinished tiles that nothing needs any more. They may come back after a crash.
  public void dropPartial(String name) throws IOException {
    disk.dropPartial(name);
  }

  /// The bytes under `name`.
  public Optional<byte[]> read(String name) throws IOException {
    return disk.read(name);
  }

  /// The bytes under `name`, to be read piece by piece and closed.
  public Optional<InputStream> open(String name) throws IOException {
    return disk.open(name);
  }

  /// The names of all files below `folder`, sorted.
  public List<String> list(String folder) throws IOException {
    return disk.list(folder);
  }

  /// Makes `folder` with all above it. One that is there already is forced once: who made it may
  /// have been stopped before.
  private void makeDurable(String folder) throws IOException {
    if (durableFolders.contains(folder)) {
      return;
    }
    if (folder.isEmpty()) {
      disk.makeFolder(folder);
    } else {
      makeDurable(folderOf(folder));
      if (!disk.isFolder(folder)) {
        disk.makeFolder(folder);
      }
      disk.forceFolder(folderOf(folder));
    }
    durableFolders.add(folder);
  }

  private static String folderOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  static boolean isDraft(String name) {
    return name.startsWith(".", name.lastIndexOf('/') + 1);
  }
}
