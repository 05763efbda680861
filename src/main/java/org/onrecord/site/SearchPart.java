package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.onrecord.site.search.ByLetter;
import org.onrecord.site.search.SearchFiles;

/// The part of a folder with which it is searched: the index, the page that asks it, and the lists
/// by letter for those who run no scripts.
final class SearchPart {
  static final String ADDRESS = "/search";

  private static final int AT_ONCE = 200;

  private final Pages pages;
  private final Building building;
  private final Crawl crawl;
  private final KnownPeople people;

  /// @param crawl makes links relative
  SearchPart(Pages pages, Building building, Crawl crawl, KnownPeople people) {
    this.pages = pages;
    this.building = building;
    this.crawl = crawl;
    this.people = people;
  }

  /// Writes all of it. O(words); memory holds the terms of a letter and the titles.
  ///
  /// @param temporary an empty folder, the caller's to delete
  void write(Path temporary, Progress progress) throws IOException {
    RecordView record = pages.record();
    try (var index = new SearchFiles(building::put, temporary)) {
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
    writePages(ByLetter.of(record, people.ids()));
  }

  private static List<DocumentCard> cards(RecordView record, int from) {
    Query query = Query.all().with(Sort.OLDEST).page(from, AT_ONCE).counting(Counting.NONE);
    return record.documents(query).rows();
  }

  private void writePages(ByLetter letters) throws IOException {
    put("search", "searchfolder", "Search", letters.letters(), ADDRESS);
    for (ByLetter.Page page : letters.pages()) {
      String name = Addresses.file(page.address());
      put(name, "letter", page.title(), page.letters(), page.address());
    }
  }

  private void put(String name, String template, String title, Object model, String address)
      throws IOException {
    Page page = pages.show(200, template, title, model, address, Visitor.READER);
    String file = name + ".html";
    building.put(file, crawl.relative(file, page.body()));
  }
}
