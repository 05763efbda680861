package org.onrecord.publish.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.When;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Standing;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.publish.say.ObjectWords;
import org.onrecord.publish.say.Say;
import org.onrecord.publish.say.Steps;

/// What pages are, in the words of schema.org: the record a Dataset, a document an Article, a
/// verdict a ClaimReview.
public final class Schema {
  private static final int DAY = "2031-01-01".length();

  private Schema() {}

  public static About record(Overview overview, LocalDate asOf) {
    String description =
        "%s, %s: what was promised, demanded and done, and who says so."
            .formatted(Say.voices(overview.voices()), Say.documents(overview.documents()))
            .replace('\u00A0', ' ');
    var linked = of("Dataset");
    linked.put("name", overview.name());
    linked.put("description", description);
    linked.put("dateModified", asOf.toString());
    return new About(description, "website", linked);
  }

  public static About document(DocumentView view) {
    DocumentCard card = view.card();
    String description =
        "%s, %s, with what was found in it and what others say against it."
            .formatted(Say.source(card), Say.published(card));
    var linked = of("Article");
    linked.put("headline", Say.title(card));
    card.published()
        .flatMap(When::first)
        .ifPresent(day -> linked.put("datePublished", day.toString()));
    card.language().ifPresent(language -> linked.put("inLanguage", language));
    card.source()
        .ifPresent(source -> linked.put("publisher", named("Organization", source.label())));
    view.document()
        .metadata()
        .author()
        .ifPresent(author -> linked.put("author", named("Person", author)));
    return new About(description, "article", linked);
  }

  public static About object(Dossier dossier, Scale scale) {
    String standing =
        dossier.standing().kind() == Standing.Kind.VERDICT
            ? Steps.steps(scale, dossier.standing().ratings())
            : ObjectWords.standing(dossier.standing().kind());
    String description =
        "%s, %s: %s. %s"
            .formatted(
                dossier.subject().terms().who(),
                ObjectWords.kind(dossier.subject().terms()),
                dossier.subject().terms().what(),
                standing);
    return new About(description, "article", review(dossier, scale).orElse(Map.of()));
  }

  /// Only what is decided is a review.
  private static Optional<Map<String, Object>> review(Dossier dossier, Scale scale) {
    Optional<Change> since =
        dossier.history().stream().filter(c -> c.entry() == dossier.standing().since()).findFirst();
    if (dossier.standing().kind() != Standing.Kind.VERDICT || since.isEmpty()) {
      return Optional.empty();
    }
    var claim = of("Claim");
    claim.remove("@context");
    claim.put("author", named("Organization", dossier.subject().terms().who()));
    var rating = of("Rating");
    rating.remove("@context");
    rating.put("alternateName", Steps.steps(scale, dossier.standing().ratings()));
    var linked = of("ClaimReview");
    linked.put("claimReviewed", dossier.subject().terms().what());
    linked.put("datePublished", since.get().at().substring(0, DAY));
    linked.put("itemReviewed", claim);
    linked.put("reviewRating", rating);
    linked.put("author", judges(dossier));
    return Optional.of(linked);
  }

  private static List<Map<String, Object>> judges(Dossier dossier) {
    return dossier.judgements().stream()
        .filter(Judgement::stands)
        .filter(j -> j.ratings().equals(dossier.standing().ratings()))
        .map(j -> named("Person", j.stamp().by()))
        .toList();
  }

  private static Map<String, Object> of(String type) {
    var linked = new LinkedHashMap<String, Object>();
    linked.put("@context", "https://schema.org");
    linked.put("@type", type);
    return linked;
  }

  private static Map<String, Object> named(String type, String name) {
    var linked = new LinkedHashMap<String, Object>();
    linked.put("@type", type);
    linked.put("name", name);
    return linked;
  }
}
