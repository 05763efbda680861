package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Document;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.model.view.list.Sort;
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

  /// Writes the index, or keeps it if it would come out as it was. O(words); memory holds the terms
  /// of a letter.
  ///
  /// @param temporary an empty folder, the caller's to delete
  void writeIndex(Path temporary) throws IOException {
    part(INDEX, put -> writeIndex(temporary, put));
  }

  /// Writes the pages, or keeps them. Memory holds the titles.
  void writePages() throws IOException {
    part(LETTERS, put -> writePages(ByLetter.of(pages.record(), keeping.people().ids()), put));
  }

  /// Where files are put, and what they lead to.
  private final class Putting {
    private final List<Filed> files = new ArrayList<>();
    private final Set<Target> leads = new LinkedHashSet<>();

    void put(String path, byte[] bytes) throws IOException {
      files.add(building.put(path, bytes));
    }
  }

  /// What writes files.
  private interface Writing {
    void run(Putting put) throws IOException;
  }

  /// Keeps a part, or writes it.
  private void part(Target part, Writing writing) throws IOException {
    Optional<Made> kept = keeping.keep(part, building);
    if (kept.isPresent()) {
      kept.get().leads().forEach(crawl::note);
      return;
    }
    Watched.Noted<Putting> noted =
        keeping.watch(() -> {
          var put = new Putting();
          writing.run(put);
          return put;
        });
    Putting put = noted.made();
    put.leads.forEach(crawl::note);
    keeping.note(new Made(part, put.files, List.copyOf(put.leads), noted.needs()));
  }

  private void writeIndex(Path temporary, Putting put) throws IOException {
    RecordView record = pages.record();
    try (var index = new SearchFiles(put::put, temporary)) {
      List<DocumentCard> cards;
      int from = 0;
      do {
        cards = cards(record, from);
        for (DocumentCard card : cards) {
          Optional<Document> text = record.texts().findText(card.id());
          if (text.isPresent()) {
            index.add(card, text.get());
          }
        }
        from += AT_ONCE;
      } while (cards.size() == AT_ONCE);
      index.finish();
    }
  }

  private static List<DocumentCard> cards(RecordView record, int from) {
    Query query = Query.all().with(Sort.OLDEST).page(from, AT_ONCE).counting(Counting.NONE);
    return record.texts().documents(query).rows();
  }

  private void writePages(ByLetter letters, Putting put) throws IOException {
    write("search", "searchfolder", "Search", letters.letters(), ADDRESS, put);
    for (ByLetter.Page page : letters.pages()) {
      String name = Addresses.file(page.address());
      write(name, "letter", page.title(), page.letters(), page.address(), put);
    }
  }

  private void write(
      String name, String template, String title, Object model, String address, Putting put)
      throws IOException {
    Page page = pages.show(200, template, title, model, address, Visitor.READER);
    String file = name + ".html";
    put.put(file, crawl.relative(file, page.body(), put.leads));
  }
}
