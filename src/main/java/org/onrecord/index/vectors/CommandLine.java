package org.onrecord.index.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The command line of this process. ONNX Runtime 1.29 copies it into a room of 4,096 bytes when it
/// is loaded on Linux, and a longer one (a class path of many jars) ends the process without a
/// word.
final class CommandLine {
  private static final Path OF_THIS_PROCESS = Path.of("/proc/self/cmdline");
  private static final int ROOM = 3_900;

  private CommandLine() {}

  static boolean isTooLong() {
    try {
      return Files.exists(OF_THIS_PROCESS) && Files.readAllBytes(OF_THIS_PROCESS).length > ROOM;
    } catch (IOException e) {
      return false;
    }
  }
}
