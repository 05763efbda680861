package org.onrecord.read.meta;

import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Carried;
import org.onrecord.model.Carried.What;

/// What a photo tells besides its picture, in Exif (CIPA DC-008, JEITA CP-3451): where and when it
/// was taken, with which camera, by whom. Whoever passes a document on gives that away with each
/// photo in it.
public final class Photo {
  /// Photos of one document that are looked at.
  public static final int MOST = 100;

  /// Bytes of one photo that are looked at: Exif is one of the segments before the picture.
  private static final int FARTHEST = 1 << 20;

  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int LEAST_MARKER = 0xFF01;

  private static final Map<Integer, What> TOLD = new LinkedHashMap<>();

  static {
    TOLD.put(ExifDirectoryBase.TAG_ARTIST, What.PHOTO_BY);
    TOLD.put(ExifDirectoryBase.TAG_CAMERA_OWNER_NAME, What.PHOTO_BY);
    TOLD.put(ExifDirectoryBase.TAG_WIN_AUTHOR, What.PHOTO_BY);
    TOLD.put(ExifDirectoryBase.TAG_DATETIME_ORIGINAL, What.PHOTO_TAKEN);
    TOLD.put(ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER, What.CAMERA);
    TOLD.put(ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER, What.CAMERA);
    TOLD.put(ExifDirectoryBase.TAG_SOFTWARE, What.PHOTO_PROGRAM);
    TOLD.put(ExifDirectoryBase.TAG_HOST_COMPUTER, What.PHOTO_PROGRAM);
  }

  private Photo() {}

  /// Whether a file of this name may be a photo with Exif.
  public static boolean isNamedSo(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".jpg") || small.endsWith(".jpeg");
  }

  /// Of the JPEG file in `in`, of which no more is read than stands before the picture. A file that
  /// is none tells nothing, a broken one what stands before it breaks.
  ///
  /// @throws IOException when it cannot be read
  public static List<Carried> of(InputStream in) throws IOException {
    var photo = new Metadata();
    new ExifReader().readJpegSegments(exif(in), photo, JpegSegmentType.APP1);
    return told(photo);
  }

  /// The segments that hold Exif.
  private static List<byte[]> exif(InputStream in) throws IOException {
    var segments = new ArrayList<byte[]>();
    var from = new DataInputStream(in);
    try {
      int read = 0;
      for (int marker = from.readUnsignedShort();
          read < FARTHEST && marker >= LEAST_MARKER && marker != START_OF_SCAN;
          marker = from.readUnsignedShort()) {
        if (marker != START_OF_IMAGE) {
          int length = Math.max(0, from.readUnsignedShort() - 2);
          byte[] segment = from.readNBytes(length);
          read += length;
          if (marker == APP1 && segment.length == length) {
            segments.add(segment);
          }
        } else if (read > 0) {
          return segments;
        }
      }
    } catch (EOFException e) {
      return segments;
    }
    return segments;
  }

  private static List<Carried> told(Metadata photo) {
    var told = new ArrayList<Carried>();
    for (GpsDirectory place : photo.getDirectoriesOfType(GpsDirectory.class)) {
      Optional.ofNullable(place.getGeoLocation())
          .filter(at -> !at.isZero())
          .ifPresent(at -> told.add(new Carried(What.PHOTO_PLACE, words(at))));
    }
    for (Directory directory : photo.getDirectories()) {
      camera(directory).ifPresent(camera -> told.add(new Carried(What.CAMERA, camera)));
      TOLD.forEach((tag, what) ->
          find(directory, tag).ifPresent(value -> told.add(new Carried(what, value))));
    }
    return told;
  }

  private static String words(GeoLocation at) {
    return String.format(Locale.ROOT, "%.5f, %.5f", at.getLatitude(), at.getLongitude());
  }

  private static Optional<String> camera(Directory directory) {
    String both =
        Stream.of(ExifDirectoryBase.TAG_MAKE, ExifDirectoryBase.TAG_MODEL)
            .flatMap(tag -> find(directory, tag).stream())
            .reduce("", (make, model) -> make.isEmpty() ? model : make + " " + model);
    return Optional.of(both).filter(words -> !words.isEmpty());
  }

  private static Optional<String> find(Directory directory, int tag) {
    return directory instanceof ExifDirectoryBase && !(directory instanceof GpsDirectory)
        ? text(directory, tag).map(String::strip).filter(value -> !value.isEmpty())
        : Optional.empty();
  }

  /// Windows writes its own fields in UTF-16, as bytes, with a zero at the end.
  private static Optional<String> text(Directory directory, int tag) {
    return tag == ExifDirectoryBase.TAG_WIN_AUTHOR
        ? Optional.ofNullable(directory.getByteArray(tag))
            .map(bytes -> new String(bytes, StandardCharsets.UTF_16LE).replace("\0", ""))
        : Optional.ofNullable(directory.getString(tag));
  }
}
