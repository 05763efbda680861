package org.onrecord.cli.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Ports;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.OpenRecord;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Pages;
import org.onrecord.web.Printing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Prints one page of a record as a PDF.
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
public final class DossierCommand implements Callable<Integer> {
  /// Links lead to where `onrecord serve` shows the record.
  private static final String BASE = "http://127.0.0.1:%d/".formatted(Ports.USUAL);

  @Mixin private RecordOption record = new RecordOption();

  @Parameters(index = "0", paramLabel = "ADDRESS", description = "The page's address.")
  private String address = "";

  @Parameters(index = "1", paramLabel = "OUT.pdf", description = "The file to write.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    String path = address.startsWith("/") ? address : "/" + address;
    try (OpenRecord view = record.read()) {
      if (new Pages(view, Assets.load()).get(path, Map.of()).status() != 200) {
        throw new IOException(
            "There is nothing at %s in this record. Copy the address from the site (`onrecord serve`)."
                .formatted(path));
      }
      Files.write(out, Printing.print(view, path, BASE));
    }
    Terminal.print(out.toString());
    return 0;
  }
}
