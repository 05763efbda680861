package org.onrecord.publish.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.When;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.say.Dates;

/// What falls due, month by month.
///
/// @param list all of it, as one list
public record Calendar(ListPage<RegisterRow> list, List<Month> months) {
  public Calendar {
    months = List.copyOf(months);
  }

  /// What falls due in one month.
  public record Month(String label, List<RegisterRow> rows) {
    public Month {
      rows = List.copyOf(rows);
    }
  }

  public static Calendar of(ListPage<RegisterRow> list) {
    Map<String, List<RegisterRow>> byMonth = new LinkedHashMap<>();
    for (RegisterRow row : list.rows()) {
      Optional<LocalDate> day = row.terms().due().lastDay();
      String month =
          day.map(d -> Dates.say(new When(d.toString().substring(0, 7))))
              .orElse("By an event, or no date given");
      byMonth.computeIfAbsent(month, m -> new ArrayList<>()).add(row);
    }
    var months = new ArrayList<Month>();
    byMonth.forEach((label, rows) -> months.add(new Month(label, rows)));
    return new Calendar(list, months);
  }
}
