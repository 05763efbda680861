package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.SiteDesk;
import org.onrecord.desk.SiteDesk.Announced;
import org.onrecord.desk.Turns;
import org.onrecord.desk.work.Meanwhile;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Face;
import org.onrecord.publish.Pages;
import org.onrecord.site.again.State;
import org.onrecord.site.again.Watched;

/// Publishes a record as a folder (`docs/publishing.md`).
///
/// In this order: what others get to see is copied; pages, data, documents and open contents are
/// written beside the old site; the manifest's root goes into the log; the log, which now speaks of
/// this manifest, is copied; all is forced; the new site takes the place of the old one
/// ([OutFolder]). A stop before the entry leaves the old site and the record as they were; a stop
/// after it leaves the old site, which is still what an earlier entry speaks of, and the next run
/// finds its entry there and adds none.
public final class StaticSite {
  private static final String MANIFEST = "manifest.jsonl";

  private final SiteDisk disk;
  private final int atOnce;

  /// One that takes all processors.
  public StaticSite() {
    this(new SiteDisk());
  }

  StaticSite(SiteDisk disk) {
    this(disk, Workers.PROCESSORS);
  }

  /// @param atOnce how many pages are made at a time
  StaticSite(SiteDisk disk, int atOnce) {
    this.disk = disk;
    this.atOnce = atOnce;
  }

  /// One that leaves the other processors to those who read the record meanwhile.
  public static StaticSite aside() {
    return new StaticSite(new SiteDisk(), 1);
  }

  /// What was published.
  ///
  /// @param files that the manifest names
  /// @param written files that are not as they were in the site before
  /// @param root of the manifest
  /// @param announced whether the log has a new entry that says so
  public record Published(int files, int written, String root, boolean announced) {}

  /// How a record is published.
  ///
  /// @param base the address under which it will be read, ending in `/`; empty when nobody said
  /// @param anew whether every page is made again, whatever is known of the last time
  public record How(Optional<String> base, boolean anew) {}

  /// Publishes `record`, which lies in `folder` and to which nobody else writes, into `out`.
  ///
  /// @throws IOException as the other
  public Published publish(RecordFolder record, Path folder, Path out, How how, Progress progress)
      throws IOException {
    return publish(Turns.alone(record), folder, out, how, progress);
  }

  /// Publishes the record that lies in `folder` into `out`, while others go on writing to it: as it
  /// was when its register was read.
  ///
  /// @throws IOException when `out` is not to be replaced, nothing may be signed, or something
  ///   cannot be read or written; then what `out` held is still there, or beside it ([OutFolder])
  public Published publish(Turns turns, Path folder, Path out, How how, Progress progress)
      throws IOException {
    OutFolder place = OutFolder.of(disk, out, folder);
    Path memory = SiteDesk.memoryOf(folder, place.old());
    var remembered = new AtomicReference<Optional<LastTime>>(Optional.empty());
    Meanwhile remembering =
        Meanwhile.begin(
            "remembering",
            () -> remembered.set(how.anew() ? Optional.empty() : LastTime.read(memory)));
    try (SiteDesk desk = SiteDesk.open(turns, how.anew(), progress);
        var building = new Building(disk, place.begin(), place.old())) {
      remembering.await();
      Optional<LastTime> last = goneOnFrom(desk, remembered.get());
      var watched = new Watched(desk.view());
      var keeping = new Keeping(watched, state(desk, how), last);
      var pages = new Pages(watched, Assets.load(), Face.folder(how.base(), Addresses::lead));
      try (var memories = new Memories(memory)) {
        Published published =
            publish(desk, turns, place, building, keeping, pages, how, memories, progress);
        memories.keep();
        return published;
      }
    }
  }

  private static State state(SiteDesk desk, How how) throws IOException {
    String texts = desk.textsState() + ", at " + how.base().orElse("no address");
    RecordView view = desk.view();
    return State.of(
        texts, desk.happened(), desk.root(), view.asOf(), view.register().mentions().all());
  }

  /// What is remembered, if the record went on from there.
  private static Optional<LastTime> goneOnFrom(SiteDesk desk, Optional<LastTime> last)
      throws IOException {
    return last.isPresent()
            && desk.beganWith(last.get().state().happened(), last.get().state().root())
        ? last
        : Optional.empty();
  }

  private Published publish(
      SiteDesk desk,
      Turns turns,
      OutFolder place,
      Building building,
      Keeping keeping,
      Pages pages,
      How how,
      Memories memories,
      Progress progress)
      throws IOException {
    var crawl = new Crawl(pages, building, keeping, atOnce, progress);
    writeAssets(building);
    writePages(crawl, new SearchPart(pages, building, crawl, keeping));
    if (how.base().isPresent()) {
      new Sitemap(how.base().get(), building).write();
    }
    memories.begin(keeping.thisTime()::write);
    each(desk::forEachContent, building::put);
    Announced announced = desk.announce(building.files(), turns);
    // From here the log speaks of these files, wherever they lie.
    building.putBeside(MANIFEST, announced.manifest().getBytes(StandardCharsets.UTF_8));
    each(desk::forEachLogFile, building::putBeside);
    var published =
        new Published(
            building.files().size(), building.written(), announced.root(), announced.isNew());
    building.takeAwayTheRest();
    building.force();
    if (building.isAll(place.old())) {
      place.forget();
    } else {
      place.swap(building.twin());
    }
    return published;
  }

  /// Writes style sheet, fonts and scripts.
  private static void writeAssets(Building building) throws IOException {
    Assets assets = Assets.load();
    for (String name : assets.list()) {
      building.put(Assets.FOLDER.substring(1) + name, assets.find(name).orElseThrow().bytes());
    }
  }

  /// Writes all pages, and what the folder is searched with meanwhile; then what only that leads
  /// to.
  private void writePages(Crawl crawl, SearchPart search) throws IOException {
    Path temporary = Files.createTempDirectory("onrecord-search-");
    try {
      Meanwhile indexing = Meanwhile.begin("indexing", () -> writeSearch(search, temporary));
      try {
        crawl.run();
      } finally {
        indexing.await();
      }
      crawl.run();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    } finally {
      disk.delete(temporary);
    }
  }

  private static void writeSearch(SearchPart search, Path temporary) {
    try {
      search.writePages();
      search.writeIndex(temporary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A place for files.
  private interface Place {
    void put(String path, byte[] bytes) throws IOException;
  }

  /// Something that hands out files.
  private interface FilesOf {
    void forEach(BiConsumer<String, byte[]> each) throws IOException;
  }

  private static void each(FilesOf files, Place place) throws IOException {
    try {
      files.forEach((path, bytes) -> {
        try {
          place.put(path, bytes);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }
}
