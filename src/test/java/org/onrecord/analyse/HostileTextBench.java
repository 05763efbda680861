package org.onrecord.analyse;

import java.lang.management.ManagementFactory;

/// Processor time of all of analysis over texts that are long in one way, and of texts four times
/// as long: four is linear.
public final class HostileTextBench {
  private static final int SIZE = 250_000;
  private static final double NANOS = 1e9;

  private HostileTextBench() {}

  public static void main(String... arguments) {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SIZE;
    var analyst = new Analyst();
    HostileTexts.of(size / 20).values().forEach(text -> seconds(analyst, text));
    var larger = HostileTexts.of(4 * size);
    HostileTexts.of(size)
        .forEach((name, text) -> {
          double once = seconds(analyst, text);
          double four = seconds(analyst, larger.getOrDefault(name, ""));
          IO.println("%-28s %7.2f s %7.2f s  %5.1f times".formatted(name, once, four, four / once));
        });
  }

  private static double seconds(Analyst analyst, String text) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    analyst.analyse(Cases.document(text));
    return (threads.getCurrentThreadCpuTime() - start) / NANOS;
  }
}
