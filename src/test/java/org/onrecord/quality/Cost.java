package org.onrecord.quality;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// What work costs this process.
public final class Cost {
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Cost() {}

  /// What may fail with whatever the work fails with.
  @FunctionalInterface
  public interface Work<E extends Exception> {
    void run() throws E;
  }

  /// Seconds of processor time, the compiler and the garbage collector included: what one core
  /// needs, however busy the machine is.
  public static <E extends Exception> double seconds(Work<E> work) throws E {
    long start = SYSTEM.getProcessCpuTime();
    work.run();
    return (SYSTEM.getProcessCpuTime() - start) / NANOS;
  }

  /// Megabytes of the heap that are in use, once what nobody needs is gone.
  public static double megabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
  }
}
