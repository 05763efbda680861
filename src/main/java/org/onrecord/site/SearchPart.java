package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Document;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.DocumentCard;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Query.Counting;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.Sort;
import org.onrecord.publish.Page;
import org.onrecord.publish.Pages;
import org.onrecord.site.again.Watched;
import org.onrecord.site.search.ByLetter;
import org.onrecord.site.search.SearchFiles;

/// The part of a folder with which it is searched: the index, the page that asks it, and the lists
/// by letter for those who run no scripts.
final class SearchPart {
  static final String ADDRESS = "/search";

  private static final int AT_ONCE = 200;

  /// The words of the texts.
  private static final Target INDEX = new Target("search/head", ADDRESS, Map.of());

  /// The pages; the register is named in them too.
  private static final Target LETTERS = new Target("search/letters", ADDRESS, Map.of());

  private final Pages pages;
  private final Building building;
  private final Crawl crawl;
  private final Keeping keeping;
  private final List<Filed> files = new ArrayList<>();
  private final Set<Target> leads = new LinkedHashSet<>();

  /// @param crawl makes links relative
  SearchPart(Pages pages, Building building, Crawl crawl, Keeping keeping) {
    this.pages = pages;
    this.building = building;
    this.crawl = crawl;
    this.keeping = keeping;
  }

  /// Whether a page is written here.
  static boolean writes(Target target) {
    return (target.path() + "/").startsWith(ADDRESS + "/");
  }

  /// Writes all of it, or keeps what would come out as it was. O(words); memory holds the terms of
  /// a letter and the titles.
  ///
  /// @param temporary an empty folder, the caller's to delete
  void write(Path temporary, Progress progress) throws IOException {
    part(INDEX, () -> writeIndex(temporary, progress));
    part(LETTERS, () -> writePages(ByLetter.of(pages.record(), keeping.people().ids())));
  }

  /// What writes files.
  private interface Writing {
    void run() throws IOException;
  }

  /// Keeps a part, or writes it.
  private void part(Target part, Writing writing) throws IOException {
    Optional<Made> kept = keeping.keep(part, building);
    if (kept.isPresent()) {
      kept.get().leads().forEach(crawl::note);
      return;
    }
    Watched.Noted<List<Filed>> noted =
        keeping.watch(() -> {
          writing.run();
          return List.copyOf(files);
        });
    leads.forEach(crawl::note);
    keeping.note(new Made(part, noted.made(), List.copyOf(leads), noted.needs()));
    files.clear();
    leads.clear();
  }

  private void writeIndex(Path temporary, Progress progress) throws IOException {
    RecordView record = pages.record();
    try (var index = new SearchFiles(this::put, temporary)) {
      progress.begin("indexing for the folder", record.overview().documents());
      for (int from = 0; ; from += AT_ONCE) {
        List<DocumentCard> cards = cards(record, from);
        for (DocumentCard card : cards) {
          Optional<Document> text = record.findText(card.id());
          if (text.isPresent()) {
            index.add(card, text.get());
          }
          progress.step();
        }
        if (cards.size() < AT_ONCE) {
          break;
        }
      }
      index.finish();
      progress.end();
    }
  }

  private void put(String path, byte[] bytes) throws IOException {
    files.add(building.put(path, bytes));
  }

  private static List<DocumentCard> cards(RecordView record, int from) {
    Query query = Query.all().with(Sort.OLDEST).page(from, AT_ONCE).counting(Counting.NONE);
    return record.documents(query).rows();
  }

  private void writePages(ByLetter letters) throws IOException {
    write("search", "searchfolder", "Search", letters.letters(), ADDRESS);
    for (ByLetter.Page page : letters.pages()) {
      String name = Addresses.file(page.address());
      write(name, "letter", page.title(), page.letters(), page.address());
    }
  }

  private void write(String name, String template, String title, Object model, String address)
      throws IOException {
    Page page = pages.show(200, template, title, model, address, Visitor.READER);
    String file = name + ".html";
    put(file, crawl.relative(file, page.body(), leads));
  }
}
