package org.onrecord.web.team;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.onrecord.desk.Received;
import org.onrecord.desk.team.Present;
import org.onrecord.model.people.Role;
import org.onrecord.model.people.Visitor;
import org.onrecord.publish.Page;
import org.onrecord.publish.Pages;
import org.onrecord.publish.say.Links;
import org.onrecord.web.Origin;

/// One request to the team's own pages.
///
/// @param who sent it, when they are logged in or half in
/// @param ids what stands in the places of the route's pattern
record Request(
    Context context, Optional<Present> who, List<String> ids, Pages pages, Received received) {
  /// Somebody whom nobody knows, on a site where one can log in.
  static final Visitor STRANGER = new Visitor(Optional.empty(), Role.READER, true, false);

  private static final int LONGEST = 20_000;

  /// Who sent it, where the table says that it is somebody.
  Present present() {
    return who.orElseThrow();
  }

  /// A field of the form; empty when it is missing or longer than anybody's.
  String field(String name) {
    return Optional.ofNullable(context.formParam(name))
        .filter(value -> value.length() <= LONGEST)
        .orElse("");
  }

  /// The page to go to afterwards: one of this site, or the first.
  String back() {
    String given =
        Optional.ofNullable(context.formParam("back"))
            .or(() -> Optional.ofNullable(context.queryParam("back")))
            .orElse("/");
    return Links.local(given).orElse("/");
  }

  Optional<String> token() {
    return Cookies.token(context);
  }

  Optional<String> browser() {
    return Cookies.browser(context);
  }

  void show(int status, String template, String title, Object model) {
    Visitor visitor = who.map(Present::visitor).filter(v -> v.name().isPresent()).orElse(STRANGER);
    Page page = pages.show(status, template, title, model, context.path(), visitor);
    context.status(page.status()).contentType(page.contentType()).result(page.body());
  }

  void go(String address) {
    context.status(HttpStatus.SEE_OTHER).header("Location", address);
  }

  /// An address with the page to go back to.
  static String withBack(String address, String back) {
    return address + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }

  /// The origin of the page that sent the form, or that is asked for: passkeys belong to it.
  String origin() {
    return Optional.ofNullable(context.req().getHeader("Origin"))
        .orElseGet(
            () -> Origin.at(Optional.ofNullable(context.req().getHeader("Host")).orElse("")));
  }

  /// The host of that origin; empty for numbers, which no passkey can belong to.
  Optional<String> host() {
    try {
      return Optional.ofNullable(URI.create(origin()).getHost())
          .filter(host -> !host.startsWith("[") && !host.matches("[\\d.]+"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
