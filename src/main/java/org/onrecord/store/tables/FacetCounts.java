package org.onrecord.store.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Worded;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.store.sql.Bulk;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Filter.Choice;

/// What each facet of a list of findings under no filter would leave, counted ahead: looked at when
/// somebody opens the list, millions of findings would have to be passed. What each document adds
/// is kept beside the sums, so that a document that changes is taken out as it was put in; both
/// change together, when documents are lined up.
public final class FacetCounts {
  /// Values of a facet that are told, as where they are counted at sight.
  private static final int MOST = Filter.BUCKETS;

  /// What is asked of a finding, by facet: the same in each list that has the facet.
  private static final List<Column> COLUMNS = columns();

  /// Asks of the findings of the documents in `part` what facets count.
  public static final String LOOK =
      "SELECT d.n AS document, f.catalogue, "
          + COLUMNS.stream().map(Column::value).collect(Collectors.joining(", "))
          + " FROM part p CROSS JOIN documents d ON d.sha256 = p.id CROSS JOIN findings f ON f.document = p.id"
          + " WHERE d.later IS NULL AND +f.catalogue IS NOT NULL AND +f.copy_of IS NULL";

  /// Asks what was counted before of the documents in `part`.
  public static final String KEPT =
      "SELECT k.n, k.counts FROM part p CROSS JOIN documents d ON d.sha256 = p.id CROSS JOIN facet_parts k ON k.n = d.n";

  private final Handle handle;

  public FacetCounts(Handle handle) {
    this.handle = handle;
  }

  /// A column of a finding's row that holds its value of `facet`, or none.
  private record Column(Facet facet, String value) {}

  private static List<Column> columns() {
    var choices = new EnumMap<Facet, Choice>(Facet.class);
    for (Catalogue catalogue : Catalogue.values()) {
      choices.putAll(FindingFacets.ofOneRow(catalogue));
    }
    var columns = new ArrayList<Column>();
    choices.forEach((facet, choice) ->
        choice.columns().forEach(value -> columns.add(new Column(facet, value))));
    return List.copyOf(columns);
  }

  /// One value of one facet of one list.
  private record Value(Catalogue list, Facet facet, String value) implements Comparable<Value> {
    @Override
    public int compareTo(Value other) {
      int byList = list.compareTo(other.list);
      int byFacet = byList != 0 ? byList : facet.compareTo(other.facet);
      return byFacet != 0 ? byFacet : value.compareTo(other.value);
    }
  }

  /// Counts the documents of the table `part` anew, in place of what was counted of them. O(their
  /// findings).
  public void write() {
    Map<Integer, Map<Value, Integer>> before = kept();
    Map<Integer, Map<Value, Integer>> now = look();
    var differs = new TreeMap<Value, Integer>();
    before.forEach((n, counts) ->
        counts.forEach((value, count) -> differs.merge(value, -count, Integer::sum)));
    now.forEach(
        (n, counts) -> counts.forEach((value, count) -> differs.merge(value, count, Integer::sum)));
    differs.values().removeIf(count -> count == 0);
    keep(before, now);
    var sums =
        new Bulk(
            handle,
            "INSERT INTO facet_counts VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n");
    differs.forEach((value, count) ->
        sums.bind(0, value.list().word())
            .bind(1, value.facet().word())
            .bind(2, value.value())
            .bind(3, count)
            .add());
    sums.end();
  }

  private Map<Integer, Map<Value, Integer>> kept() {
    var kept = new HashMap<Integer, Map<Value, Integer>>();
    handle
        .createQuery(KEPT)
        .map((result, context) -> Map.entry(result.getInt(1), read(result.getBytes(2))))
        .forEach(each -> kept.put(each.getKey(), each.getValue()));
    return kept;
  }

  private Map<Integer, Map<Value, Integer>> look() {
    var facets = new EnumMap<Catalogue, Map<Facet, Choice>>(Catalogue.class);
    for (Catalogue catalogue : Catalogue.values()) {
      facets.put(catalogue, FindingFacets.ofOneRow(catalogue));
    }
    var found = new TreeMap<Integer, Map<Value, Integer>>();
    handle
        .createQuery(LOOK)
        .map((result, context) -> {
          Catalogue list = Worded.of(Catalogue.class, result.getString(2));
          count(
              result,
              list,
              Objects.requireNonNull(facets.get(list)),
              found.computeIfAbsent(result.getInt(1), _ -> new HashMap<>()));
          return true;
        })
        .forEach(_ -> {});
    return found;
  }

