package org.onrecord.web.team;

import java.time.Duration;
import java.util.Optional;
import org.onrecord.desk.team.Entering;
import org.onrecord.desk.team.Present;
import org.onrecord.desk.team.Team;
import org.onrecord.publish.team.ConfirmPage;
import org.onrecord.publish.team.LoginPage;
import org.onrecord.publish.team.SecondPage;

/// The pages by which one comes in and goes out.
final class Entrance {
  private static final int WRONG = 422;
  private static final int TOO_MANY = 429;

  private Entrance() {}

  static void login(Team team, Request request) {
    showLogin(request, 200, "", Optional.empty());
  }

  private static void showLogin(
      Request request, int status, String name, Optional<String> wrong) {
    request.show(status, "login", "Log in", new LoginPage(name, request.back(), wrong));
  }

  static void logIn(Team team, Request request) {
    String name = request.field("name");
    Entering entering =
        team.logins().logIn(name, request.field("password"), request.token(), request.browser());
    switch (entering) {
      case Entering.In in -> enter(request, in);
      case Entering.Half half -> {
        Cookies.carry(request.context(), half.token());
        request.go(Request.withBack("/login/second", request.back()));
      }
      case Entering.Refused refused ->
          showLogin(request, WRONG, name, Optional.of(refused.because()));
      case Entering.Later later ->
          showLogin(request, TOO_MANY, name, Optional.of(wait(request, later)));
    }
  }

  static void enter(Request request, Entering.In in) {
    Cookies.carry(request.context(), in.token());
    in.browser().ifPresent(browser -> Cookies.remember(request.context(), browser));
    request.go(in.member().lacksSecondFactor() ? "/me" : request.back());
  }

  /// How long to wait, in words and for programs (RFC 9110, section 10.2.3).
  static String wait(Request request, Entering.Later later) {
    Duration before = later.before();
    long seconds = Math.max(1, before.plusMillis(999).toSeconds());
    request.context().header("Retry-After", "" + seconds);
    return seconds == 1
        ? "Too many tries. Try again in a second."
        : "Too many tries. Try again in %d seconds.".formatted(seconds);
  }

  static void second(Team team, Request request) {
    showSecond(team, request, 200, Optional.empty());
  }

  private static void showSecond(
      Team team, Request request, int status, Optional<String> wrong) {
    Present who = request.present();
    String options =
        request
            .host()
            .flatMap(host -> team.passkeys().askFor(who, request.origin(), host))
            .orElse("");
    request.show(
        status,
        "second",
        "The second factor",
        new SecondPage(who.member().codes(), options, request.back(), wrong));
  }

  static void code(Team team, Request request) {
    second(
        team,
        request,
        team.logins().code(request.present(), request.field("code"), request.browser()));
  }

  static void passkey(Team team, Request request) {
    second(
        team,
        request,
        team.passkeys().show(request.present(), request.field("answer"), request.browser()));
  }

  private static void second(Team team, Request request, Entering entering) {
    switch (entering) {
      case Entering.In in -> enter(request, in);
      case Entering.Half _ -> showSecond(team, request, WRONG, Optional.empty());
      case Entering.Refused refused ->
          showSecond(team, request, WRONG, Optional.of(refused.because()));
      case Entering.Later later ->
          showSecond(team, request, TOO_MANY, Optional.of(wait(request, later)));
    }
  }

  static void logOut(Team team, Request request) {
    team.sessions().logOut(request.present());
    Cookies.drop(request.context());
    request.context().header("Clear-Site-Data", "\"cache\"");
    request.go("/login");
  }

  static void confirm(Team team, Request request) {
    showConfirm(request, 200, Optional.empty());
  }

  private static void showConfirm(Request request, int status, Optional<String> wrong) {
    String name = request.present().member().name();
    request.show(status, "confirm", "Is it you?", new ConfirmPage(name, request.back(), wrong));
  }

  static void confirmed(Team team, Request request) {
    Entering entering = team.logins().confirm(request.present(), request.field("password"));
    switch (entering) {
      case Entering.In in -> {
        Cookies.carry(request.context(), in.token());
        request.go(request.back());
      }
      case Entering.Half _ -> showConfirm(request, WRONG, Optional.empty());
      case Entering.Refused refused -> showConfirm(request, WRONG, Optional.of(refused.because()));
      case Entering.Later later ->
          showConfirm(request, TOO_MANY, Optional.of(wait(request, later)));
    }
  }
}
