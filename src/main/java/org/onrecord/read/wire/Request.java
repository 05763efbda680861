package org.onrecord.read.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import org.onrecord.model.Sha256;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.Limits;

/// What a worker is asked to read.
///
/// @param path how the reading shall name it
/// @param file the name of the file in the worker's inbox
/// @param seconds after which it shall stop with what it has
/// @param ocr whether pictures of text shall be recognised
public record Request(
    long number,
    String path,
    String file,
    Sha256 hash,
    double seconds,
    boolean ocr,
    Limits limits) {
  public void write(DataOutputStream out) throws IOException {
    out.writeLong(number);
    Words.write(path, out);
    Words.write(file, out);
    Words.write(hash.hex(), out);
    out.writeDouble(seconds);
    out.writeBoolean(ocr);
    for (Limit limit : Limit.values()) {
      out.writeLong(limits.get(limit));
    }
  }

  public static Request read(DataInputStream in) throws IOException {
    return new Request(
        in.readLong(),
        Words.read(in),
        Words.read(in),
        new Sha256(Words.read(in)),
        in.readDouble(),
        in.readBoolean(),
        limits(in));
  }

  private static Limits limits(DataInputStream in) throws IOException {
    var values = new EnumMap<Limit, Long>(Limit.class);
    for (Limit limit : Limit.values()) {
      values.put(limit, in.readLong());
    }
    return new Limits(values);
  }
}
