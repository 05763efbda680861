package org.onrecord.log.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.log.Trust;
import org.onrecord.log.disk.GuardedDisk;
import org.onrecord.log.published.FolderCheck;
import org.onrecord.log.published.PublishedFolder;

/// A mirror of a published folder of Velmora, and the server that it is fetched from.
final class OneMirror implements AutoCloseable {
  private static final FolderCheck.Told NOBODY = new FolderCheck.Told() {};

  final PublishedFolder velmora = new PublishedFolder();
  final FolderServer server = new FolderServer();
  final Path folder;

  OneMirror(Path dir) throws IOException {
    folder = dir.resolve("mirror");
    server.serve(velmora.files());
  }

  Mirroring.Done run() throws IOException {
    return run(Trust.ITS_WORD);
  }

  Mirroring.Done run(Trust trust) throws IOException {
    try (WebFolder web = WebFolder.at(server.address(), Duration.ofMillis(1))) {
      return Mirroring.run(web, folder, trust, NOBODY);
    }
  }

  /// What the mirror keeps for itself: keys, proofs, what is half fetched.
  Path beside(String name) {
    return folder.resolveSibling(".mirror.mirror").resolve(name);
  }

  private Map<String, byte[]> mirrored() throws IOException {
    var files = new TreeMap<String, byte[]>();
    var disk = new GuardedDisk(folder);
    for (String name : disk.list("")) {
      files.put(name, disk.read(name).orElseThrow());
    }
    return files;
  }

  void holds(Map<String, byte[]> files) throws IOException {
    Map<String, byte[]> found = mirrored();
    assertThat(found.keySet()).isEqualTo(files.keySet());
    files.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
  }

  /// A run is refused with these words, and the mirror is as it was.
  void isRefused(String... words) throws IOException {
    Map<String, byte[]> before = Files.exists(folder) ? mirrored() : Map.of();
    assertThatThrownBy(this::run).isInstanceOf(Refused.class).hasMessageContainingAll(words);
    if (before.isEmpty()) {
      assertThat(folder).doesNotExist();
    } else {
      holds(before);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
