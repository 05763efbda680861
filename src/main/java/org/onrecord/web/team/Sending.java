package org.onrecord.web.team;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.desk.Received;
import org.onrecord.desk.team.Present;
import org.onrecord.desk.team.Team;
import org.onrecord.model.people.Member;
import org.onrecord.publish.team.ReceivedPage;
import org.onrecord.publish.team.SendPage;
import org.onrecord.publish.team.Told;
import org.onrecord.web.Strangers;

/// The pages by which documents are sent, and looked at by the team.
final class Sending {
  private Sending() {}

  static void page(Team team, Request request) {
    show(request, 200, Optional.empty());
  }

  private static void show(Request request, int status, Optional<Told> told) {
    request.show(
        status,
        "send",
        "Send a document",
        new SendPage(name(request), Received.LARGEST >> 20, told));
  }

  private static Optional<String> name(Request request) {
    return request.who().filter(who -> !who.half()).map(Present::member).map(Member::name);
  }

  static void send(Team team, Request request) {
    Optional<UploadedFile> file = Optional.ofNullable(request.context().uploadedFile("file"));
    if (file.isEmpty()) {
      show(request, 422, Optional.of(new Told(false, "Choose a file.")));
      return;
    }
    try (InputStream bytes = file.get().content()) {
      Optional<String> refusal =
          request.received().keep(file.get().filename(), name(request), bytes);
      show(
          request,
          refusal.isEmpty() ? 200 : 422,
          Optional.of(
              new Told(
                  refusal.isEmpty(),
                  refusal.orElse("It is with the team, who will look at it. Thank you."))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void received(Team team, Request request) {
    list(request, 200, Optional.empty());
  }

  private static void list(Request request, int status, Optional<Told> told) {
    try {
      request.show(
          status, "received", "Sent to us", new ReceivedPage(request.received().list(), told));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void take(Team team, Request request) {
    try {
      boolean done = request.received().take(request.field("id"));
      tell(request, done, "It is in the record.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void leave(Team team, Request request) {
    try {
      boolean done = request.received().throwAway(request.field("id"));
      tell(request, done, "It is gone.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tell(Request request, boolean done, String words) {
    list(
        request,
        done ? 200 : 422,
        Optional.of(new Told(done, done ? words : "There is nothing of that kind any more.")));
  }

  static void download(Team team, Request request) {
    try {
      String id = request.ids().getFirst();
      Optional<Path> file = request.received().file(id);
      if (file.isEmpty()) {
        list(request, 404, Optional.empty());
        return;
      }
      Strangers.send(request.context(), Files.newInputStream(file.get()), "sent-" + id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
