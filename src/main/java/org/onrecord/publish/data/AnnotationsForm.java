package org.onrecord.publish.data;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Table;
import org.onrecord.model.data.Tables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings and evidence as annotations of the texts (W3C, "Web Annotation Data Model"), in a
/// collection with pages.
///
/// Each points to its words twice, by place and as a quotation with the words around it, so that it
/// is found again in another extraction of the same text. The body holds the row of the table it
/// comes from, whole, as JSON.
final class AnnotationsForm implements Form {
  private static final String TYPE = "application/ld+json";
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final int ON_PAGE = 1_000;

  /// Code points on either side.
  private static final int AROUND = 32;

  private static final Table EVIDENCE = Tables.get("evidence");

  @Override
  public void write(OpenData data, Names names, Sink sink) {
    new Pages(data, names, sink).write();
  }

  private static String fileOf(int page) {
    return "page-%05d.jsonld".formatted(page);
  }

  /// Fills one page after the other.
  private static final class Pages {
    private final OpenData data;
    private final Names names;
    private final Sink sink;
    private int pages;
    private long total;

    Pages(OpenData data, Names names, Sink sink) {
      this.data = data;
      this.names = names;
      this.sink = sink;
    }

    void write() {
      try (Stream<ObjectNode> all = annotations()) {
        Iterator<ObjectNode> each = all.iterator();
        while (each.hasNext()) {
          page(each);
        }
      }
      sink.text(
          new Sink.Name("collection.jsonld", TYPE, "The collection of annotations."),
          out -> out.accept(collection() + "\n"));
    }

    private void page(Iterator<ObjectNode> each) {
      pages++;
      ObjectNode head = Json.object().put("@context", CONTEXT).put("id", pageId(pages));
      head.put("type", "AnnotationPage").put("partOf", collectionId()).put("startIndex", total);
      sink.text(
          new Sink.Name(fileOf(pages), TYPE, "A page of annotations."),
          out -> {
            var items = new Json.Items(out, head, "items");
            int on = 0;
            while (each.hasNext() && on < ON_PAGE) {
              items.add(each.next());
              on++;
            }
            total += on;
            if (each.hasNext()) {
              items.put("next", pageId(pages + 1));
            }
            items.end();
          });
    }

    private ObjectNode collection() {
      ObjectNode collection = Json.object().put("@context", CONTEXT).put("id", collectionId());
      collection.put("type", "AnnotationCollection").put("label", data.about().name());
      collection.put("total", total);
      if (pages > 0) {
        collection.put("first", pageId(1)).put("last", pageId(pages));
      }
      return collection;
    }

    private String collectionId() {
      return names.page("data/annotations/collection.jsonld");
    }

    private String pageId(int page) {
      return names.page("data/annotations/" + fileOf(page));
    }

    private Stream<ObjectNode> annotations() {
      Stream<ObjectNode> found = Tables.FINDINGS.stream().flatMap(this::found);
      // Read when its turn comes, so that it stands behind the findings.
      return Stream.concat(
          found, Stream.of(EVIDENCE).flatMap(t -> data.rows(t).map(this::brought)));
    }

    /// The findings of one table, each beside the text it stands in: both come in the order of the
    /// documents.
    private Stream<ObjectNode> found(Table table) {
      var texts = new Merge(data, Tables.get("texts"), "document");
      var last = new Last();
      return data.rows(table)
          .map(row -> found(row, last.text(row.get("document"), texts)))
          .onClose(texts::close);
    }

    private ObjectNode found(Row row, Text text) {
      String document = row.get("document");
      Span at = row.at();
      ObjectNode annotation =
          Json.object()
              .put("id", names.page("documents/%s#%s".formatted(brief(document), row.get("id"))));
      annotation.put("type", "Annotation").put("motivation", "classifying");
      annotation.set("generator", generator());
      ArrayNode body = annotation.putArray("body");
      body.add(textual("tagging", row.table().name()));
      body.add(textual("describing", Json.row(row)).put("format", "application/json"));
      annotation.set(
          "target",
          target(
              document,
              at,
              text.slice(at),
              text.slice(new Span(Math.max(0, at.start() - AROUND), at.start())),
              text.slice(new Span(at.end(), Math.min(text.length(), at.end() + AROUND)))));
      return annotation;
    }

    private ObjectNode brought(Row row) {
      ObjectNode annotation = Json.object().put("id", names.page("data/evidence#" + row.get("id")));
      annotation.put("type", "Annotation").put("motivation", "assessing");
      annotation.set("creator", Json.object().put("type", "Person").put("name", row.get("by")));
      Optional.of(row.get("at"))
          .filter(at -> at.contains("T"))
          .ifPresent(at -> annotation.put("created", at));
      ArrayNode body = annotation.putArray("body");
      body.add(textual("tagging", row.get("weight")));
      body.add(textual("commenting", row.get("note")));
      body.add(textual("describing", Json.row(row)).put("format", "application/json"));
      annotation.set(
          "target",
          target(
              row.get("document"),
              row.at(),
              row.get("words"),
              row.find("before").orElse(""),
              row.find("after").orElse("")));
      return annotation;
    }

    private ObjectNode generator() {
      return Json.object()
          .put("type", "Software")
          .put("name", "Onrecord " + data.about().version());
    }

    private static ObjectNode textual(String purpose, String value) {
      return Json.object().put("type", "TextualBody").put("purpose", purpose).put("value", value);
    }

    private ObjectNode target(String document, Span at, String words, String before, String after) {
      ObjectNode target = Json.object();
      target
          .putObject("source")
          .put("id", names.document(document))
          .put("type", "Text")
          .put("canonical", Names.bytes(document));
      ArrayNode selectors = target.putArray("selector");
      selectors
          .addObject()
          .put("type", "TextPositionSelector")
          .put("start", at.start())
          .put("end", at.end());
      selectors
          .addObject()
          .put("type", "TextQuoteSelector")
          .put("exact", words)
          .put("prefix", before)
          .put("suffix", after);
      return target;
    }
  }

  private static String brief(String hash) {
    return hash.substring(0, 12);
  }

  /// The text of the document that passes by.
  private static final class Last {
    private String document = "";
    private Text text = Text.EMPTY;

    Text text(String wanted, Merge texts) {
      if (!wanted.equals(document)) {
        document = wanted;
        text = Text.of(texts.seek(wanted).flatMap(row -> row.find("text")).orElse(""));
      }
      return text;
    }
  }
}
