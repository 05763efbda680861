package org.onrecord.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the collection of hostile files is, if this machine has it: in the folder that the
/// environment variable `ONRECORD_BENCH` names, under `hostile`.
final class HostileFiles {
  static final String MISSING =
      "no hostile files here; set ONRECORD_BENCH to a folder that has them under hostile/";

  private HostileFiles() {}

  static Optional<Path> find() {
    return Optional.ofNullable(System.getenv("ONRECORD_BENCH"))
        .map(folder -> Path.of(folder, "hostile"))
        .filter(Files::isDirectory);
  }
}
