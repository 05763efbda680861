package org.onrecord.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.onrecord.desk.OpenRecord;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Pages;
import org.onrecord.web.Door;
import org.onrecord.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Prints one page of a record as a PDF.
///
/// A browser prints the page that the site shows, with its print styles and numbered endnotes: what
/// is printed is what is read, and the file is tagged and can be searched. The browser asks this
/// process alone.
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description =
        "Prints one page of a record (a person, an institution, a commitment, a demand, a matter, a document) as a PDF with numbered sources: the words, where each stands, who decided what and why. Chromium prints it; it is looked for on the path, or where the variable CHROMIUM says.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord dossier --record courts /people/dorin-halvek halvek.pdf",
      "  onrecord dossier --record courts /commitments/c-9f86d081884c7d65 streaming.pdf",
      "",
      "ADDRESS is what stands in the address bar behind the site's name. You print what you see yourself, drafts too; what others get to see is in a published folder, whose pages print as well."
    })
final class DossierCommand implements Callable<Integer> {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /// Pages are made in well under a second; a browser that hangs is not waited for longer.
  private static final int PATIENCE_SECONDS = 120;

  @Mixin private RecordOption record = new RecordOption();

  @Parameters(index = "0", paramLabel = "ADDRESS", description = "The page's address.")
  private String address = "";

  @Parameters(index = "1", paramLabel = "OUT.pdf", description = "The file to write.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path browser = browser();
    String path = address.startsWith("/") ? address : "/" + address;
    try (OpenRecord view = record.read()) {
      if (new Pages(view, Assets.load()).get(path, Map.of()).status() != 200) {
        throw new IOException(
            "There is nothing at %s in this record. Copy the address from the site (`onrecord serve`)."
                .formatted(path));
      }
      print(view, browser, path);
    }
    Terminal.print(out.toString());
    return 0;
  }

  private void print(OpenRecord view, Path browser, String path)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("onrecord-dossier-");
    try (Site site = Ports.start(view, 0, Site.People.readers(Door.LOOPBACK), () -> true)) {
      Path printed = folder.resolve("dossier.pdf");
      String page = site.address() + path.substring(1);
      run(command(browser, folder, printed, page));
      if (!Files.isRegularFile(printed)) {
        throw new IOException(
            "%s printed nothing. Try another Chromium: CHROMIUM=/path/to/it.".formatted(browser));
      }
      Files.move(printed, out, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      DataFolder.delete(folder);
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
        throw new IOException("The browser did not finish within two minutes.");
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
            ? NAMES.stream().flatMap(DossierCommand::onPath).filter(Files::isExecutable).findFirst()
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
}
