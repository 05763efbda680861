package org.onrecord.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.Ref;
import org.onrecord.publish.page.Answer;
import org.onrecord.publish.page.Ask;
import org.onrecord.publish.say.Links;

/// What stands around every page.
///
/// @param title the page's one heading
/// @param address the page's own, with its query
/// @param section the entry of the navigation that is current
/// @param trail the pages above it: address and label
public record Frame(
    Overview overview,
    Assets assets,
    String title,
    String address,
    String section,
    List<Ref> trail,
    Optional<String> json,
    Optional<String> csv) {
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

  /// Further lists, in the footer and the menu.
  public static final List<Ref> MORE =
      List.of(
          new Ref("/quotations", "Quotations"),
          new Ref("/claims", "Claims"),
          new Ref("/figures", "Figures"),
          new Ref("/events", "Dated events"),
          new Ref("/voices", "Voices"),
          new Ref("/agreement", "Agreement"),
          new Ref("/calendar", "What falls due"),
          new Ref("/activity", "What was done here"),
          new Ref("/log", "The log"),
          new Ref("/search", "Search"),
          new Ref("/known", "Said before?"));

  public Frame {
    trail = List.copyOf(trail);
  }

  static Frame of(Overview overview, Assets assets, Address address, Ask ask, Answer answer) {
    String query = query(ask.params());
    return new Frame(
        overview,
        assets,
        answer.title(),
        address.in(Address.Form.HTML, query),
        answer.section(),
        answer.trail(),
        Optional.of(address.in(Address.Form.JSON, query)),
        answer.csv().map(_ -> address.in(Address.Form.CSV, query)));
  }

  static Frame missing(Overview overview, Assets assets, Address address) {
    return new Frame(
        overview,
        assets,
        "There is nothing at this address",
        address.path(),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /// The title in quotation marks, unless it holds some.
  public String quotedTitle() {
    return title.contains("“") ? title : "“" + title + "”";
  }

  public boolean isHome() {
    return section.equals("/");
  }

  private static String query(Map<String, String> params) {
    var query = new StringBuilder();
    new TreeMap<>(params)
        .forEach((name, value) ->
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(Links.encode(name))
                .append('=')
                .append(Links.encode(value)));
    return query.toString();
  }
}
