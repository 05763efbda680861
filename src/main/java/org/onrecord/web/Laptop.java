package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.model.people.Role;
import org.onrecord.model.people.Visitor;
import org.onrecord.publish.say.Links;

/// One person at their own machine: no login, since whoever uses the machine may do everything. A
/// name is asked for before something is done, since nobody acts unnamed, and remembered by the
/// browser.
///
/// @param refusal why nothing can be done for now; empty when it can
record Laptop(Supplier<Optional<String>> refusal) implements Gate {
  static final String ME = "/me";

  private static final String COOKIE = "onrecord-name";

  private static final int A_YEAR = 365 * 24 * 60 * 60;

  @Override
  public Visitor visitor(Context context) {
    return new Visitor(name(context), Role.ADMINISTRATOR, true, false).barred(refusal.get());
  }

  private static Optional<String> name(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE)).flatMap(Laptop::name);
  }

  private static Optional<String> name(String cookie) {
    try {
      return Optional.of(Visitor.name(URLDecoder.decode(cookie, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean answers(Context context) {
    if (!context.path().equals(ME) || !context.method().equals(HandlerType.POST)) {
      return false;
    }
    String given = Optional.ofNullable(context.formParam("name")).orElse("");
    String back = Optional.ofNullable(context.formParam("back")).flatMap(Links::local).orElse(ME);
    name(URLEncoder.encode(given, StandardCharsets.UTF_8)).ifPresent(name -> named(context, name));
    context.status(HttpStatus.SEE_OTHER).header("Location", back);
    return true;
  }

  @Override
  public void named(Context context, String name) {
    var cookie = new Cookie(COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8));
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setMaxAge(A_YEAR);
    context.cookie(cookie);
  }
}
