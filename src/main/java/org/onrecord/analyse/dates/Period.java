package org.onrecord.analyse.dates;

/// A named length of time in calendar units: a week is seven days, a decade ten years.
record Period(Unit unit, int size) {
  static Period of(String[] words) {
    Unit unit =
        switch (words[0]) {
          case "day" -> Unit.DAY;
          case "month" -> Unit.MONTH;
          case "year" -> Unit.YEAR;
          default -> throw new IllegalArgumentException("no calendar unit " + words[0]);
        };
    return new Period(unit, Integer.parseInt(words[1]));
  }
}
