package org.onrecord.publish.api;

import java.lang.reflect.Type;
import java.util.List;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Sort;

/// What the `.json` of a page is.
///
/// @param pattern of the page's address; `{}` for what differs
/// @param says what the page says
/// @param ids what stands in the places of the pattern, in words
/// @param data what it answers: one of these
/// @param list what it can be narrowed and ordered by
public record Twin(String pattern, String says, List<String> ids, List<Type> data, Narrowing list) {
  /// How a list can be narrowed, ordered and gone through.
  ///
  /// @param paged whether it takes `from` and `limit`
  public record Narrowing(List<Facet> facets, List<Sort> sorts, boolean words, boolean paged) {
    /// No list.
    public static final Narrowing NONE = new Narrowing(List.of(), List.of(), false, false);

    public Narrowing {
      facets = List.copyOf(facets);
      sorts = List.copyOf(sorts);
    }
  }

  public Twin {
    ids = List.copyOf(ids);
    data = List.copyOf(data);
    if (pattern.split("\\{}", -1).length != ids.size() + 1) {
      throw new IllegalArgumentException("other places than words for them: " + pattern);
    }
  }
}
