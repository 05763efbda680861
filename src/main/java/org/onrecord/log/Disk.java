package org.onrecord.log;

import java.io.IOException;
import java.util.Optional;

/// Where a record keeps what must not be lost. Smaller than a file system on purpose: no delete, no
/// overwrite.
///
/// After an [IOException] from a writing call nothing more may be written through the same disk:
/// what the operating system still holds is unknown. Opening it again reads what is really there.
public interface Disk {
  /// Puts `content` under `name`, durable when it returns: bytes and folder entry. Does nothing
  /// when the name is taken, since names are digests of what they hold.
  ///
  /// @param name relative, with `/` between folders
  void writeOnce(String name, byte[] content) throws IOException;

  /// Adds `content` at the end of `name`, which is made when it is not there; durable when it
  /// returns.
  void append(String name, byte[] content) throws IOException;

  /// Cuts `name` to its first `length` bytes: only ever to take away what was never acknowledged.
  /// Durable when it returns.
  void cut(String name, long length) throws IOException;

  /// The bytes under `name`.
  Optional<byte[]> read(String name) throws IOException;
}
