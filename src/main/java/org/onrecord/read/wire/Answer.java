package org.onrecord.read.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.onrecord.model.Reading;

/// What a worker answers.
///
/// @param request the number of the request it answers
/// @param pictures whether it saw pages that only character recognition could read, and was not
///   asked to
public record Answer(long request, boolean pictures, Reading reading) {
  /// What a worker says once it is ready.
  public static final int READY = 0x4f4e5231;

  public void write(DataOutputStream out) throws IOException {
    out.writeLong(request);
    out.writeBoolean(pictures);
    ReadingForm.write(reading, out);
  }

  /// @throws IOException when what comes is no answer
  public static Answer read(DataInputStream in) throws IOException {
    try {
      return new Answer(in.readLong(), in.readBoolean(), ReadingForm.read(in));
    } catch (RuntimeException e) {
      throw new IOException("the worker sent something that is no answer", e);
    }
  }
}
