package org.onrecord.web.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.desk.Acting;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.ReadersCopy;
import org.onrecord.desk.Received;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.TeamFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.team.Entering;
import org.onrecord.desk.team.HandClock;
import org.onrecord.desk.team.OwnAccount;
import org.onrecord.desk.team.Present;
import org.onrecord.desk.team.Team;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Sharing;
import org.onrecord.model.people.Role;
import org.onrecord.team.Totp;
import org.onrecord.web.Door;
import org.onrecord.web.Site;

/// A record on disk with a team, served twice: once for all to read what was published, once for
/// the team alone. The clock moves by hand.
final class TeamSite implements AutoCloseable {
  static final String PASSWORD = "seven boats at noon";

  final HandClock clock = new HandClock();
  final Acting acting;
  final Team team;
  final Received received;
  final ReadersCopy readers;
  final OpenRecord view;
  final Site open;
  final Site closed;
  private final Desk desk;
  private final TeamFolder folder;
  private final Map<String, Totp> codes = new HashMap<>();
  private final HttpClient client = HttpClient.newHttpClient();

  /// Over the record in `dir`, which is made when there is none.
  TeamSite(Path dir) throws IOException {
    Path record = dir.resolve("record");
    desk = Desk.open(words -> {}, List.of(), "test");
    if (!RecordFolder.isRecord(record)) {
      make(dir, record);
    }
    acting = new Acting(record, desk, "a test");
    folder = acting.write(held -> TeamFolder.of(held, record, clock));
    team = folder.team();
    received = new Received(record, acting, clock);
    readers = ReadersCopy.of(acting, record, clock);
    view = OpenRecord.open(record, clock);
    open = start(true);
    closed = start(false);
  }

  private void make(Path dir, Path record) throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    report(texts, "Gull Gazette", "The Harbour Council will mend the long pier by 1 May 2031.");
    report(
        texts,
        "Tern Tribune",
        "The Harbour Council promised to mend the long pier by 1 June 2031.");
    try (RecordFolder made = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      made.add(List.of(texts), Progress.SILENT);
      made.share("gull-gazette", Sharing.FULL);
    }
  }

  private static void report(Path texts, String outlet, String words) throws IOException {
    String filler = "Rain, wind, and then more rain over grey rocks. ".repeat(12);
    Files.writeString(
        texts.resolve(outlet + ".txt"),
        "Piers of Ansel\n\n%s\n\n%s\n\nPublished by %s\n".formatted(words, filler, outlet));
  }

  private Site start(boolean isPublic) {
    var gate = new TeamGate(team, received, readers::view, isPublic, acting::refusal);
    return Site.start(
        view, 0, Site.People.team(Door.LOOPBACK, gate, acting, readers::renew), () -> true);
  }

  /// Makes an account and logs in.
  ///
  /// @param factor whether with a second factor
  /// @return what the browser carries
  String join(String name, Role role, boolean factor) {
    team.invitations().create(name, role, PASSWORD);
    String token = ((Entering.In) logIn(name)).token();
    if (factor) {
      Present who = team.sessions().find(token).orElseThrow();
      OwnAccount.NewKey key = team.own().newKey(who);
      var totp = new Totp(key.key());
      codes.put(name, totp);
      team.own().useKey(who, key.key(), totp.code(clock.instant()));
    }
    return token;
  }

  /// Gives name and password again.
  Entering logIn(String name) {
    return team.logins().logIn(name, PASSWORD, Optional.empty(), Optional.empty());
  }

  /// The code that the program of `name` shows, a minute from now.
  String nextCode(String name) {
    clock.pass(Duration.ofMinutes(1));
    return Optional.ofNullable(codes.get(name)).orElseThrow().code(clock.instant());
  }

  HttpResponse<String> ask(Site site, String method, String path, String cookie, String... form) {
    var body = new StringBuilder();
    for (int i = 0; i < form.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(form[i])
          .append('=')
          .append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
    }
    var origin = site.address().substring(0, site.address().length() - 1);
    var request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Origin", origin)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
    if (!cookie.isEmpty()) {
      request.header("Cookie", Cookies.SESSION + "=" + cookie);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What an answer lets the browser carry from now on.
  static String carried(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(Cookies.SESSION + "="))
        .map(cookie -> cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')))
        .findFirst()
        .orElse("");
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Override
  public void close() throws IOException {
    open.close();
    closed.close();
    view.close();
    readers.close();
    folder.close();
    acting.close();
    desk.close();
  }
}
