package org.onrecord.publish.say;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import org.onrecord.model.When;

/// Dates written out: `1 January 2026`.
public final class Dates {
  private Dates() {}

  /// As far as the date is known: a day, a month, a year, an interval.
  public static String say(When when) {
    String iso = when.iso();
    int slash = iso.indexOf('/');
    return slash < 0 ? point(iso) : interval(iso.substring(0, slash), iso.substring(slash + 1));
  }

  public static String say(LocalDate day) {
    return point(day.toString());
  }

  private static String interval(String from, String to) {
    if (from.equals("..")) {
      return "until " + point(to);
    }
    return to.equals("..") ? "from " + point(from) : point(from) + " to " + point(to);
  }

  private static String point(String iso) {
    if (iso.startsWith("--") && iso.length() == "--10".length()) {
      return month(Integer.parseInt(iso.substring(2)));
    }
    if (iso.startsWith("--")) {
      MonthDay day = MonthDay.parse(iso);
      return day.getDayOfMonth() + " " + month(day.getMonthValue());
    }
    String[] parts = iso.split("-");
    return switch (parts.length) {
      case 1 -> iso;
      case 2 -> month(Integer.parseInt(parts[1])) + " " + parts[0];
      default ->
          Integer.parseInt(parts[2]) + " " + month(Integer.parseInt(parts[1])) + " " + parts[0];
    };
  }

  private static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
