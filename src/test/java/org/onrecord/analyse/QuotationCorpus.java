package org.onrecord.analyse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.quality.BenchData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// News articles whose reported speech was annotated by hand: `quotations.tar.xz` in the folder
/// that ONRECORD_BENCH names, else in `../shared/bench`. No part of the project.
public final class QuotationCorpus {
  private QuotationCorpus() {}

  /// What somebody is said to have said, in offsets of the article.
  public record Attribution(List<Span> source, List<Span> content) {
    /// From the first to the last word of what is reported.
    public Span whole() {
      return content.stream().reduce(Span::cover).orElseThrow();
    }
  }

  /// One article.
  public record Article(Document document, List<Attribution> attributions) {}

  /// The articles of `part` ("train" or "dev"); empty where the data is absent.
  public static Optional<List<Article>> find(String part) throws IOException {
    return find(BenchData.byDefault(), part);
  }

  /// The same, of data that lies elsewhere.
  public static Optional<List<Article>> find(BenchData data, String part) throws IOException {
    Optional<Path> folder = data.find("quotations");
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(articles(folder.get().resolve(part + ".jsonl")));
  }

  private static List<Article> articles(Path file) throws IOException {
    var mapper = new JsonMapper();
    var articles = new ArrayList<Article>();
    for (String line : Files.readString(file).split("\n")) {
      if (!line.isBlank()) {
        articles.add(article(mapper.readTree(line)));
      }
    }
    return articles;
  }

  private static Article article(JsonNode row) {
    var attributions = new ArrayList<Attribution>();
    for (JsonNode a : row.get("attributions").values()) {
      attributions.add(new Attribution(spans(a.get("source")), spans(a.get("content"))));
    }
    return new Article(document(row.get("text").stringValue()), attributions);
  }

  private static List<Span> spans(JsonNode pairs) {
    return pairs.values().stream().map(p -> new Span(p.get(0).asInt(), p.get(1).asInt())).toList();
  }

  private static Document document(String text) {
    return new Document(
        Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
        "text/plain",
        Text.of(text),
        Metadata.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }
}
