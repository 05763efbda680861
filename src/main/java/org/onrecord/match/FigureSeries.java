package org.onrecord.match;

import java.util.List;

/// Two or more figures that measure one thing in one unit.
///
/// @param id letters of any script, digits and hyphens; made from what is measured
/// @param title what is measured, in a document's words
/// @param unit as [org.onrecord.model.Finding.Figure] has it
/// @param findingIds the figures, by document in the order of adding, then by place
public record FigureSeries(String id, String title, String unit, List<String> findingIds) {
  public FigureSeries {
    findingIds = List.copyOf(findingIds);
    if (findingIds.size() < 2) {
      throw new IllegalArgumentException("one figure is not a series");
    }
  }
}
