package org.onrecord.log.disk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/// A disk in memory that keeps, for sure, only what was forced, and that breaks where it is told
/// to.
///
/// A file is its bytes; a folder is which names lead to which bytes. Both have what is durable and
/// what the operating system holds. A crash leaves, of what was not forced, whatever chance says:
/// some names and not others, in any order; bytes whole, in part, or as zeros.
public final class FrailDisk implements Disk {
  /// What happens at the step that was chosen.
  public enum Fault {
    /// The machine stops before the step.
    CRASH_BEFORE,
    /// The machine stops in the middle of the step: half of the bytes are written.
    CRASH_IN_IT,
    /// The step fails and does nothing.
    ERROR,
    /// The disk is full: half of the bytes are written, and the step fails.
    FULL,
    /// The step is done, and yet it fails.
    DONE_BUT_ERROR
  }

  /// The machine stopped. Not an [IOException]: nobody is left to catch it.
  public static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// Bytes under some name.
  private static final class File {
    byte[] durable = {};
    byte[] held = {};
    boolean forced = true;
  }

  private final TreeMap<String, File> durableNames = new TreeMap<>();
  private final TreeMap<String, File> names = new TreeMap<>();
  private final TreeSet<String> durableFolders = new TreeSet<>();
  private final TreeSet<String> folders = new TreeSet<>();
  private final boolean forces;
  private Fault fault = Fault.ERROR;
  private long failAt = -1;
  private long steps;

  /// A whole, empty disk.
  public FrailDisk() {
    this(true);
  }

  /// @param forces `false` for a disk that only says it forced
  public FrailDisk(boolean forces) {
    this.forces = forces;
    folders.add("");
    durableFolders.add("");
  }

  /// With all files of `disk`, forced.
  public static FrailDisk copyOf(Disk disk) throws IOException {
    var copy = new FrailDisk();
    for (String name : disk.list("")) {
      copy.put(name, disk.read(name).orElseThrow());
    }
    return copy;
  }

  /// Lets `fault` happen at step `step`, counted from the first this disk did.
  public FrailDisk failing(Fault next, long step) {
    fault = next;
    failAt = step;
    return this;
  }

  /// How many steps that change something were done.
  public long steps() {
    return steps;
  }

  /// Puts a file there, forced.
  public void put(String name, byte[] content) {
    var file = new File();
    file.held = content.clone();
    file.durable = content.clone();
    names.put(name, file);
    durableNames.put(name, file);
    for (String folder = folderOf(name); !folder.isEmpty(); folder = folderOf(folder)) {
      folders.add(folder);
      durableFolders.add(folder);
    }
  }

  /// Takes a file away, name and all.
  public void remove(String name) {
    names.remove(name);
    durableNames.remove(name);
  }

  /// Changes one bit of a file.
  public void flip(String name, long bit) {
    byte[] changed = read(name).orElseThrow();
    changed[(int) (bit / 8)] ^= (byte) (1 << (bit % 8));
    put(name, changed);
  }

  /// How many bits a file has.
  public long bits(String name) {
    return 8L * read(name).orElseThrow().length;
  }

  /// What is found after the machine stopped and starts again.
  public FrailDisk afterCrash(Random chance) {
    var found = new FrailDisk(forces);
    var candidates = new TreeSet<String>(names.keySet());
    candidates.addAll(durableNames.keySet());
    folders.stream()
        .filter(folder -> durableFolders.contains(folder) || chance.nextBoolean())
        .forEach(found::addFolder);
    for (String name : candidates) {
      File file = chance.nextBoolean() ? names.get(name) : durableNames.get(name);
      if (file != null && found.folders.contains(folderOf(name))) {
        found.put(name, bytesAfterCrash(file, chance));
      }
    }
    return found;
  }

  private void addFolder(String folder) {
    if (folder.isEmpty() || folders.contains(folderOf(folder))) {
      folders.add(folder);
      durableFolders.add(folder);
    }
  }

