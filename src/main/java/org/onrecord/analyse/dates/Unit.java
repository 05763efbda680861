package org.onrecord.analyse.dates;

/// The units of the calendar that others are counted in.
enum Unit {
  DAY,
  MONTH,
  YEAR
}
