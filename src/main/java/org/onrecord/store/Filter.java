package org.onrecord.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Query.Counting;

/// A list that can be narrowed by facets, as SQL: which rows, and what each facet would leave.
///
/// @param from the tables, from `FROM` on
/// @param condition what every row fulfils
/// @param words the column that the reader's words are looked for in
/// @param facets what the list can be narrowed by
/// @param sum how many rows of the list one row stands for, as an aggregate
record Filter(String from, String condition, String words, Map<Facet, Choice> facets, String sum) {
  Filter(String from, String condition, String words, Map<Facet, Choice> facets) {
    this(from, condition, words, facets, "count(*)");
  }

  /// How many values of a facet are told.
  private static final int BUCKETS = 20;

  /// One facet: `value` is its SQL expression and `label` that of its name for people; where a row
  /// can have several values, `test` says whether it has the value `:value` and `values` lists
  /// them, or they stand in a table that is joined by `join`.
  record Choice(String value, String label, String test, List<String> values, String join) {
    static Choice of(String value) {
      return new Choice(value, "''", value + " = :value", List.of(), "");
    }

    static Choice labelled(String value, String label) {
      return new Choice(value, label, value + " = :value", List.of(), "");
    }

    static Choice test(String test, String... values) {
      return new Choice("", "''", test, List.of(values), "");
    }

    static Choice joined(String join, String value, String label, String test) {
      return new Choice(value, label, test, List.of(), " " + join);
    }
  }

  /// `FROM … WHERE …` under all filters of `query`.
  String rows(org.onrecord.model.view.Query query) {
    return where(query.filters(), query.words(), "");
  }

  /// Binds what [#rows] left open.
  Query bind(Query statement, org.onrecord.model.view.Query query) {
    return bind(statement, query.filters(), query.words());
  }

  int count(Handle handle, String what, org.onrecord.model.view.Query query) {
    if (query.counting() == Counting.NONE) {
      return 0;
    }
    return bind(handle.createQuery("SELECT " + what + " " + rows(query)), query)
        .mapTo(Integer.class)
        .one();
  }

  /// What choosing each value of each facet would leave, all other filters kept.
  Map<Facet, List<Listed.Bucket>> buckets(Handle handle, org.onrecord.model.view.Query query) {
    if (query.counting() != Counting.ALL) {
      return Map.of();
    }
    var all = new EnumMap<Facet, List<Listed.Bucket>>(Facet.class);
    facets.forEach((facet, choice) -> {
      List<Listed.Bucket> buckets = buckets(handle, query.without(facet), choice);
      if (!buckets.isEmpty()) {
        all.put(facet, buckets);
      }
    });
    return all;
  }

  private List<Listed.Bucket> buckets(
      Handle handle, org.onrecord.model.view.Query query, Choice choice) {
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
      Handle handle, org.onrecord.model.view.Query query, Choice choice) {
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