  private static byte[] bytesAfterCrash(File file, Random chance) {
    if (file.forced) {
      return file.durable;
    }
    byte[] held = file.held;
    // What was forced and only added to since is not touched by adding.
    int same = Arrays.mismatch(file.durable, held);
    int safe = same < 0 || same == file.durable.length ? file.durable.length : 0;
    int whole = safe + chance.nextInt(held.length - safe + 1);
    return switch (chance.nextInt(4)) {
      case 0 -> file.durable;
      case 1 -> held;
      case 2 -> Arrays.copyOf(held, whole);
      // The length got through and the bytes did not.
      default -> Arrays.copyOf(Arrays.copyOf(held, whole), held.length);
    };
  }

  /// One step, whole or not, as the fault has it.
  private void step(Runnable whole, Runnable half) throws IOException {
    boolean now = steps++ == failAt;
    if (!now) {
      whole.run();
      return;
    }
    switch (fault) {
      case CRASH_BEFORE -> throw new Crash();
      case CRASH_IN_IT -> {
        half.run();
        throw new Crash();
      }
      case ERROR -> throw new IOException("the disk failed: " + fault);
      case FULL -> {
        half.run();
        throw new IOException("the disk failed: " + fault);
      }
      case DONE_BUT_ERROR -> {
        whole.run();
        throw new IOException("the disk failed: " + fault);
      }
    }
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    inFolder(name);
    step(() -> hold(name, new byte[0], content), () -> hold(name, new byte[0], half(content)));
  }

  @Override
  public void append(String name, byte[] content) throws IOException {
    inFolder(name);
    byte[] before = read(name).orElse(new byte[0]);
    step(() -> hold(name, before, content), () -> hold(name, before, half(content)));
  }

  private void hold(String name, byte[] before, byte[] added) {
    File file = names.computeIfAbsent(name, key -> new File());
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before);
    bytes.writeBytes(added);
    file.held = bytes.toByteArray();
    file.forced = false;
  }

  private static byte[] half(byte[] content) {
    return Arrays.copyOf(content, content.length / 2);
  }

  @Override
  public void force(String name) throws IOException {
    File file = names.get(name);
    if (file == null) {
      throw new IOException("nothing to force: " + name);
    }
    step(
        () -> {
          if (forces) {
            file.durable = file.held;
            file.forced = true;
          }
        },
        () -> {});
  }

  @Override
  public void rename(String draft, String name) throws IOException {
    inFolder(name);
    step(() -> names.put(name, Optional.ofNullable(names.remove(draft)).orElseThrow()), () -> {});
  }

  @Override
  public void makeFolder(String folder) throws IOException {
    step(() -> folders.add(folder), () -> {});
  }

  @Override
  public void forceFolder(String folder) throws IOException {
    step(
        () -> {
          if (forces) {
            forceNames(folder);
          }
        },
        () -> {});
  }

  private void forceNames(String folder) {
    folders.stream()
        .filter(inner -> !inner.isEmpty() && folderOf(inner).equals(folder))
        .forEach(durableFolders::add);
    durableNames.keySet().removeIf(name -> folderOf(name).equals(folder));
    names.forEach((name, file) -> {
      if (folderOf(name).equals(folder)) {
        durableNames.put(name, file);
      }
    });
  }

  @Override
  public void dropPartial(String name) throws IOException {
    if (!name.contains(".p/")) {
      throw new IllegalArgumentException("only an unfinished tile may go: " + name);
    }
    step(() -> names.remove(name), () -> {});
  }

  @Override
  public void dropContent(String name) throws IOException {
    Storage.checkContent(name);
    step(() -> names.remove(name), () -> {});
  }

  @Override
  public boolean isFolder(String name) {
    return folders.contains(name);
  }

  @Override
  public boolean isFile(String name) {
    return names.containsKey(name);
  }

  @Override
  public Optional<InputStream> open(String name) {
    return read(name).map(ByteArrayInputStream::new);
  }

  @Override
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(names.get(name)).map(file -> file.held.clone());
  }

  @Override
  public List<String> list(String folder) {
    return new ArrayList<>(names.keySet())
        .stream()
            .filter(name -> folder.isEmpty() || name.startsWith(folder + "/"))
            .filter(name -> !Storage.isDraft(name))
            .toList();
  }

  private void inFolder(String name) throws IOException {
    if (!folders.contains(folderOf(name))) {
      throw new IOException("no such folder: " + folderOf(name));
    }
  }

  private static String folderOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }
}
