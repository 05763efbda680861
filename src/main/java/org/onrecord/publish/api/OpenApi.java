package org.onrecord.publish.api;

import java.util.List;
import org.onrecord.model.Worded;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface for reading, as OpenAPI 3.1.
public final class OpenApi {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String VERSION = "3.1.1";

  private final Schemas schemas = new Schemas();

  private OpenApi() {}

  /// @param name of the record
  /// @param twins what each page answers
  /// @param mostRows how many rows can be asked for at once
  public static ObjectNode of(String name, List<Twin> twins, int mostRows) {
    var api = new OpenApi();
    ObjectNode all = JSON.createObjectNode().put("openapi", VERSION);
    all.putObject("info")
        .put("title", name)
        .put("version", "1")
        .put(
            "description",
            "Every page of this record as data. Fields may be added; none is changed or dropped.");
    ObjectNode paths = all.putObject("paths");
    twins.forEach(twin -> paths.set(address(twin), api.path(twin, mostRows)));
    ObjectNode components = all.putObject("components").putObject("schemas");
    api.schemas.components().forEach(components::set);
    return all;
  }

  /// The address of the data, with names for what differs: `/people/{person}.json`.
  public static String address(Twin twin) {
    String address = twin.pattern().equals("/") ? "/index" : twin.pattern();
    for (String id : twin.ids()) {
      address = address.replaceFirst("\\{}", "{" + id + "}");
    }
    return address + ".json";
  }

  private ObjectNode path(Twin twin, int mostRows) {
    ObjectNode get = JSON.createObjectNode();
    get.put(
        "operationId",
        "get" + address(twin).replaceAll("[^a-z0-9]+", "_").replaceAll("_json$", ""));
    get.put("summary", twin.says());
    get.set("parameters", parameters(twin, mostRows));
    ObjectNode answers = get.putObject("responses");
    ObjectNode found = answers.putObject("200").put("description", twin.says());
    found
        .putObject("headers")
        .putObject("ETag")
        .put("description", "The same data have the same one.")
        .putObject("schema")
        .put("type", "string");
    found
        .putObject("content")
        .putObject("application/json")
        .set("schema", schemas.anyOf(twin.data()));
    answers.putObject("304").put("description", "Nothing changed since If-None-Match.");
    if (!twin.ids().isEmpty()) {
      answers.putObject("404").put("description", "There is no such thing.");
    }
    ObjectNode path = JSON.createObjectNode();
    path.set("get", get);
    return path;
  }

  private static ArrayNode parameters(Twin twin, int mostRows) {
    ArrayNode parameters = JSON.createArrayNode();
    twin.ids()
        .forEach(id ->
            parameter(parameters, id, "path", "As another page names it.").put("type", "string"));
    Twin.Narrowing list = twin.list();
    if (list.words()) {
      parameter(parameters, "q", "query", "Words.").put("type", "string");
    }
    list.facets()
        .forEach(facet ->
            parameter(
                    parameters,
                    facet.word(),
                    "query",
                    "Only rows of this value, as `facets` names it.")
                .put("type", "string"));
    if (!list.sorts().isEmpty()) {
      ArrayNode words =
          parameter(parameters, "sort", "query", "The order.")
              .put("type", "string")
              .putArray("enum");
      list.sorts().stream().map(Worded::word).forEach(words::add);
    }
    if (list.paged()) {
      parameter(parameters, "from", "query", "Rows to leave out first.")
          .put("type", "integer")
          .put("minimum", 0);
      parameter(parameters, "limit", "query", "Rows at most.")
          .put("type", "integer")
          .put("minimum", 1)
          .put("maximum", mostRows);
    }
    return parameters;
  }

  private static ObjectNode parameter(ArrayNode parameters, String name, String in, String says) {
    ObjectNode parameter = parameters.addObject().put("name", name).put("in", in);
    parameter.put("description", says);
    if (in.equals("path")) {
      parameter.put("required", true);
    }
    return parameter.putObject("schema");
  }
}
