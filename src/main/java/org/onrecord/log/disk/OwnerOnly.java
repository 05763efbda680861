package org.onrecord.log.disk;

import java.nio.file.FileSystem;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// The modes of what only its owner may read: 0700 for the folder, 0600 for the files. Where the
/// file system has no modes there is nothing to set.
final class OwnerOnly {
  private static final String FOLDER = "keys";

  /// The private log: who may not enter its folder cannot read its files.
  private static final String PRIVATE = "private-log";

  private OwnerOnly() {}

  static FileAttribute<?>[] file(String name, FileSystem system) {
    boolean secret = name.startsWith(FOLDER + "/") || name.contains("/" + FOLDER + "/");
    return secret ? mode("rw-------", system) : new FileAttribute<?>[0];
  }

  static FileAttribute<?>[] folder(String name, FileSystem system) {
    boolean secret = name.equals(FOLDER) || name.equals(PRIVATE) || name.endsWith("/" + FOLDER);
    return secret ? mode("rwx------", system) : new FileAttribute<?>[0];
  }

  private static FileAttribute<?>[] mode(String mode, FileSystem system) {
    return system.supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }
}
