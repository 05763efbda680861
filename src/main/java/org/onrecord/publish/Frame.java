package org.onrecord.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.people.Role;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.card.Ref;
import org.onrecord.publish.answer.About;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.say.Links;
import tools.jackson.databind.json.JsonMapper;

/// What stands around every page.
///
/// @param record that it is a page of
/// @param face where it is shown
/// @param title the page's one heading
/// @param address the page's own, with its query
/// @param section the entry of the navigation that is current
/// @param trail the pages above it: address and label
/// @param visitor who reads it
/// @param done the entry that the reader just made, which can be undone
/// @param about what the page says of itself to those who only see a link to it
public record Frame(
    RecordView record,
    Assets assets,
    Face face,
    String title,
    String address,
    String section,
    List<Ref> trail,
    Optional<String> json,
    Optional<String> csv,
    Optional<String> atom,
    Visitor visitor,
    Optional<String> done,
    About about) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// The name under which an address says which entry was just made.
  public static final String DONE = "done";

  /// The navigation: address and label.
  public static final List<Ref> SECTIONS =
      List.of(
          new Ref("/matters", "Matters"),
          new Ref("/commitments", "Commitments"),
          new Ref("/demands", "Demands"),
          new Ref("/institutions", "Institutions"),
          new Ref("/people", "People"),
          new Ref("/documents", "Documents"),
          new Ref("/sources", "Sources"));

  private static final Ref SAID_BEFORE = new Ref("/known", "Said before?");

  private static final List<Ref> MORE =
      List.of(
          new Ref("/quotations", "Quotations"),
          new Ref("/claims", "Claims"),
          new Ref("/figures", "Figures"),
          new Ref("/events", "Dated events"),
          new Ref("/ties", "Offices and ties"),
          new Ref("/voices", "Voices"),
          new Ref("/agreement", "Agreement"),
          new Ref("/calendar", "What falls due"),
          new Ref("/look", "What needs a second look"),
          new Ref("/changes", "What changed"),
          new Ref("/activity", "What was done here"),
          new Ref("/log", "The log"),
          new Ref("/search", "Search"),
          SAID_BEFORE);

  public Frame {
    trail = List.copyOf(trail);
  }

  static Frame of(
      RecordView record, Assets assets, Face face, Address address, Ask ask, Answer answer) {
    String query = query(ask.params());
    return new Frame(
        record,
        assets,
        face,
        answer.title(),
        address.in(Address.Form.HTML, query),
        answer.section(),
        answer.trail(),
        Optional.of(address.in(Address.Form.JSON, query)),
        answer.csv().map(_ -> address.in(Address.Form.CSV, query)),
        answer.feed().map(_ -> address.in(Address.Form.ATOM, query)),
        ask.visitor(),
        ask.param(DONE).filter(entry -> entry.matches("\\d{1,18}")),
        answer.about().orElseGet(() -> about(record, answer.title())));
  }

  private static About about(RecordView record, String title) {
    return new About(
        "%s, in %s: what was promised, demanded and done, and who says so."
            .formatted(title, record.name()),
        "website",
        Map.of());
  }

  static Frame missing(
      RecordView record, Assets assets, Face face, Address address, Visitor visitor, String title) {
    return new Frame(
        record,
        assets,
        face,
        title,
        address.path(),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        visitor,
        Optional.empty(),
        about(record, title));
  }

  /// The page's address as the whole world knows it; empty when nobody said.
  public Optional<String> canonical() {
    return face.absolute(address);
  }

  /// What the page is, for programs, as JSON-LD that may stand in a page; empty for nothing.
  public Optional<String> linked() {
    if (about.linked().isEmpty()) {
      return Optional.empty();
    }
    var linked = new LinkedHashMap<>(about.linked());
    canonical().ifPresent(url -> linked.put("url", url));
    return Optional.of(JSON.writeValueAsString(linked).replace("<", "\\u003c"));
  }

  /// Further lists, in the footer and the menu.
  public List<Ref> more() {
    return face.isFolder()
        ? MORE.stream().filter(section -> !section.equals(SAID_BEFORE)).toList()
        : MORE;
  }

  /// Where the page lies printed; empty where nobody prints.
  public Optional<String> printed() {
    return face.isFolder() || json.isEmpty()
        ? Optional.empty()
        : Printed.of(address.replaceFirst("\\?.*", ""));
  }

  /// The title in quotation marks, unless it holds some.
  public String quotedTitle() {
    return title.contains("“") ? title : "“" + title + "”";
  }

  /// Whether the reader may do what the team does, here.
  public boolean acts() {
    return visitor.mayAct(Role.ANALYST);
  }

  public boolean isHome() {
    return section.equals("/");
  }

  static String query(Map<String, String> params) {
    var query = new StringBuilder();
    var lasting = new TreeMap<>(params);
    lasting.remove(DONE);
    lasting.forEach((name, value) ->
        query
            .append(query.isEmpty() ? '?' : '&')
            .append(Links.encode(name))
            .append('=')
            .append(Links.encode(value)));
    return query.toString();
  }
}
