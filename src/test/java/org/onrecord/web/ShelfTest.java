package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.place.Layout;
import org.onrecord.model.Sha256;

/// What is made to be sent lies where the record lies, unless anybody may see it, and goes.
class ShelfTest {
  @TempDir private Path dir;

  private Path inRecord() {
    return Layout.downloads(dir);
  }

  @Test
  void whatOthersDoNotSeeLiesInTheRecordAndNothingIsLeftOfIt() throws IOException {
    Path open;
    try (Shelf shelf = Shelf.of(Optional.of(dir))) {
      Path guarded = shelf.folder(true);
      assertThat(guarded.getParent()).isEqualTo(inRecord());
      Files.writeString(guarded.resolve("0"), "words");
      open = shelf.folder(false);
      assertThat(open.startsWith(dir)).isFalse();
      Files.writeString(open.resolve("1"), "words");
      assertThat(shelf.folder(true)).as("the same again").isEqualTo(guarded);
    }
    assertThat(inRecord()).doesNotExist();
    assertThat(open).doesNotExist();
  }

  /// Of what a law took away nothing is to stay in a download either.
  @Test
  void whatTheRecordIsMadeAnewFromHoldsNoDownloads() throws IOException {
    try (Shelf shelf = Shelf.of(Optional.of(dir))) {
      Path guarded = shelf.folder(true);
      Files.writeString(guarded.resolve("0"), "words");
      Layout.deleteDerived(dir);
      assertThat(guarded).doesNotExist();
      assertThat(shelf.folder(true)).isEmptyDirectory();
    }
  }

  /// Here something else lies in its place.
  @Test
  void whereTheRecordCannotBeWrittenItIsForThisUserAlone() throws IOException {
    Files.writeString(inRecord(), "a file");
    try (Shelf shelf = Shelf.of(Optional.of(dir))) {
      Path folder = shelf.folder(true);
      assertThat(folder.startsWith(dir)).isFalse();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
    }
    assertThat(inRecord()).hasContent("a file");
  }

  @Test
  void whatAProcessLeftThatIsGoneGoes() throws IOException, InterruptedException {
    long gone = goneProcess();
    long here = ProcessHandle.current().pid();
    Path killed = left(inRecord(), gone + "-of-1");
    Path before = left(inRecord(), here + "-of-2");
    Files.setLastModifiedTime(before, FileTime.fromMillis(0));
    Path running = left(inRecord(), here + "-of-3");
    Path others = left(inRecord(), "letters");
    Path temporary;
    try (Shelf shelf = Shelf.of(Optional.of(dir))) {
      temporary = shelf.folder(false);
      assertThat(killed).doesNotExist();
      assertThat(before).as("of a process that had our number").doesNotExist();
      assertThat(running).isNotEmptyDirectory();
      assertThat(others).isNotEmptyDirectory();
    }
    Path all = Path.of(System.getProperty("java.io.tmpdir"));
    Path there = left(all, name(temporary).replace(here + "-of-", gone + "-of-"));
    Path another = left(all, "onrecord-downloads-another-" + gone + "-of-1");
    try (Shelf _ = Shelf.of(Optional.of(dir))) {
      assertThat(there).doesNotExist();
      assertThat(another).as("of another record").isNotEmptyDirectory();
    } finally {
      Files.delete(another.resolve("0"));
      Files.delete(another);
    }
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  private static Path left(Path all, String name) throws IOException {
    Path folder = Files.createDirectories(all.resolve(name));
    Files.writeString(folder.resolve("0"), "words that nobody is to find");
    return folder;
  }

  private static long goneProcess() throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    Process process =
        new ProcessBuilder(java, "--version")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    return process.pid();
  }

  @Test
  void aServerThatIsKilledLeavesNothingForLong() throws IOException, InterruptedException {
    Path texts = ServerProcess.texts(dir);
    Path home = dir.resolve("record");
    Path downloads = Layout.downloads(home);
    try (var server = ServerProcess.start(home, texts)) {
      take(server);
      assertThat(downloads).as("while it is sent").isNotEmptyDirectory();
      assertThat(temporary(home)).isEmpty();
    }
    assertThat(downloads).as("it was killed").isNotEmptyDirectory();
    try (var server = ServerProcess.start(home, texts)) {
      assertThat(downloads).isEmptyDirectory();
      take(server);
    }
  }

  private static List<Path> temporary(Path home) throws IOException {
    String prefix = "onrecord-downloads-" + Sha256.of(home.toAbsolutePath().toString()).brief();
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(p -> name(p).startsWith(prefix)).toList();
    }
  }

  private static void take(ServerProcess server) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI download = server.address().resolve("/data/jsonl.zip");
      int status =
          client
              .send(HttpRequest.newBuilder(download).build(), BodyHandlers.discarding())
              .statusCode();
      assertThat(status).isEqualTo(200);
    }
  }
}
