package org.onrecord.publish.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.model.When;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Standing;
import org.onrecord.model.register.Subject;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.publish.feed.Feed;
import org.onrecord.publish.say.Acts;
import org.onrecord.publish.say.Excerpt;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.ObjectWords;
import org.onrecord.publish.say.Say;
import org.onrecord.publish.say.Steps;

/// What is new, as the entries of feeds.
public final class Feeds {
  private static final int LONGEST = 120;
  private static final String OBJECT_PUBLISHED = "object-published";
  private static final List<String> JUDGED_ANEW =
      List.of("judgement-changed", "judgement-withdrawn");

  private Feeds() {}

  /// An object that is new to its readers: on the day it was published, else opened.
  public static Feed.Entry opened(Dossier dossier) {
    Subject subject = dossier.subject();
    Optional<Change> shown =
        dossier.history().stream().filter(c -> c.act().equals(OBJECT_PUBLISHED)).findFirst();
    String kind = ObjectWords.kind(subject.terms());
    String first = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    return new Feed.Entry(
        subject.id(),
        "%s: %s".formatted(first, brief(ObjectWords.name(subject))),
        shown.map(Change::at).orElse(subject.opened().at()),
        shown.flatMap(Change::by).orElse(subject.opened().by()),
        ObjectWords.address(subject.id()),
        "%s, %s. Due: %s."
            .formatted(
                subject.terms().who(),
                subject.terms().what(),
                ObjectWords.due(subject.terms().due())));
  }

  /// The verdict on an object; empty where there is none.
  public static Optional<Feed.Entry> verdict(Dossier dossier, Scale scale) {
    Standing standing = dossier.standing();
    Optional<Change> since =
        dossier.history().stream().filter(c -> c.entry() == standing.since()).findFirst();
    if (standing.kind() != Standing.Kind.VERDICT || since.isEmpty()) {
      return Optional.empty();
    }
    boolean anew = since.stream().anyMatch(c -> JUDGED_ANEW.contains(c.act()));
    String name = brief(ObjectWords.name(dossier.subject()));
    return Optional.of(
        new Feed.Entry(
            dossier.subject().id() + "/verdict/" + standing.since(),
            (anew ? "Verdict changed: " : "Verdict: ") + name,
            since.get().at(),
            since.get().by().orElse(""),
            ObjectWords.address(dossier.subject().id()),
            Steps.steps(scale, standing.ratings())));
  }

  /// Objects, the newest first.
  public static Feed objects(String title, List<Dossier> dossiers) {
    return newest(title, dossiers.stream().map(Feeds::opened).toList());
  }

  public static Feed newest(String title, List<Feed.Entry> entries) {
    return new Feed(
        title,
        entries.stream()
            .sorted(Comparator.comparing(Feed.Entry::at).reversed().thenComparing(Feed.Entry::id))
            .limit(Feed.MOST)
            .toList());
  }

  /// What was done.
  ///
  /// @param names what objects are called, by their ids
  public static Feed.Entry change(Change change, Map<String, String> names) {
    List<String> told = change.objects().stream().filter(names::containsKey).toList();
    String objects =
        told.stream()
            .map(id -> brief(names.getOrDefault(id, "")))
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    var words = new ArrayList<String>();
    change.reason().ifPresent(reason -> words.add("Why: " + reason));
    return new Feed.Entry(
        "entry/" + change.entry(),
        "%s %s %s".formatted(Acts.who(change), Acts.act(change.act()), objects).strip(),
        change.at(),
        change.by().orElse(""),
        told.isEmpty() ? "/activity" : ObjectWords.address(told.getFirst()),
        words.isEmpty() ? "Entry %d of the log.".formatted(change.entry()) : words.getFirst());
  }

  public static Feed.Entry document(DocumentCard card, Supplier<LocalDate> asOf) {
    return new Feed.Entry(
        "document/" + card.id(),
        Say.title(card),
        day(card, asOf),
        "",
        Links.document(card),
        "%s, %s".formatted(Say.source(card), Say.published(card)));
  }

  public static Feed.Entry finding(Item item, Supplier<LocalDate> asOf) {
    DocumentCard card = item.cited().place().document();
    return new Feed.Entry(
        item.noted().found().id(),
        "“%s”".formatted(brief(Say.uncovered(item.cited().words()))),
        day(card, asOf),
        "",
        Links.finding(item),
        "%s, %s, in %s"
            .formatted(Links.name(item.cited().place()), Say.published(card), Say.title(card)));
  }

  /// The day on which a text was published, else that of the record.
  public static String day(DocumentCard card, Supplier<LocalDate> asOf) {
    return card.published().flatMap(When::first).orElseGet(asOf).toString();
  }

  public static String brief(String words) {
    return Excerpt.brief(words, LONGEST);
  }
}
