package org.onrecord.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The right to write to a record. One process has it at a time; the operating system takes it back
/// when the process ends, however it ends.
public final class RecordLock implements AutoCloseable {
  private final FileChannel channel;

  private RecordLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the right to write to the record in `folder`.
  ///
  /// @param holder what to tell others who holds it: `onrecord add, process 4711`
  /// @throws RecordHeld when another process has it
  public static RecordLock take(Path folder, String holder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("writer.lock");
    var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new RecordHeld(
          "The record in %s is being written by another process (%s). Wait for it to end, or stop it, and try again."
              .formatted(folder, Files.readString(file).strip()));
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)));
    return new RecordLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
