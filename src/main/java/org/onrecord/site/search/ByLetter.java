package org.onrecord.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Letters;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.ObjectWords;
import org.onrecord.publish.say.Say;

/// Names and titles of a record by their first letter.
public final class ByLetter {
  /// Entries of one page.
  private static final int PAGE = 300;

  /// All are put in order for each portion, so portions are large.
  private static final int AT_ONCE = 10_000;

  /// Where what begins with no letter stands.
  private static final String OTHERS = "0";

  private final TreeMap<String, List<Letters.Entry>> byLetter = new TreeMap<>();

  /// An entry with what it is put in order by.
  private record Folded(String label, Letters.Entry entry) {}

  private ByLetter() {}

  /// All names and titles of `record`.
  ///
  /// @param people the ids of those who have a page
  public static ByLetter of(RecordView record, Set<String> people) {
    var all = new ByLetter();
    each(q -> record.texts().documents(q.with(Sort.OLDEST)), all::document);
    each(
        record.texts()::entities,
        card -> {
          if (people.contains(card.ref().id())) {
            all.person(card);
          }
        });
    each(record.texts()::matters, all::matter);
    each(record.register()::list, all::object);
    all.byLetter.replaceAll((_, list) -> inOrder(list));
    return all;
  }

  private static List<Letters.Entry> inOrder(List<Letters.Entry> entries) {
    return entries.stream()
        .map(entry -> new Folded(Terms.folded(entry.label()), entry))
        .sorted(Comparator.comparing(Folded::label).thenComparing(f -> f.entry().address()))
        .map(Folded::entry)
        .toList();
  }

  private static <T> void each(Function<Query, Listed<T>> list, Consumer<T> take) {
    for (int from = 0; ; from += AT_ONCE) {
      List<T> rows = list.apply(Query.all().page(from, AT_ONCE).counting(Counting.NONE)).rows();
      rows.forEach(take);
      if (rows.size() < AT_ONCE) {
        return;
      }
    }
  }

  private void document(DocumentCard card) {
    String about = "document, %s, %s".formatted(Say.source(card), Say.published(card));
    add(
        Say.title(card),
        Links.document(card),
        about,
        Optional.ofNullable(Say.lang(card)).orElse(""),
        true);
  }

  private void person(EntityCard card) {
    add(
        card.ref().name(),
        Links.entity(card.ref()),
        Say.nameType(card.ref().type()).toLowerCase(Locale.ROOT),
        "",
        false);
  }

  private void matter(MatterCard card) {
    add(card.title(), Links.matter(card.id()), "matter, " + Say.voices(card.voices()), "", true);
  }

  private void object(Dossier dossier) {
    add(
        ObjectWords.name(dossier.subject()),
        ObjectWords.address(dossier.subject().id()),
        dossier.subject().terms().type().word(),
        "",
        false);
  }

  private void add(String label, String address, String what, String language, boolean source) {
    String folded = Terms.folded(label);
    boolean letter = !folded.isEmpty() && Character.isLetter(folded.codePointAt(0));
    byLetter
        .computeIfAbsent(
            letter ? Character.toString(folded.codePointAt(0)) : OTHERS, _ -> new ArrayList<>())
        .add(new Letters.Entry(label, address, what, language, source));
  }

  /// The letters there are, each with the address of its list.
  public Letters letters() {
    return new Letters(refs(), Optional.empty());
  }

  private List<Ref> refs() {
    return byLetter.keySet().stream()
        .map(letter -> new Ref(address(letter, 1), label(letter)))
        .toList();
  }

  private static String label(String letter) {
    return letter.equals(OTHERS) ? "Numbers and signs" : letter.toUpperCase(Locale.ROOT);
  }

  private static String address(String letter, int page) {
    return "/search/" + Links.encode(letter) + (page == 1 ? "" : "/page/" + page);
  }

  /// A page of a letter's list.
  ///
  /// @param address its own
  public record Page(String address, String title, Letters letters) {}

  /// Every page of every letter's list.
  public List<Page> pages() {
    var pages = new ArrayList<Page>();
    List<Ref> refs = refs();
    byLetter.forEach((letter, entries) -> {
      for (int from = 0; from < entries.size(); from += PAGE) {
        int page = from / PAGE + 1;
        int to = Math.min(from + PAGE, entries.size());
        var now =
            new Letters.Page(
                label(letter),
                entries.subList(from, to),
                from + 1,
                entries.size(),
                page == 1 ? Optional.empty() : Optional.of(address(letter, page - 1)),
                to == entries.size() ? Optional.empty() : Optional.of(address(letter, page + 1)));
        pages.add(
            new Page(
                address(letter, page),
                "Names and titles: " + label(letter),
                new Letters(refs, Optional.of(now))));
      }
    });
    return pages;
  }
}
