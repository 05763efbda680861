package org.onrecord.site;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A disk of Linux, asked to take all that was written at once (syncfs(2)): a hundred thousand
/// files one by one take longer, on some disks very much.
///
/// The call promises as much as forcing each file does only where kernel and file system keep their
/// part, so it is used nowhere else. Linux tells of a file whose bytes were lost from 5.8 on, of a
/// journal that could not be written from 5.17 on; before, both were 0, as if all were well.
final class LinuxDisk implements WholeDisk {
  private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4}).*");
  private static final int MAJOR = 5;
  private static final int MINOR = 17;

  /// File systems whose part it is to write their journal or tree, to tell the disk to empty its
  /// cache, and to say when either failed.
  ///
  /// Not among them: FUSE answers 0 and asks nobody; FAT and exFAT have no journal and may leave
  /// the cache alone; overlay asks another file system, which is not known here; f2fs answers 0
  /// once it has given up writing; ZFS is no part of Linux, whose version says nothing of it; and
  /// what lies on a network is forced by somebody else.
  private static final Set<String> KEEPING = Set.of("ext4", "xfs", "btrfs");

  /// O_RDONLY | O_CLOEXEC, on every architecture of Linux that Java runs on.
  private static final int HOW = 0x80000;

  private static final String ERROR = "errno";
  private static final FunctionDescriptor OPEN =
      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
  private static final FunctionDescriptor OF_DESCRIPTOR =
      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);

  private final int descriptor;
  private final AtomicBoolean open = new AtomicBoolean(true);

  /// @param descriptor of a folder on it that is open
  LinuxDisk(int descriptor) {
    this.descriptor = descriptor;
  }

  /// That on which `folder` lies; empty where it cannot be asked, or its answer not be trusted.
  static Optional<LinuxDisk> of(Path folder) {
    boolean trusted =
        tells(System.getProperty("os.name", ""), System.getProperty("os.version", ""))
            && keeps(typeOf(folder));
    return trusted ? open(folder) : Optional.empty();
  }

  private static String typeOf(Path folder) {
    try {
      return Files.getFileStore(folder).type();
    } catch (IOException e) {
      // Some places do not say what they lie on.
      return "unknown";
    }
  }

  /// Whether this system has the call, and says when it failed.
  static boolean tells(String system, String version) {
    Matcher numbers = VERSION.matcher(version);
    if (!system.equals("Linux") || !numbers.matches()) {
      return false;
    }
    int major = Integer.parseInt(numbers.group(1));
    return major > MAJOR || major == MAJOR && Integer.parseInt(numbers.group(2)) >= MINOR;
  }

  /// Whether a file system of this type does its part.
  static boolean keeps(String type) {
    return KEEPING.contains(type);
  }

  private static Optional<LinuxDisk> open(Path folder) {
    try (var arena = Arena.ofConfined()) {
      MethodHandle open = function("open", OPEN, Linker.Option.firstVariadicArg(2));
      MemorySegment path = arena.allocateFrom(folder.toAbsolutePath().toString());
      int descriptor = (int) open.invokeExact(path, HOW);
      return descriptor < 0 ? Optional.empty() : Optional.of(new LinuxDisk(descriptor));
    } catch (Throwable e) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("restricted") // The program is started with access to the system's library.
  private static MethodHandle function(
      String name, FunctionDescriptor form, Linker.Option... options) {
    Linker linker = Linker.nativeLinker();
    SymbolLookup library = linker.defaultLookup();
    return linker.downcallHandle(library.findOrThrow(name), form, options);
  }

  /// Calls a function of the system's library that takes a descriptor and answers 0.
  private static void call(String name, int descriptor) throws IOException {
    int error;
    try (var arena = Arena.ofConfined()) {
      MemoryLayout state = Linker.Option.captureStateLayout();
      MemorySegment kept = arena.allocate(state);
      MethodHandle function = function(name, OF_DESCRIPTOR, Linker.Option.captureCallState(ERROR));
      int answer = (int) function.invokeExact(kept, descriptor);
      VarHandle number = state.varHandle(MemoryLayout.PathElement.groupElement(ERROR));
      error = answer == 0 ? 0 : (int) number.get(kept, 0L);
    } catch (Throwable e) {
      throw new IOException("the system cannot be asked for " + name, e);
    }
    if (error != 0) {
      throw new IOException(
          "the disk did not take all that was written (%s, error %d)".formatted(name, error));
    }
  }

  @Override
  public void force() throws IOException {
    call("syncfs", descriptor);
  }

  /// Once: the number is given to another file then.
  @Override
  public void close() throws IOException {
    if (open.compareAndSet(true, false)) {
      call("close", descriptor);
    }
  }
}
