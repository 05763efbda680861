package org.onrecord.analyse.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.RestsOn;
import org.onrecord.model.Span;

/// From whom a text has its word: the speakers of its quotations and of what it reports, those who
/// give its figures, and lines that credit somebody ("Source: Ministry of Ports").
///
/// Thoughts that the text only lends to somebody are left out, as is the writer: nobody rests on
/// himself.
final class Authorities {
  private static final List<String> CREDITS = SourceWords.lines("credits.txt");

  /// What is reported with less confidence is mostly an attitude, not a word.
  private static final double SAID = 0.55;

  private static final int LONGEST_CREDIT = 100;

  private final SourceText text;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Boolean> somebody = new HashMap<>();
  private final Map<String, List<Span>> passages = new LinkedHashMap<>();

  Authorities(SourceText text) {
    this.text = text;
    for (Entity entity : text.names().entities()) {
      entities.putIfAbsent(entity.name().toLowerCase(Locale.ROOT), entity);
    }
  }

  private Optional<Entity> entity(String name) {
    return Optional.ofNullable(entities.get(name.toLowerCase(Locale.ROOT)));
  }

  /// What rests on whom, the one on whom most rests first.
  List<RestsOn> list(List<Finding> findings) {
    for (Finding finding : findings) {
      switch (finding) {
        case Quotation q when isSaid(q) -> q.speaker().ifPresent(s -> add(s, q.content()));
        case Figure f -> f.assertedBy().ifPresent(a -> add(a, f.at()));
        default -> {}
      }
    }
    credits();
    Map<String, String> offices = offices(findings);
    return RestsOn.merged(
        passages.entrySet().stream().map(e -> restsOn(e.getKey(), e.getValue(), offices)).toList());
  }

  private boolean isSaid(Quotation quotation) {
    return switch (quotation.form()) {
      case TERM -> false;
      case DIRECT, MIXED -> true;
      case INDIRECT -> quotation.grounds().confidence() >= SAID;
    };
  }

  private void add(String authority, Span passage) {
    if (isWriter(authority) || !somebody.computeIfAbsent(authority, this::isSomebody)) {
      return;
    }
    List<Span> of = passages.computeIfAbsent(authority, k -> new ArrayList<>());
    if (of.stream().noneMatch(p -> p.contains(passage))) {
      of.removeIf(passage::contains);
      of.add(passage);
    }
  }

  /// A person, a body or people: things and papers are cited, but nothing rests on them by name.
  private boolean isSomebody(String authority) {
    Optional<Entity> known = entity(authority);
    if (known.isPresent()) {
      return known.get().type() != Name.Type.PLACE || known.get().isNamed();
    }
    String[] words =
        authority.toLowerCase(Locale.ROOT).split(" (?=of |at |in |from |for |who )", 2);
    String[] group = words[0].split("\\s+");
    return isName(authority) || PeopleNouns.isPerson(group[group.length - 1]);
  }

  private boolean isWriter(String authority) {
    var says = text.prose().document().metadata();
    return says.author().filter(authority::equalsIgnoreCase).isPresent()
        || says.publisher().filter(authority::equalsIgnoreCase).isPresent();
  }

  /// "Source: Ministry of Ports", on a line of its own.
  private void credits() {
    for (Paragraph paragraph : text.prose().paragraphs()) {
      Span at = text.span(paragraph.from(), paragraph.to());
      String words = text.prose().words(at).strip();
      String lower = words.toLowerCase(Locale.ROOT);
      Optional<String> credit =
          words.length() > LONGEST_CREDIT
              ? Optional.empty()
              : CREDITS.stream().filter(lower::startsWith).findFirst();
      credit
          .map(c -> words.substring(c.length()).strip().replaceFirst("[.;]+$", ""))
          .filter(name -> !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)))
          .ifPresent(name -> add(known(name), at));
    }
  }

  private String known(String name) {
    return entity(name).map(Entity::name).orElse(name);
  }

  /// The body in whose office each person stands.
  private static Map<String, String> offices(List<Finding> findings) {
    Map<String, String> offices = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding instanceof Relation r && r.type() == Relation.Type.ROLE && isHeld(r)) {
        r.object().ifPresent(body -> offices.putIfAbsent(r.subject(), body));
      }
    }
    return offices;
  }

  private static boolean isHeld(Relation role) {
    return role.value().filter(v -> v.startsWith("former ")).isEmpty();
  }

  private RestsOn restsOn(String authority, List<Span> spans, Map<String, String> offices) {
    boolean named = entity(authority).map(Entity::isNamed).orElseGet(() -> isName(authority));
    Optional<String> office =
        Optional.ofNullable(offices.get(authority)).filter(body -> isBody(authority, body));
    return new RestsOn(authority, named, office, spans.stream().sorted().toList(), 0);
  }

  private static boolean isName(String words) {
    return words.codePoints().filter(Character::isUpperCase).count() > 1
        && Character.isUpperCase(words.codePointAt(0));
  }

  private boolean isBody(String authority, String body) {
    Optional<Entity> known = entity(body).filter(Entity::isNamed);
    return !body.equals(authority) && known.filter(e -> e.type() != Name.Type.PERSON).isPresent();
  }
}
