package org.onrecord.site;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The file system that a folder lies on, asked to bring all that was written to the disk at once
/// (Linux, syncfs(2)): a hundred thousand files one by one take longer, on some disks very much.
///
/// From Linux 5.8 on it tells of each failure to write since it was opened; older ones, and other
/// systems, have none.
final class FileSystem implements Closeable {
  private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4}).*");
  private static final int MAJOR = 5;
  private static final int MINOR = 8;

  /// O_RDONLY | O_CLOEXEC, on every architecture of Linux that Java runs on.
  private static final int HOW = 0x80000;

  private final int descriptor;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private FileSystem(int descriptor) {
    this.descriptor = descriptor;
  }

  /// That on which `folder` lies; empty where it cannot be asked.
  static Optional<FileSystem> of(Path folder) {
    if (!tells(System.getProperty("os.name", ""), System.getProperty("os.version", ""))) {
      return Optional.empty();
    }
    try (var arena = Arena.ofConfined()) {
      MethodHandle open =
          function(
              "open",
              FunctionDescriptor.of(
                  ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
              Linker.Option.firstVariadicArg(2));
      MemorySegment path = arena.allocateFrom(folder.toAbsolutePath().toString());
      int descriptor = (int) open.invokeExact(path, HOW);
      return descriptor < 0 ? Optional.empty() : Optional.of(new FileSystem(descriptor));
    } catch (Throwable e) {
      return Optional.empty();
    }
  }

  /// Whether this system has the call, and its answer can be trusted.
  static boolean tells(String system, String version) {
    Matcher numbers = VERSION.matcher(version);
    if (!system.equals("Linux") || !numbers.matches()) {
      return false;
    }
    int major = Integer.parseInt(numbers.group(1));
    return major > MAJOR || major == MAJOR && Integer.parseInt(numbers.group(2)) >= MINOR;
  }

  @SuppressWarnings("restricted") // The program is started with access to the system's library.
  private static MethodHandle function(
      String name, FunctionDescriptor form, Linker.Option... options) {
    Linker linker = Linker.nativeLinker();
    SymbolLookup library = linker.defaultLookup();
    return linker.downcallHandle(library.findOrThrow(name), form, options);
  }

  private static int call(String name, int descriptor) throws IOException {
    try {
      MethodHandle function =
          function(name, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
      return (int) function.invokeExact(descriptor);
    } catch (Throwable e) {
      throw new IOException("the system cannot be asked for " + name, e);
    }
  }

  /// Returns when all that was written before outlasts a power cut.
  ///
  /// @throws IOException when something that was written since this was opened did not get there
  void force() throws IOException {
    if (call("syncfs", descriptor) != 0) {
      throw new IOException("the disk did not take all that was written");
    }
  }

  /// Once: the number is given to another file then.
  @Override
  public void close() throws IOException {
    if (open.compareAndSet(true, false)) {
      call("close", descriptor);
    }
  }
}
