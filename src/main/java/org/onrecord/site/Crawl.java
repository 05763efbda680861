package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.desk.work.Progress;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Page;
import org.onrecord.publish.Pages;
import org.onrecord.site.again.Needs;

/// Writes every page that one comes to from the home page by links, and what the pages need: their
/// data, the files they use, the documents that are passed on.
///
/// It asks for each address what a server would be asked for, so a folder cannot say anything else
/// than a server does; and since a page is written because something leads to it, nothing leads
/// nowhere.
final class Crawl {
  private static final int WORTH_TELLING = 100;

  /// Links whose ends are remembered. The first ones stand on every page; most others on few.
  private static final int REMEMBERED = 20_000;

  private static final String ORIGINAL = "/original";

  private final Pages pages;
  private final Building building;
  private final Keeping keeping;
  private final int atOnce;
  private final Progress progress;
  private final Map<String, Target> known = new ConcurrentHashMap<>();
  private final Map<String, Target> found = new ConcurrentHashMap<>();
  private final Map<String, Led> led = new ConcurrentHashMap<>();

  /// Where an address leads.
  ///
  /// @param to from the folder's top
  /// @param target the page that is to be written for it
  private record Led(String to, Optional<Target> target) {
    static Led nowhere(String to) {
      return new Led(to, Optional.empty());
    }
  }

  /// @param atOnce how many pages are made at a time
  Crawl(Pages pages, Building building, Keeping keeping, int atOnce, Progress progress) {
    this.pages = pages;
    this.building = building;
    this.keeping = keeping;
    this.atOnce = atOnce;
    this.progress = progress;
  }

  /// Writes all of it that is not written yet.
  void run() throws IOException {
    lead("/").target().ifPresent(this::note);
    try {
      while (!found.isEmpty()) {
        Map<String, Target> round = new LinkedHashMap<>(found);
        found.keySet().removeAll(round.keySet());
        write(List.copyOf(round.values()));
      }
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /// Pages of a list come to light one after the other: such rounds are not worth a word.
  private void write(List<Target> round) {
    boolean told = round.size() >= WORTH_TELLING;
    if (told) {
      progress.begin("writing pages", round.size());
    }
    new Workers<>(round, atOnce, this::writeWithFollowing, told ? progress::step : progress::check)
        .run();
    if (told) {
      progress.end();
    }
  }

  private Led lead(String address) {
    Led remembered = led.get(address);
    if (remembered != null) {
      return remembered;
    }
    Led to = follow(address);
    if (led.size() < REMEMBERED) {
      led.put(address, to);
    }
    return to;
  }

  private Led follow(String address) {
    if (address.startsWith(Assets.FOLDER)) {
      return Led.nowhere(address.substring(1));
    }
    if (address.endsWith(ORIGINAL)) {
      return original(address);
    }
    return switch (Addresses.of(address)) {
      case Addresses.Lead.To to when keeping.people().leavesOut(to.target()) -> Led.nowhere("");
      case Addresses.Lead.To to ->
          new Led(
              to.file() + to.fragment(),
              Optional.of(to.target()).filter(target -> !SearchPart.writes(target)));
      case Addresses.Lead.Words _ -> Led.nowhere("");
      case Addresses.Lead.Nothing _ -> Led.nowhere(RelativeLinks.GONE);
    };
  }

  private Led original(String address) {
    String page = address.substring(0, address.length() - ORIGINAL.length());
    String id = page.substring(page.lastIndexOf('/') + 1);
    if (pages.record().findOriginal(id).isEmpty()) {
      return Led.nowhere("");
    }
    var target = new Target("documents/" + Segment.of(id) + ORIGINAL, address, Map.of());
    return new Led(target.name() + ".txt", Optional.of(target));
  }

  /// Notes that a page is to be written.
  void note(Target target) {
    if (known.putIfAbsent(target.name(), target) == null) {
      found.put(target.name(), target);
    }
  }

  /// The pages of a list come one after the other, as long as its order and its counts are fresh.
  private void writeWithFollowing(Target first) {
    @Nullable Target next = first;
    while (next != null) {
      write(next);
      next = found.remove(next.following());
    }
  }

  private void write(Target target) {
    try {
      Optional<Made> kept = keeping.keep(target, building);
      Made made = kept.isPresent() ? kept.get() : make(target);
      made.leads().forEach(this::note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Made make(Target target) throws IOException {
    Made made = target.path().endsWith(ORIGINAL) ? makeOriginal(target) : makePage(target);
    keeping.note(made);
    return made;
  }

  private Made makeOriginal(Target target) throws IOException {
    String id = target.path().split("/")[2];
    Path original = pages.record().findOriginal(id).orElseThrow().file();
    Filed file = building.put(target.name() + ".txt", Files.readAllBytes(original));
    return new Made(target, List.of(file), List.of(), Needs.TEXTS);
  }

  private Made makePage(Target target) throws IOException {
    var forms = keeping.watch(() -> pages.forms(target.path(), target.params()));
    var files = new ArrayList<Filed>();
    var leads = new LinkedHashSet<Target>();
    for (Map.Entry<String, Page> form : forms.made().entrySet()) {
      byte[] body = form.getValue().body();
      if (form.getKey().isEmpty()) {
        String file = target.name() + ".html";
        files.add(building.put(file, relative(file, body, leads)));
      } else {
        files.add(building.put(target.name() + form.getKey(), body));
      }
    }
    return new Made(target, files, List.copyOf(leads), forms.needs());
  }

  /// The page as it is in the folder, at `file`.
  ///
  /// @param leads where the pages that it leads to are noted
  byte[] relative(String file, byte[] page, Set<Target> leads) {
    var links =
        new RelativeLinks(
            file,
            address -> {
              Led to = lead(address);
              to.target().ifPresent(leads::add);
              return to.to();
            });
    return links.in(page);
  }
}
