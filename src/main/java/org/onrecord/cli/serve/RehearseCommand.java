package org.onrecord.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.DataFolder;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Ports;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.web.Door;
import org.onrecord.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// One short run through the main job, so that the Java runtime can record what a start needs (JEP
/// 514). Not for people.
@Command(name = "rehearse", hidden = true)
public final class RehearseCommand implements Callable<Integer> {
  private static final List<String> TEXTS =
      List.of("rehearsal-1.txt", "rehearsal-2.txt", "rehearsal-3.html");
  private static final List<String> PAGES =
      List.of(
          "",
          "index.json",
          "health",
          "documents",
          "people",
          "quotations",
          "commitments",
          "demands",
          "claims",
          "figures",
          "events",
          "matters",
          "sources",
          "voices",
          "agreement",
          "account",
          "about",
          "search?q=harbour",
          "nothing-here");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("onrecord-rehearsal-");
    try {
      Path texts = Files.createDirectory(folder.resolve("texts"));
      for (String name : TEXTS) {
        Files.write(texts.resolve(name), text(name));
      }
      rehearse(folder.resolve("record"), texts);
    } finally {
      RecordFolder.forget(folder.resolve("record"));
      DataFolder.delete(folder);
    }
    return 0;
  }

  private void rehearse(Path record, Path texts) throws IOException, InterruptedException {
    Shown shown = Shown.on(false);
    try (Desk desk = Options.desk();
        RecordFolder open = RecordFolder.open(record, desk, Options.holder(spec), shown);
        OpenRecord view = open.view();
        Site site = Ports.start(view, 0, Site.People.readers(Door.LOOPBACK), () -> true)) {
      open.add(List.of(texts), shown);
      try (var client = HttpClient.newHttpClient()) {
        for (String page : PAGES) {
          fetch(client, site.address() + page);
        }
        for (var card : view.texts().documents(org.onrecord.model.view.list.Query.all()).rows()) {
          fetch(client, site.address() + "documents/" + card.id());
        }
      }
    }
  }

  private static void fetch(HttpClient client, String address)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    Terminal.tell(status + " " + address);
  }

  private static byte[] text(String name) throws IOException {
    try (InputStream in = RehearseCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the program is not whole: " + name + " is missing from it");
      }
      return in.readAllBytes();
    }
  }
}
