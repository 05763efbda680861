package org.onrecord.web;

import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.Face;

/// Prints one page of a record as a PDF.
///
/// A browser prints the page that the site shows, with its print styles and numbered endnotes: what
/// is printed is what is read, and the file is tagged and can be searched. The browser asks a site
/// that is there for this alone, on this machine, under a name that nobody can guess.
public final class Printing {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /// Pages are made in well under a second; a browser that hangs is not waited for longer.
  private static final int PATIENCE_SECONDS = 60;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Printing() {}

  /// Prints the page of `record` at `path`.
  ///
  /// @param base the address under which the record is read, ending in `/`: links lead there
  /// @return the PDF
  /// @throws IOException in words for whoever asked, when there is no browser or it cannot print
  public static byte[] print(RecordView record, String path, String base)
      throws IOException, InterruptedException {
    Path browser = browser();
    Path folder = Files.createTempDirectory("onrecord-dossier-");
    String name = new BigInteger(128, RANDOM).toString(36) + ".localhost";
    var face = new Face(false, Optional.of(base), (from, to) -> to);
    var people = Site.People.readers(new Door(Set.of(name)));
    try (Site site = Site.start(record, face, 0, people, () -> true)) {
      Path printed = folder.resolve("dossier.pdf");
      run(command(browser, folder, printed, address(name, site.port(), path)));
      if (!Files.isRegularFile(printed)) {
        throw new IOException(
            "%s printed nothing: a library that it needs may be missing. Try another Chromium: CHROMIUM=/path/to/it."
                .formatted(browser));
      }
      return Files.readAllBytes(printed);
    } finally {
      delete(folder);
    }
  }

  private static String address(String host, int port, String path) throws IOException {
    try {
      return new URI("http", null, host, port, path, null, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IOException("%s is no address of a page.".formatted(path), e);
    }
  }

  private static List<String> command(Path browser, Path folder, Path printed, String page) {
    var command =
        new ArrayList<>(
            List.of(
                browser.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--disable-extensions",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("profile"),
                "--no-pdf-header-footer",
                "--export-tagged-pdf",
                "--generate-pdf-document-outline",
                "--virtual-time-budget=5000",
                "--print-to-pdf=" + printed));
    if ("root".equals(System.getProperty("user.name"))) {
      // Chromium has no sandbox for root, and says so instead of working.
      command.add("--no-sandbox");
    }
    command.add(page);
    return command;
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("The browser did not finish within a minute.");
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static Path browser() throws IOException {
    String named = System.getenv().getOrDefault("CHROMIUM", "");
    Optional<Path> found =
        named.isEmpty()
            ? NAMES.stream().flatMap(Printing::onPath).filter(Files::isExecutable).findFirst()
            : Optional.of(Path.of(named)).filter(Files::isExecutable);
    return found.orElseThrow(() ->
        new IOException(
            "No Chromium was found. Install one (`apt install chromium`), or name it: CHROMIUM=/path/to/chromium. Any browser prints the page as well: open it with `onrecord serve` and print."));
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
