package org.onrecord.store.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query.Counting;

/// A list that can be narrowed by facets, as SQL: which rows, and what each facet would leave.
///
/// @param from the tables, from `FROM` on
/// @param condition what every row fulfils
/// @param words the column that the reader's words are looked for in
/// @param facets what the list can be narrowed by
/// @param sum how many rows of the list one row stands for, as an aggregate
public record Filter(
    String from, String condition, String words, Map<Facet, Choice> facets, String sum) {
  public Filter(String from, String condition, String words, Map<Facet, Choice> facets) {
    this(from, condition, words, facets, "count(*)");
  }

  /// How many values of a facet are told.
  public static final int BUCKETS = 20;

  /// Rows that are sooner looked at than asked about once a facet.
  private static final int FEW = 2_000;

  /// One facet: `value` is its SQL expression and `label` that of its name for people; where a row
  /// can have several values, `test` says whether it has the value `:value` and `values` lists
  /// them, or they stand in a table that is joined by `join`.
  public record Choice(String value, String label, String test, List<String> values, String join) {
    public static Choice of(String value) {
      return new Choice(value, "''", value + " = :value", List.of(), "");
    }

    public static Choice labelled(String value, String label) {
      return new Choice(value, label, value + " = :value", List.of(), "");
    }

    public static Choice test(String test, String... values) {
      return new Choice("", "''", test, List.of(values), "");
    }

    /// Whether a row tells by itself which of the values that are told it has.
    public boolean isOfOneRow() {
      return join.isEmpty() && !(value.isEmpty() && values.isEmpty());
    }

    /// SQL expressions of which each is a value that a row has, or nothing.
    public List<String> columns() {
      return values.isEmpty()
          ? List.of(value)
          : values.stream()
              .map(v ->
                  "CASE WHEN %s THEN '%s' END".formatted(test.replace(":value", "'" + v + "'"), v))
              .toList();
    }

    /// Buckets in the facet's own order where it has one, else as they are.
    public List<Listed.Bucket> inOrder(List<Listed.Bucket> buckets) {
      return values.isEmpty()
          ? buckets
          : buckets.stream()
              .sorted(Comparator.comparingInt(bucket -> values.indexOf(bucket.value())))
              .toList();
    }

    private Stream<Counted> columns(ValueCount count) {
      String of = values.isEmpty() ? label : "''";
      return columns().stream().map(column -> new Counted(count, column, of));
    }

    public static Choice joined(String join, String value, String label, String test) {
      return new Choice(value, label, test, List.of(), " " + join);
    }
  }

  /// `FROM … WHERE …` under all filters of `query`.
  public String rows(org.onrecord.model.view.list.Query query) {
    return where(query.filters(), query.words(), "");
  }

  /// Binds what [#rows] left open.
  public Query bind(Query statement, org.onrecord.model.view.list.Query query) {
    return bind(statement, query.filters(), query.words());
  }

  public int count(Handle handle, String what, org.onrecord.model.view.list.Query query) {
    if (query.counting() == Counting.NONE) {
      return 0;
    }
    return bind(handle.createQuery("SELECT " + what + " " + rows(query)), query)
        .mapTo(Integer.class)
        .one();
  }

  /// How long a list of what documents say is.
  public record Extent(int rows, int voices, int documents) {
    public static final Extent NOTHING = new Extent(0, 0, 0);
  }

  /// How many rows there are, of how many voices and documents; of tables that have documents as
  /// `d`.
  public Extent extent(Handle handle, org.onrecord.model.view.list.Query query) {
    if (query.counting() == Counting.NONE) {
      return Extent.NOTHING;
    }
    String sql =
        "SELECT count(*), count(DISTINCT d.voice), count(DISTINCT d.sha256) " + rows(query);
    return bind(handle.createQuery(sql), query)
        .map((result, context) -> new Extent(result.getInt(1), result.getInt(2), result.getInt(3)))
        .one();
  }

  /// What choosing each value of each facet would leave, all other filters kept.
  public Map<Facet, List<Listed.Bucket>> buckets(
      Handle handle, org.onrecord.model.view.list.Query query) {
    return buckets(handle, query, facets.keySet(), Map.of());
  }

  /// The same, of a list with `rows` rows: where they are few, one look at them tells of all facets
  /// that the query leaves open; a long list is counted facet by facet, by the database.
  ///
  /// @param ofAll what each facet would leave of the list under no filter, where that is known and
  ///   the query narrows it by one facet alone; else nothing
  public Map<Facet, List<Listed.Bucket>> buckets(
      Handle handle,
      org.onrecord.model.view.list.Query query,
      int rows,
      Map<Facet, List<Listed.Bucket>> ofAll) {
    if (query.counting() != Counting.ALL || rows > FEW || facets.isEmpty()) {
      return buckets(handle, query, facets.keySet(), ofAll);
    }
    var open = new EnumMap<Facet, Choice>(facets);
    open.keySet().removeAll(query.filters().keySet());
    open.values().removeIf(choice -> !choice.isOfOneRow());
    Set<Facet> others = new HashSet<>(facets.keySet());
    others.removeAll(open.keySet());
    Map<Facet, List<Listed.Bucket>> all = buckets(handle, query, others, ofAll);
    all.putAll(counted(handle, query, open));
    return all;
  }

  private Map<Facet, List<Listed.Bucket>> buckets(
      Handle handle,
      org.onrecord.model.view.list.Query query,
      Set<Facet> which,
      Map<Facet, List<Listed.Bucket>> ofAll) {
    var all = new EnumMap<Facet, List<Listed.Bucket>>(Facet.class);
    if (query.counting() != Counting.ALL) {
      return all;
    }
    which.forEach(facet -> {
      boolean chosen = query.filters().containsKey(facet);
      List<Listed.Bucket> buckets =
          chosen && !ofAll.isEmpty()
              ? ofAll.getOrDefault(facet, List.of())
              : buckets(
                  handle,
                  query.without(facet),
                  Objects.requireNonNull(facets.get(facet), "a facet of this list"));
      if (!buckets.isEmpty()) {
        all.put(facet, buckets);
      }
    });
    return all;
  }

  /// A column from which a value of a facet is counted.
  private record Counted(ValueCount count, String value, String label) {}

  /// Counts the values of `open` by looking at each row once.
  private Map<Facet, List<Listed.Bucket>> counted(
      Handle handle, org.onrecord.model.view.list.Query query, Map<Facet, Choice> open) {
    var counts = new EnumMap<Facet, ValueCount>(Facet.class);
    var columns = new ArrayList<Counted>();
    open.forEach((facet, choice) -> {
      var count = new ValueCount(choice.values());
      counts.put(facet, count);
      choice.columns(count).forEach(columns::add);
    });
    if (columns.isEmpty()) {
      return Map.of();
    }
    String select =
        columns.stream().map(c -> c.value() + ", " + c.label()).collect(Collectors.joining(", "));
    bind(handle.createQuery("SELECT " + select + " " + rows(query)), query)
        .map((result, context) -> {
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).count().add(result.getString(2 * i + 1), result.getString(2 * i + 2));
          }
          return true;
        })
        .forEach(_ -> {});
    var all = new EnumMap<Facet, List<Listed.Bucket>>(Facet.class);
    counts.forEach((facet, count) -> {
      if (!count.isEmpty()) {
        all.put(facet, count.most(BUCKETS));
      }
    });
    return all;
  }

  private List<Listed.Bucket> buckets(
      Handle handle, org.onrecord.model.view.list.Query query, Choice choice) {
    if (!choice.values().isEmpty()) {
      return tested(handle, query, choice);
    }
    if (choice.value().isEmpty()) {
      return List.of();
    }
    String sql =
        "SELECT %1$s AS value, max(%2$s) AS label, %5$s AS n %3$s AND %1$s IS NOT NULL GROUP BY 1 ORDER BY n DESC, value LIMIT %4$d"
            .formatted(
                choice.value(),
                choice.label(),
                where(query.filters(), query.words(), choice.join()),
                BUCKETS,
                sum);
    return bind(handle.createQuery(sql), query)
        .map((result, context) -> bucket(new Row(result)))
        .list();
  }

  private List<Listed.Bucket> tested(
      Handle handle, org.onrecord.model.view.list.Query query, Choice choice) {
    var buckets = new ArrayList<Listed.Bucket>();
    for (String value : choice.values()) {
      int n =
          bind(
                  handle.createQuery("SELECT count(*) " + rows(query) + " AND " + choice.test()),
                  query)
              .bind("value", value)
              .mapTo(Integer.class)
              .one();
      if (n > 0) {
        buckets.add(new Listed.Bucket(value, "", n));
      }
    }
    return buckets;
  }

  private static Listed.Bucket bucket(Row row) {
    return new Listed.Bucket(row.text("value"), row.find("label").orElse(""), row.number("n"));
  }

  private String where(Map<Facet, String> filters, String asked, String join) {
    var sql = new StringBuilder(from).append(join).append(" WHERE ").append(condition);
    filters.forEach((facet, value) -> {
      Choice choice = facets.get(facet);
      if (choice != null) {
        sql.append(" AND ").append(choice.test().replace(":value", ":" + name(facet)));
      }
    });
    if (!words.isEmpty()) {
      for (int i = 0; i < split(asked).size(); i++) {
        sql.append(" AND instr(").append(words).append(", :word").append(i).append(") > 0");
      }
    }
    return sql.toString();
  }

  private Query bind(Query statement, Map<Facet, String> filters, String asked) {
    filters.forEach((facet, value) -> {
      if (facets.containsKey(facet)) {
        statement.bind(name(facet), value);
      }
    });
    if (!words.isEmpty()) {
      List<String> all = split(asked);
      for (int i = 0; i < all.size(); i++) {
        statement.bind("word" + i, all.get(i));
      }
    }
    return statement;
  }

  private static String name(Facet facet) {
    return "by_" + facet.word();
  }

  private static List<String> split(String asked) {
    return List.of(asked.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
