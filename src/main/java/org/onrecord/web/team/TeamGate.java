package org.onrecord.web.team;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.desk.Received;
import org.onrecord.desk.team.Present;
import org.onrecord.desk.team.Team;
import org.onrecord.model.people.Role;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Pages;
import org.onrecord.publish.data.Download;
import org.onrecord.publish.say.Links;
import org.onrecord.web.Gate;

/// Knows by their session who a request comes from, and answers the addresses of [TeamRoute].
///
/// Whoever is not known reads what is public; where nothing is, they log in first. Readers and
/// contributors see what was published, whoever works on the record sees all of it.
public final class TeamGate implements Gate {
  /// Acts that change what others see or who may sign: whoever does them proves once more who they
  /// are; so does whoever works on the record and takes all of it along.
  static final Set<String> GRAVE =
      Set.of(
          "/acts/key-added", "/acts/object-published", "/acts/object-withheld", "/acts/settings");

  /// Acts that somebody stands for with their name, and writes at length: whoever does them proves
  /// the same when they send them, and loses nothing.
  static final Set<String> SIGNED =
      Set.of("/acts/judgement", "/acts/judgement-changed", "/acts/judgement-withdrawn");

  private static final String PROVE =
      "A judgement stands under your name: prove first that it is you. Open /confirm in another tab, give your password there, then send this again. Nothing you wrote is lost.";

  private static final String PRESENT = "onrecord.present";

  private final Team team;
  private final Received received;
  private final Supplier<? extends RecordView> readers;
  private final boolean isPublic;
  private final Supplier<Optional<String>> refusal;
  private final Assets assets = Assets.load();
  private volatile Shown shown;

  /// @param pages of what readers see
  private record Shown(RecordView view, Pages pages) {}

  /// @param received what people send
  /// @param readers what readers get to see, as it stands now
  /// @param isPublic whether that may be read without an account
  /// @param refusal why nothing may be added to the record; empty when it may
  public TeamGate(
      Team team,
      Received received,
      Supplier<? extends RecordView> readers,
      boolean isPublic,
      Supplier<Optional<String>> refusal) {
    this.team = team;
    this.received = received;
    this.readers = readers;
    this.isPublic = isPublic;
    this.refusal = refusal;
    RecordView view = readers.get();
    this.shown = new Shown(view, new Pages(view, assets));
  }

  @Override
  public Visitor visitor(Context context) {
    return present(context)
        .map(Present::visitor)
        .orElse(Request.STRANGER)
        .barred(refusal.get().or(team::refusal));
  }

  /// Whether nobody comes in: what is done about accounts could not be kept, and the accounts may
  /// be those of an old copy, with people who have gone since.
  private boolean isClosed() {
    return team.refusal().isPresent();
  }

  /// Looked up once a request.
  private Optional<Present> present(Context context) {
    if (isClosed()) {
      return Optional.empty();
    }
    Optional<Present> known = Optional.ofNullable(context.attribute(PRESENT));
    if (known.isPresent()) {
      return known;
    }
    Optional<Present> found = Cookies.token(context).flatMap(team.sessions()::find);
    found.ifPresent(who -> {
      context.attribute(PRESENT, who);
      // What somebody saw who was logged in is not for whoever uses the browser next.
      context.header("Cache-Control", "no-store");
    });
    return found;
  }

  @Override
  public Optional<String> toProve(Context context, String path) {
    return SIGNED.contains(path) && present(context).filter(Present::fresh).isEmpty()
        ? Optional.of(PROVE)
        : Optional.empty();
  }

  @Override
  public void refused(Context context) {
    present(context).ifPresent(who -> team.people().refused(who.member(), "a page of the team"));
  }

  @Override
  public boolean isOpen(Context context) {
    return isPublic && Cookies.token(context).isEmpty();
  }

  @Override
  public Pages pages(Visitor visitor, Pages whole) {
    return visitor.may(Role.ANALYST) ? whole : readersPages();
  }

  @SuppressWarnings("ReferenceEquality") // A copy made anew is another object, whatever it holds.
  private Pages readersPages() {
    RecordView now = readers.get();
    Shown before = shown;
    if (before.view() != now) {
      before = new Shown(now, new Pages(now, assets));
      shown = before;
    }
    return before.pages();
  }

  @Override
  public boolean answers(Context context) {
    String path = context.path();
    Optional<Present> who = present(context);
    for (TeamRoute route : TeamRoute.ALL) {
      Optional<List<String>> ids = route.match(context.method(), path);
      if (ids.isPresent()) {
        context.header("Cache-Control", "no-store");
        var request = new Request(context, who, ids.get(), readersPages(), received);
        if (isClosed()) {
          closed(request);
        } else {
          answer(route, request);
        }
        return true;
      }
    }
    var request = new Request(context, who, List.of(), readersPages(), received);
    if (who.filter(present -> !present.half()).isEmpty() && !isPublic) {
      if (isClosed()) {
        closed(request);
      } else {
        logIn(request);
      }
      return true;
    }
    boolean mustConfirm =
        (GRAVE.contains(path) || takesAlong(path))
            && who.filter(p -> p.visitor().may(Role.ANALYST) && !p.fresh()).isPresent();
    if (mustConfirm) {
      request.go(Request.withBack("/confirm", asked(context)));
    }
    return mustConfirm;
  }

  private static boolean takesAlong(String path) {
    return Download.find(path).isPresent() || path.equals(Download.FOLDER + Download.ARCHIVE);
  }

  private void answer(TeamRoute route, Request request) {
    switch (route.who().verdict(request.who(), team.people().takesUnnamed())) {
      case YES -> route.answer().accept(team, request);
      case LOG_IN -> logIn(request);
      case CONFIRM -> request.go(Request.withBack("/confirm", pageOf(request.context())));
      case NO -> {
        request.who().ifPresent(who -> team.people().refused(who.member(), route.pattern()));
        request.show(403, "forbidden", "This page is for others", "");
      }
    }
  }

  private static void closed(Request request) {
    request.show(503, "closed", "Nobody can log in for now", "");
  }

  private static void logIn(Request request) {
    request.go(Request.withBack("/login", pageOf(request.context())));
  }

  /// The page to come back to: the one that was asked for, or from which the form was sent.
  private static String pageOf(Context context) {
    String path = context.path();
    if (!HandlerType.POST.equals(context.method())) {
      return asked(context);
    }
    if (path.startsWith("/me/codes")) {
      return "/me/codes";
    }
    return path.startsWith("/team/") ? "/team" : path.startsWith("/me/") ? "/me" : "/";
  }

  private static String asked(Context context) {
    String query = context.queryString();
    String address = context.path() + (query == null ? "" : "?" + query);
    return Links.local(address).orElse("/");
  }
}
