package org.onrecord.read.meta;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

  /// Exif stands at the beginning of a file, in one segment of at most 64 kB.
  private static final int BEGINNING = 256 * 1024;

  private static final Map<Integer, What> TOLD = new LinkedHashMap<>();

  static {
    TOLD.put(ExifDirectoryBase.TAG_ARTIST, What.AUTHOR);
    TOLD.put(ExifDirectoryBase.TAG_CAMERA_OWNER_NAME, What.AUTHOR);
    TOLD.put(ExifDirectoryBase.TAG_WIN_AUTHOR, What.AUTHOR);
    TOLD.put(ExifDirectoryBase.TAG_DATETIME_ORIGINAL, What.PHOTO_TAKEN);
    TOLD.put(ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER, What.CAMERA);
    TOLD.put(ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER, What.CAMERA);
    TOLD.put(ExifDirectoryBase.TAG_SOFTWARE, What.PROGRAM);
    TOLD.put(ExifDirectoryBase.TAG_HOST_COMPUTER, What.PROGRAM);
  }

  private Photo() {}

  /// Whether a file of this name may be a photo with Exif.
  public static boolean isNamedSo(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".jpg") || small.endsWith(".jpeg");
  }

  /// Of the JPEG file in `in`, of which only the beginning is read. A file that is none, or broken,
  /// tells nothing.
  ///
  /// @throws IOException when it cannot be read
  public static List<Carried> of(InputStream in) throws IOException {
    byte[] beginning = in.readNBytes(BEGINNING);
    try {
      return told(
          JpegMetadataReader.readMetadata(
              new ByteArrayInputStream(beginning), List.of(new ExifReader())));
    } catch (ImageProcessingException | IOException | RuntimeException e) {
      // Cut off, or made up: what stands there is for nobody to read.
      return List.of();
    }
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
        ? Optional.ofNullable(directory.getString(tag)).map(String::strip).filter(v -> !v.isEmpty())
        : Optional.empty();
  }
}
