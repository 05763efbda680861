package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.SiteDesk;
import org.onrecord.desk.SiteDesk.Announced;
import org.onrecord.desk.work.Progress;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Face;
import org.onrecord.publish.Pages;

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

  public StaticSite() {
    this(new SiteDisk());
  }

  StaticSite(SiteDisk disk) {
    this.disk = disk;
  }

  /// What was published.
  ///
  /// @param files that the manifest names
  /// @param written files that are not as they were in the site before
  /// @param root of the manifest
  /// @param announced whether the log has a new entry that says so
  public record Published(int files, int written, String root, boolean announced) {}

  /// Publishes `record`, which lies in `folder`, into `out`.
  ///
  /// @param base the address under which it will be read, ending in `/`; empty when nobody said
  /// @throws IOException when `out` is not to be replaced, nothing may be signed, or something
  ///   cannot be read or written; then what `out` held is still there
  public Published publish(
      RecordFolder record, Path folder, Path out, Optional<String> base, Progress progress)
      throws IOException {
    OutFolder place = OutFolder.of(disk, out, folder);
    Path copy = Files.createTempDirectory("onrecord-public-");
    try (SiteDesk desk = record.publishing().site(copy, progress)) {
      return publish(desk, place, base, progress);
    } finally {
      disk.delete(copy);
    }
  }

  private Published publish(
      SiteDesk desk, OutFolder place, Optional<String> base, Progress progress) throws IOException {
    try (var building = new Building(disk, place.begin(), place.old())) {
      return publish(desk, place, building, base, progress);
    }
  }

  private Published publish(
      SiteDesk desk, OutFolder place, Building building, Optional<String> base, Progress progress)
      throws IOException {
    var assets = Assets.load();
    var pages = new Pages(desk.view(), assets, Face.folder(base, Addresses::lead));
    var people = KnownPeople.of(desk.view());
    var crawl = new Crawl(pages, assets, building, people, progress);
    crawl.run(List.of());
    crawl.writeAssets();
    writeSearch(new SearchPart(pages, building, crawl, people), progress);
    crawl.run(List.of());
    if (base.isPresent()) {
      new Sitemap(base.get(), building).write();
    }
    each(desk::forEachContent, building::put);
    Announced announced = desk.announce(building.files());
    // From here the log speaks of these files, wherever they lie.
    building.putBeside(MANIFEST, announced.manifest().getBytes(StandardCharsets.UTF_8));
    each(desk::forEachLogFile, building::putBeside);
    var published =
        new Published(
            building.files().size(), building.written(), announced.root(), announced.isNew());
    if (building.isAll(place.old())) {
      place.forget();
    } else {
      building.force();
      place.swap();
    }
    return published;
  }

  private void writeSearch(SearchPart search, Progress progress) throws IOException {
    Path temporary = Files.createTempDirectory("onrecord-search-");
    try {
      search.write(temporary, progress);
    } finally {
      disk.delete(temporary);
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
