package org.onrecord.publish.data;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Table;
import org.onrecord.model.data.Tables;
import tools.jackson.databind.node.ObjectNode;

/// What came from what, and who did it (W3C PROV-O): findings from documents by which version of
/// the program; evidence and judgements by whom and when.
final class Provenance {
  static final String FILE = "provenance.jsonld";
  private static final String SOFTWARE = "#onrecord";
  private static final String ANALYSIS = "#analysis";

  private final OpenData data;
  private final Names names;

  Provenance(OpenData data, Names names) {
    this.data = data;
    this.names = names;
  }

  void write(Consumer<String> out) {
    ObjectNode head = Json.object();
    head.putObject("@context")
        .put("prov", "http://www.w3.org/ns/prov#")
        .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
        .put("xsd", "http://www.w3.org/2001/XMLSchema#");
    var items = new Json.Items(out, head, "@graph");
    items.add(
        node(names.page(SOFTWARE), "prov:SoftwareAgent")
            .put("rdfs:label", "Onrecord " + data.about().version()));
    items.add(
        related(
            node(names.page(ANALYSIS), "prov:Activity"),
            "prov:wasAssociatedWith",
            names.page(SOFTWARE)));
    each(Tables.get("documents"), row -> items.add(document(row)));
    Tables.FINDINGS.forEach(table -> each(table, row -> items.add(finding(row))));
    var people = new TreeSet<String>();
    each(Tables.get("evidence"), row -> items.add(deed(row, "evidence", people)));
    each(Tables.get("judgements"), row -> items.add(deed(row, "judgements", people)));
    each(Tables.get("acts"), row -> row.find("by").ifPresent(people::add));
    people.forEach(name -> items.add(node(person(name), "prov:Person").put("rdfs:label", name)));
    items.end();
  }

  private void each(Table table, Consumer<Row> each) {
    try (Stream<Row> rows = data.rows(table)) {
      rows.forEach(each);
    }
  }

  private String person(String name) {
    return names.page("#" + names.id("by", name));
  }

  private ObjectNode document(Row row) {
    ObjectNode node =
        related(
            node(names.document(row.get("sha256")), "prov:Entity"),
            "prov:wasDerivedFrom",
            Names.bytes(row.get("original")));
    row.find("earlier").ifPresent(e -> related(node, "prov:wasRevisionOf", names.document(e)));
    return node;
  }

  private ObjectNode finding(Row row) {
    String document = row.get("document");
    String id = names.page("documents/%s#%s".formatted(document.substring(0, 12), row.get("id")));
    ObjectNode node = related(node(id, "prov:Entity"), "prov:wasGeneratedBy", names.page(ANALYSIS));
    return related(node, "prov:wasDerivedFrom", names.document(document));
  }

  private ObjectNode deed(Row row, String kind, Set<String> people) {
    String by = row.get("by");
    people.add(by);
    ObjectNode node =
        related(
            node(names.page("data/" + kind + "#" + row.get("id")), "prov:Entity"),
            "prov:wasAttributedTo",
            person(by));
    String at = row.get("at");
    node.putObject("prov:generatedAtTime")
        .put("@type", at.contains("T") ? "xsd:dateTime" : "xsd:date")
        .put("@value", at);
    if (row.table().has("document")) {
      related(node, "prov:wasDerivedFrom", names.document(row.get("document")));
    }
    return node;
  }

  private static ObjectNode node(String id, String type) {
    return Json.object().put("@id", id).put("@type", type);
  }

  private static ObjectNode related(ObjectNode node, String how, String to) {
    node.putObject(how).put("@id", to);
    return node;
  }
}
