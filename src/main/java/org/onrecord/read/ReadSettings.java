package org.onrecord.read;

import java.util.List;
import java.util.function.Consumer;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.Limits;

/// How a reader works.
///
/// @param limits sizes, counts and times; see `docs/settings.md`
/// @param workerOptions what to give the Java of worker processes besides the heap, such as a
///   class-data archive
/// @param sandbox whether workers run inside bubblewrap where it works
/// @param ocr whether pictures of text are read by Tesseract where it is installed
/// @param warnings told once, in words, when something protects less than it should
public record ReadSettings(
    Limits limits,
    List<String> workerOptions,
    boolean sandbox,
    boolean ocr,
    Consumer<String> warnings) {
  public ReadSettings {
    workerOptions = List.copyOf(workerOptions);
  }

  /// The defaults, telling `warnings` where the machine offers less.
  public static ReadSettings warning(Consumer<String> warnings) {
    return new ReadSettings(Limits.DEFAULT, List.of(), true, true, warnings);
  }

  public ReadSettings with(Limit limit, long value) {
    return new ReadSettings(limits.with(limit, value), workerOptions, sandbox, ocr, warnings);
  }

  public ReadSettings withWorkerOptions(List<String> options) {
    return new ReadSettings(limits, options, sandbox, ocr, warnings);
  }

  public ReadSettings withSandbox(boolean wanted) {
    return new ReadSettings(limits, workerOptions, wanted, ocr, warnings);
  }

  public ReadSettings withOcr(boolean wanted) {
    return new ReadSettings(limits, workerOptions, sandbox, wanted, warnings);
  }
}
