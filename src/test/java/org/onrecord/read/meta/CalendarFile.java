package org.onrecord.read.meta;

/// Prints `calendar.txt` anew from the locale data of ICU.
public final class CalendarFile {
  private CalendarFile() {}

  public static void main(String... none) {
    IO.println(
        """
        # The names of months and weekdays, in full and short, as the Unicode CLDR has them: the language,
        # twelve months, the weekdays. Written by CalendarFile; a test compares it with the locale data.
        """);
    CalendarNamesTest.lines().forEach(IO::println);
  }
}
