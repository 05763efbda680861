package org.onrecord.read.meta;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The beginning of a JPEG file with Exif, written by hand: Exif is a TIFF file in a segment of it,
/// with directories of fields of twelve bytes and what does not fit into these behind them.
public final class PhotoBytes {
  private static final int BYTE = 1;
  private static final int ASCII = 2;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;
  private static final int GPS = 0x8825;

  @SuppressWarnings("ArrayRecordComponent") // written out, never compared
  private record Field(int tag, int type, int count, byte[] value) {
    static Field words(int tag, String words) {
      byte[] value = (words + "\0").getBytes(StandardCharsets.US_ASCII);
      return new Field(tag, ASCII, value.length, value);
    }

    static Field utf16(int tag, String words) {
      byte[] value = (words + "\0").getBytes(StandardCharsets.UTF_16LE);
      return new Field(tag, BYTE, value.length, value);
    }

    /// Degrees, minutes and seconds.
    static Field degrees(int tag, int degrees, int minutes, int seconds) {
      ByteBuffer value = ByteBuffer.allocate(24);
      for (int each : new int[] {degrees, minutes, seconds}) {
        value.putInt(each).putInt(1);
      }
      return new Field(tag, RATIONAL, 3, value.array());
    }
  }

  private PhotoBytes() {}

  /// Taken at 59.91 degrees north and 10.75 west by Secret Photographer.
  public static byte[] withSecrets() {
    List<Field> first =
        List.of(
            Field.words(0x010F, "Gull"),
            Field.words(0x0110, "Secret Camera"),
            Field.words(0x013B, "Secret Photographer"),
            // As Windows writes it.
            Field.utf16(0x9C9D, "Secret Ж"));
    List<Field> place =
        List.of(
            Field.words(1, "N"),
            Field.degrees(2, 59, 54, 36),
            Field.words(3, "W"),
            Field.degrees(4, 10, 45, 0));
    int begin = 8;
    var with = new ArrayList<>(first);
    with.add(new Field(GPS, LONG, 1, new byte[4]));
    int next = begin + directory(begin, with).length;
    with.set(first.size(), new Field(GPS, LONG, 1, ByteBuffer.allocate(4).putInt(next).array()));
    var tiff = new ByteArrayOutputStream();
    tiff.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, (byte) begin});
    tiff.writeBytes(directory(begin, with));
    tiff.writeBytes(directory(next, place));
    return jpeg(tiff.toByteArray());
  }

  /// @param at where it begins in the file
  private static byte[] directory(int at, List<Field> fields) {
    var table = new ByteArrayOutputStream();
    var behind = new ByteArrayOutputStream();
    int values = at + 2 + 12 * fields.size() + 4;
    table.writeBytes(ByteBuffer.allocate(2).putShort((short) fields.size()).array());
    for (Field field : fields) {
      ByteBuffer row = ByteBuffer.allocate(12);
      row.putShort((short) field.tag()).putShort((short) field.type()).putInt(field.count());
      if (field.value().length <= 4) {
        row.put(field.value());
      } else {
        row.putInt(values + behind.size());
        behind.writeBytes(field.value());
      }
      table.writeBytes(row.array());
    }
    table.writeBytes(new byte[4]);
    table.writeBytes(behind.toByteArray());
    return table.toByteArray();
  }

  /// With what phones put behind Exif: more segments of the same kind than anybody wants to read.
  private static byte[] jpeg(byte[] tiff) {
    var jpeg = new ByteArrayOutputStream();
    jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1});
    jpeg.writeBytes(ByteBuffer.allocate(2).putShort((short) (8 + tiff.length)).array());
    jpeg.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    jpeg.writeBytes(tiff);
    for (int i = 0; i < 40; i++) {
      jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) 0xFF, (byte) 0xFF});
      jpeg.writeBytes(new byte[0xFFFF - 2]);
    }
    jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
    return jpeg.toByteArray();
  }
}
