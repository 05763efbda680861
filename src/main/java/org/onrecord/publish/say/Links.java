package org.onrecord.publish.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.Span;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Noted;
import org.onrecord.model.view.card.Place;
import org.onrecord.model.view.card.Ref;

/// Where pages live. Every address begins at the root (`/documents/…`); whoever writes a folder
/// makes them relative.
public final class Links {
  /// Longer documents are shown in parts of this many code points.
  public static final int PART = 40_000;

  /// Longer addresses are nobody's page.
  private static final int LONGEST = 2_000;

  private Links() {}

  public static String document(DocumentCard card) {
    return "/documents/" + card.id();
  }

  public static String part(DocumentCard card, int part) {
    return part <= 1 ? document(card) : document(card) + "/part/" + part;
  }

  /// The part of a document in which `codePoint` stands, from 1.
  public static int partOf(int codePoint) {
    return codePoint / PART + 1;
  }

  public static String paragraph(Place place) {
    return part(place.document(), partOf(place.at().start())) + "#p" + place.paragraph();
  }

  /// Lands on the finding's words.
  public static String finding(Item item) {
    return finding(item.cited().place(), item.noted().found().id());
  }

  public static String finding(Place place, String id) {
    return part(place.document(), partOf(place.at().start())) + "#" + id;
  }

  /// The page of a commitment or demand.
  public static String commitment(Item item) {
    return commitment(item.noted());
  }

  private static String commitment(Noted noted) {
    boolean asked = noted.found().finding() instanceof Finding.Commitment c && c.type().isAsked();
    return (asked ? "/demands/" : "/commitments/") + noted.found().id();
  }

  /// Where to read how others stand to a finding, both sides' words next to each other.
  public static String standing(Cited cited) {
    return standing(cited.place().document(), cited.place().at());
  }

  /// Where to read how others stand to a stretch of a document.
  public static String standing(DocumentCard card, Span at) {
    return others(card) + "/" + at.start() + "-" + at.end();
  }

  /// Where to read how others stand to a whole document.
  public static String others(DocumentCard card) {
    return document(card) + "/others";
  }

  /// Lands on the words of a passage that need not be a finding.
  public static String passage(Cited cited) {
    return passage(cited.place());
  }

  /// The same, where the words are not at hand.
  public static String passage(Place place) {
    return part(place.document(), partOf(place.at().start())) + "#" + anchor(place.at());
  }

  /// The fragment of a passage.
  public static String anchor(Span at) {
    return "s-" + at.start() + "-" + at.end();
  }

  public static String sideBySide(DocumentCard a, DocumentCard b) {
    return document(a) + "/with/" + b.id();
  }

  /// Two documents next to each other, at the paragraph of the first that meets the second.
  public static String sideBySide(Meeting met) {
    Place here = met.a().place();
    return sideBySide(here.document(), met.b().place().document()) + "#a" + here.paragraph();
  }

  public static String entity(EntityRef ref) {
    return "/people/" + encode(ref.id());
  }

  /// Who promises and asks in the register, by name.
  public static String actor(String name) {
    return "/actors?actor=" + encode(name);
  }

  public static String source(Ref ref) {
    return "/sources/" + encode(ref.id());
  }

  /// The passages in which two sources meet.
  public static String sourcePair(Ref a, Ref b) {
    return "/agreement/" + encode(a.id()) + "/" + encode(b.id());
  }

  public static String matter(Ref ref) {
    return "/matters/" + encode(ref.id());
  }

  public static String matter(String id) {
    return "/matters/" + encode(id);
  }

  /// What else says the same as a finding.
  public static String saidBefore(Item item) {
    return "/known?of=" + encode(item.noted().found().id());
  }

  public static String series(String id) {
    return "/figures/" + encode(id);
  }

  public static String voice(String id) {
    return "/voices/" + encode(id);
  }

  /// `address` if it is one of a page of this site: nobody is led elsewhere by a form or a link
  /// that says where to go next. Empty for any other.
  public static Optional<String> local(String address) {
    return Optional.of(address)
        .filter(a -> a.length() <= LONGEST && a.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*"));
  }

  /// A query value or a path segment.
  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// What the link to a passage is called: "Harbour Post, paragraph 5".
  public static String name(Place place) {
    return Say.source(place.document()) + ", " + where(place);
  }

  /// The same where the document is named already: "page 3, paragraph 5".
  public static String where(Place place) {
    return place.page().map(p -> "page " + p + ", ").orElse("") + "paragraph " + place.paragraph();
  }
}