  private static void count(
      ResultSet row, Catalogue list, Map<Facet, Choice> facets, Map<Value, Integer> into)
      throws SQLException {
    for (int i = 0; i < COLUMNS.size(); i++) {
      Facet facet = COLUMNS.get(i).facet();
      if (facets.containsKey(facet)) {
        String value = row.getString(i + 3);
        if (value != null) {
          into.merge(new Value(list, facet, value), 1, Integer::sum);
        }
      }
    }
  }

  private void keep(
      Map<Integer, Map<Value, Integer>> before, Map<Integer, Map<Value, Integer>> now) {
    var gone = new Bulk(handle, "DELETE FROM facet_parts WHERE n = ?");
    before.keySet().stream().filter(n -> !now.containsKey(n)).forEach(n -> gone.bind(0, n).add());
    gone.end();
    var rows = new Bulk(handle, "INSERT OR REPLACE INTO facet_parts VALUES (?, ?)");
    now.forEach((n, counts) -> {
      if (!counts.equals(before.get(n))) {
        rows.bind(0, n).bind(1, bytes(counts)).add();
      }
    });
    rows.end();
  }

  private static byte[] bytes(Map<Value, Integer> counts) {
    var bytes = new ByteArrayOutputStream();
    try (var to = new DataOutputStream(bytes)) {
      for (Map.Entry<Value, Integer> each : new TreeMap<>(counts).entrySet()) {
        byte[] value = each.getKey().value().getBytes(StandardCharsets.UTF_8);
        to.writeUTF(each.getKey().list().word());
        to.writeUTF(each.getKey().facet().word());
        to.writeInt(each.getValue());
        to.writeInt(value.length);
        to.write(value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<Value, Integer> read(byte[] bytes) {
    var counts = new HashMap<Value, Integer>();
    try (var from = new DataInputStream(new ByteArrayInputStream(bytes))) {
      while (from.available() > 0) {
        Catalogue list = Worded.of(Catalogue.class, from.readUTF());
        Facet facet = Worded.of(Facet.class, from.readUTF());
        int count = from.readInt();
        byte[] value = from.readNBytes(from.readInt());
        counts.put(new Value(list, facet, new String(value, StandardCharsets.UTF_8)), count);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts;
  }

  /// Whether the sums are those of all that there is: documents that came in since are not in them.
  public boolean isWhole() {
    return handle
        .select("SELECT 1 FROM facts WHERE name = 'linked'")
        .mapToMap()
        .findFirst()
        .isPresent();
  }

  /// What each facet of `list` would leave: its most frequent values, or all where they have an
  /// order of their own.
  ///
  /// @param today from when on what falls due is overdue
  public Map<Facet, List<Listed.Bucket>> of(Catalogue list, LocalDate today) {
    var all = new EnumMap<Facet, List<Listed.Bucket>>(Facet.class);
    FindingFacets.ofOneRow(list)
        .forEach((facet, choice) -> {
          List<Listed.Bucket> buckets = choice.inOrder(of(list, facet, today));
          if (!buckets.isEmpty()) {
            all.put(facet, buckets);
          }
        });
    return all;
  }

  private List<Listed.Bucket> of(Catalogue list, Facet facet, LocalDate today) {
    String value =
        facet == Facet.DUE
            ? "CASE WHEN value IN ('none', 'done') THEN value ELSE %s END"
                .formatted(FindingFacets.sinceWhen("value", today))
            : "value";
    String sql =
        facet == Facet.DUE
            ? "SELECT %s AS value, sum(n) AS n FROM facet_counts WHERE catalogue = :list AND facet = :facet AND n > 0 GROUP BY 1"
                .formatted(value)
            : "SELECT value, n FROM facet_counts WHERE catalogue = :list AND facet = :facet AND n > 0";
    return handle
        .createQuery(
            "SELECT value, coalesce(%s, '') AS label, n FROM (%s) ORDER BY n DESC, value LIMIT %d"
                .formatted(FindingFacets.label(facet, "value"), sql, MOST))
        .bind("list", list.word())
        .bind("facet", facet.word())
        .map((result, context) ->
            new Listed.Bucket(result.getString(1), result.getString(2), result.getInt(3)))
        .list();
  }
}
