package org.onrecord.publish.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Tables;
import org.onrecord.model.register.Scale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Verdicts as ClaimReview and assertions as Claim (schema.org), in one graph with the texts they
/// appear in.
///
/// A verdict has a rating for each axis of the record's scale, told apart by `reviewAspect`. On an
/// ordered axis it is a number, the best step highest; what has no order has its word alone.
final class ClaimReviewForm implements Form {
  private static final int DAY = 10;

  @Override
  public void write(OpenData data, Names names, Sink sink) {
    sink.text(
        new Sink.Name(
            "claimreview.jsonld",
            "application/ld+json",
            "Verdicts as ClaimReview, claims as Claim (schema.org)."),
        out -> new Graph(data, names).write(out));
  }

  private static final class Graph {
    private final OpenData data;
    private final Names names;
    private final Who who;

    Graph(OpenData data, Names names) {
      this.data = data;
      this.names = names;
      who = Who.of(data);
    }

    void write(Consumer<String> out) {
      var items =
          new Json.Items(out, Json.object().put("@context", "https://schema.org"), "@graph");
      reviews(items);
      each("claims", row -> items.add(claim(row)));
      each("documents", row -> items.add(article(row)));
      items.end();
    }

    private void each(String table, Consumer<Row> each) {
      try (Stream<Row> rows = data.rows(Tables.get(table))) {
        rows.forEach(each);
      }
    }

    private void reviews(Json.Items items) {
      Map<String, List<Row>> verdicts = byObject("verdicts");
      Map<String, List<Row>> judgements = byObject("judgements");
      Map<String, List<Row>> sayings = byObject("sayings");
      each(
          "objects",
          object -> {
            String id = object.get("id");
            if (verdicts.containsKey(id)) {
              items.add(
                  review(
                      object,
                      verdicts.getOrDefault(id, List.of()),
                      judgements.getOrDefault(id, List.of()),
                      sayings.getOrDefault(id, List.of())));
            }
          });
    }

    /// What people wrote by hand is not so much that it could not be held.
    private Map<String, List<Row>> byObject(String table) {
      var rows = new LinkedHashMap<String, List<Row>>();
      each(table, row -> rows.computeIfAbsent(row.get("object"), _ -> new ArrayList<>()).add(row));
      return rows;
    }

    private ObjectNode review(
        Row object, List<Row> verdict, List<Row> judgements, List<Row> sayings) {
      List<Row> standing = judgements.stream().filter(j -> j.find("withdrawn").isEmpty()).toList();
      String page = names.page(object.get("type") + "s/" + object.get("id"));
      ObjectNode review = Json.object().put("@type", "ClaimReview").put("@id", page);
      review.put("url", page).put("claimReviewed", object.get("what"));
      standing.stream()
          .map(j -> j.get("at"))
          .max(String::compareTo)
          .ifPresent(
              at -> review.put("datePublished", at.substring(0, Math.min(DAY, at.length()))));
      ArrayNode authors = review.putArray("author");
      standing.stream()
          .map(j -> j.get("by"))
          .distinct()
          .forEach(by -> authors.addObject().put("@type", "Person").put("name", by));
      review
          .putObject("publisher")
          .put("@type", "Organization")
          .put("@id", names.record())
          .put("name", data.about().name());
      review.set("itemReviewed", reviewed(object, sayings));
      ArrayNode ratings = review.putArray("reviewRating");
      verdict.forEach(v -> ratings.add(rating(v)));
      ArrayNode bodies = review.putArray("reviewBody");
      standing.forEach(j -> bodies.add(j.get("by") + ": " + j.get("rationale")));
      return review;
    }

    private ObjectNode reviewed(Row object, List<Row> sayings) {
      ObjectNode claim = Json.object().put("@type", "Claim").put("text", object.get("what"));
      claim.putObject("author").put("@type", "Organization").put("name", object.get("who"));
      ArrayNode appearances = Json.array();
      sayings.forEach(s -> appearances.addObject().put("@id", names.document(s.get("document"))));
      if (!appearances.isEmpty()) {
        claim.set("firstAppearance", appearances.get(0).deepCopy());
        claim.set("appearance", appearances);
      }
      return claim;
    }

    private ObjectNode rating(Row verdict) {
      String step = verdict.get("step");
      ObjectNode rating = Json.object().put("@type", "Rating");
      rating.put("reviewAspect", verdict.get("axis")).put("alternateName", step.replace('_', ' '));
      Optional<Scale.Axis> axis = data.about().scale().find(verdict.get("axis"));
      if (axis.filter(Scale.Axis::ordered).isPresent()) {
        List<String> steps =
            axis.get().steps().stream().filter(s -> !s.equals(Scale.CANNOT_BE_RATED)).toList();
        int place = steps.indexOf(step);
        if (place >= 0) {
          rating.put("ratingValue", steps.size() - place);
          rating.put("bestRating", steps.size()).put("worstRating", 1);
        }
      }
      return rating;
    }

    private ObjectNode claim(Row row) {
      String document = row.get("document");
      ObjectNode claim = Json.object().put("@type", "Claim");
      claim.put(
          "@id", names.page("documents/%s#%s".formatted(document.substring(0, 12), row.get("id"))));
      claim.put("text", row.get("words"));
      row.find("asserted_by").ifPresent(by -> claim.set("author", author(by, row.find("person"))));
      claim.putObject("appearance").put("@id", names.document(document));
      return claim;
    }

    private ObjectNode author(String name, Optional<String> person) {
      ObjectNode author =
          Json.object().put("@type", who.isPerson(person) ? "Person" : "Organization");
      person.ifPresent(id -> author.put("@id", names.page("people/" + id)));
      return author.put("name", name);
    }

    private ObjectNode article(Row row) {
      ObjectNode article = Json.object().put("@type", "Article");
      article.put("@id", names.document(row.get("sha256")));
      article.put(
          "headline",
          row.find("title").or(() -> row.find("beginning")).orElse(row.get("file_name")));
      row.find("published").filter(Dates::isPlain).ifPresent(d -> article.put("datePublished", d));
      Json.put(article, "inLanguage", row.find("language"));
      Json.put(article, "url", row.find("url"));
      row.find("author")
          .ifPresent(a -> article.putObject("author").put("@type", "Person").put("name", a));
      row.find("publisher")
          .ifPresent(
              p -> article.putObject("publisher").put("@type", "Organization").put("name", p));
      article
          .putObject("encoding")
          .put("@type", "MediaObject")
          .put("encodingFormat", row.get("media_type"))
          .put("sha256", row.get("sha256"));
      return article;
    }
  }
}
