package org.onrecord.web;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.desk.place.Layout;
import org.onrecord.model.Sha256;

/// Where files lie that are made to be sent. Those that show more than others get to see lie in the
/// record's folder, on the disk that the record was put on; all others, and where the record cannot
/// be written, in the system's folder for temporary files, for this user alone.
///
/// All of it goes at the end. What a process left there that was killed goes when the next begins.
/// For one thread at a time.
final class Shelf implements AutoCloseable {
  /// Begins with whose it is: a process that may be gone.
  private static final Pattern OURS = Pattern.compile(".*?(\\d{1,18})-of-[^-]*");

  private final Optional<Path> home;

  /// Begins the names of folders for this record among temporary files.
  private final String prefix;

  private Optional<Path> guarded = Optional.empty();
  private Optional<Path> open = Optional.empty();

  private Shelf(Optional<Path> home) {
    this.home = home.map(folder -> folder.toAbsolutePath().normalize());
    prefix =
        "onrecord-downloads-"
            + this.home.map(folder -> Sha256.of(folder.toString()).brief() + "-").orElse("");
  }

  /// An empty one.
  ///
  /// @param home the record's folder; empty where it has none
  static Shelf of(Optional<Path> home) {
    var shelf = new Shelf(home);
    shelf.clear();
    return shelf;
  }

  /// A folder to put files into.
  ///
  /// @param isGuarded whether they show more than others get to see
  Path folder(boolean isGuarded) throws IOException {
    if (isGuarded && home.isPresent()) {
      guarded = guarded.filter(Files::isDirectory).or(this::inRecord);
      if (guarded.isPresent()) {
        return guarded.get();
      }
    }
    if (open.filter(Files::isDirectory).isEmpty()) {
      open = Optional.of(Files.createTempDirectory(prefix + mine()));
    }
    return open.get();
  }

  private Optional<Path> inRecord() {
    try {
      Path all = Files.createDirectories(Layout.downloads(home.orElseThrow()));
      return Optional.of(Files.createTempDirectory(all, mine()));
    } catch (IOException e) {
      // A record that is only read.
      return Optional.empty();
    }
  }

  private static String mine() {
    return ProcessHandle.current().pid() + "-of-";
  }

  private void clear() {
    home.map(Layout::downloads)
        .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
        .ifPresent(folder -> clear(folder, ""));
    clear(Path.of(System.getProperty("java.io.tmpdir")), prefix);
  }

  private static void clear(Path all, String prefix) {
    try {
      for (Path each : inside(all)) {
        if (isLeft(each, prefix)) {
          delete(each);
        }
      }
    } catch (IOException e) {
      System.getLogger(Shelf.class.getName())
          .log(System.Logger.Level.WARNING, "what was left in " + all + " could not be deleted", e);
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  /// Whether a folder is of a process that is gone. Among temporary files, where others may put
  /// what looks like ours, it must also be this user's.
  private static boolean isLeft(Path folder, String prefix) throws IOException {
    String name = String.valueOf(folder.getFileName());
    Matcher ours = OURS.matcher(name);
    return name.startsWith(prefix)
        && ours.matches()
        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && !runs(Long.parseLong(ours.group(1)), folder)
        && (prefix.isEmpty() || isMine(folder));
  }

  /// Numbers of processes come again, and in a container it is the same each time: whoever began
  /// later did not make the folder.
  private static boolean runs(long process, Path folder) throws IOException {
    Instant touched = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
    return ProcessHandle.of(process)
        .filter(running -> running.info().startInstant().filter(touched::isBefore).isEmpty())
        .isPresent();
  }

  private static boolean isMine(Path folder) throws IOException {
    UserPrincipal owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS);
    Path mine = Files.createTempFile("onrecord-", "");
    try {
      return Files.getOwner(mine).equals(owner);
    } finally {
      Files.delete(mine);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Optional<Path> each : List.of(guarded, open)) {
      if (each.filter(Files::isDirectory).isPresent()) {
        delete(each.get());
      }
    }
    if (guarded.isPresent()) {
      leaveNothing(Layout.downloads(home.orElseThrow()));
    }
  }

  private static void leaveNothing(Path all) throws IOException {
    try {
      Files.deleteIfExists(all);
    } catch (DirectoryNotEmptyException e) {
      // Another process serves the same record.
    }
  }
}
