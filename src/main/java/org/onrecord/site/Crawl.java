package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Page;
import org.onrecord.publish.Pages;

/// Writes every page that one comes to from the home page by links, and what the pages need: their
/// data, the files they use, the documents that are passed on.
///
/// It asks for each address what a server would be asked for, so a folder cannot say anything else
/// than a server does; and since a page is written because something leads to it, nothing leads
/// nowhere.
final class Crawl {
  private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();
  private static final int WORTH_TELLING = 100;

  /// Links whose ends are remembered. The first ones stand on every page; most others on few.
  private static final int REMEMBERED = 20_000;

  private static final String ORIGINAL = "/original";
  private static final String ASSETS = Assets.FOLDER.substring(1);

  private final Pages pages;
  private final Assets assets;
  private final Building building;
  private final KnownPeople people;
  private final Progress progress;
  private final Map<String, Target> known = new ConcurrentHashMap<>();
  private final Map<String, Target> found = new ConcurrentHashMap<>();
  private final Map<String, String> led = new ConcurrentHashMap<>();

  Crawl(Pages pages, Assets assets, Building building, KnownPeople people, Progress progress) {
    this.pages = pages;
    this.assets = assets;
    this.building = building;
    this.people = people;
    this.progress = progress;
  }

  /// Writes all of it.
  ///
  /// @param starts addresses to begin at besides the home page
  void run(List<String> starts) throws IOException {
    lead("/");
    starts.forEach(this::lead);
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
    round.stream()
        .gather(Gatherers.mapConcurrent(AT_ONCE, this::writeWithFollowing))
        .forEach(_ -> progress.step());
    if (told) {
      progress.end();
    }
  }

  /// Where an address leads from the folder's top; what it leads to will be written.
  private String lead(String address) {
    String remembered = led.get(address);
    if (remembered != null) {
      return remembered;
    }
    String to = follow(address);
    if (led.size() < REMEMBERED) {
      led.put(address, to);
    }
    return to;
  }

  private String follow(String address) {
    if (address.startsWith(Assets.FOLDER)) {
      return address.substring(1);
    }
    if (address.endsWith(ORIGINAL)) {
      return original(address);
    }
    return switch (Addresses.of(address)) {
      case Addresses.Lead.To to when people.leavesOut(to.target()) -> "";
      case Addresses.Lead.To to -> {
        note(to.target());
        yield to.file() + to.fragment();
      }
      case Addresses.Lead.Words _ -> "";
      case Addresses.Lead.Nothing _ -> RelativeLinks.GONE;
    };
  }

  /// Notes that a page is to be written, unless it is one that [SearchPart] writes.
  private void note(Target target) {
    boolean search = (target.path() + "/").startsWith(SearchPart.ADDRESS + "/");
    if (!search && known.putIfAbsent(target.name(), target) == null) {
      found.put(target.name(), target);
    }
  }

  private String original(String address) {
    String page = address.substring(0, address.length() - ORIGINAL.length());
    String id = page.substring(page.lastIndexOf('/') + 1);
    if (pages.record().findOriginal(id).isEmpty()) {
      return "";
    }
    var target = new Target("documents/" + Segment.of(id) + ORIGINAL, address, Map.of());
    note(target);
    return target.name() + ".txt";
  }

  /// The pages of a list come one after the other, as long as its order and its counts are fresh.
  private Target writeWithFollowing(Target first) {
    @Nullable Target next = first;
    while (next != null) {
      write(next);
      next = found.remove(next.following());
    }
    return first;
  }

  private Target write(Target target) {
    try {
      if (target.path().endsWith(ORIGINAL)) {
        building.put(target.name() + ".txt", original(target));
      } else {
        writePage(target);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] original(Target target) throws IOException {
    String id = target.path().split("/")[2];
    Optional<RecordView.Original> original = pages.record().findOriginal(id);
    return Files.readAllBytes(original.orElseThrow().file());
  }

  private void writePage(Target target) throws IOException {
    for (Map.Entry<String, Page> form : pages.forms(target.path(), target.params()).entrySet()) {
      byte[] body = form.getValue().body();
      if (form.getKey().isEmpty()) {
        String file = target.name() + ".html";
        building.put(file, relative(file, body));
      } else {
        building.put(target.name() + form.getKey(), body);
      }
    }
  }

  /// The page as it is in the folder, at `file`.
  byte[] relative(String file, byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    return new RelativeLinks(file, this::lead).in(html).getBytes(StandardCharsets.UTF_8);
  }

  /// Writes style sheet, fonts and scripts.
  void writeAssets() throws IOException {
    for (String name : assets.list()) {
      building.put(ASSETS + name, assets.find(name).orElseThrow().bytes());
    }
  }
}
