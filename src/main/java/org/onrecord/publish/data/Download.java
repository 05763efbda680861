package org.onrecord.publish.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What can be taken along from the page of the data: a file at an address of its own.
///
/// @param file what it is called, and the last part of its address
/// @param mediaType of the file
/// @param format what it holds
/// @param packed whether it is a ZIP file of several
public record Download(String file, String mediaType, Format format, boolean packed) {
  /// Where downloads lie.
  public static final String FOLDER = "/data/";

  /// The whole record, for those who work on it.
  public static final String ARCHIVE = "archive.zip";

  private static final String ZIP = "application/zip";

  /// All of them, but for the archive.
  public static final List<Download> ALL =
      Arrays.stream(Format.values()).map(Download::of).toList();

  private static Download of(Format format) {
    return switch (format) {
      case CSV, JSONL, ANNOTATIONS, RO_CRATE ->
          new Download(format.word() + ".zip", ZIP, format, true);
      case SQLITE -> new Download("record.sqlite", "application/vnd.sqlite3", format, false);
      case CLAIMREVIEW -> new Download("claimreview.jsonld", "application/ld+json", format, false);
      case FTM -> new Download("entities.ftm.json", "application/jsonl", format, false);
    };
  }

  /// The download at an address; empty when there is none.
  public static Optional<Download> find(String path) {
    return ALL.stream().filter(download -> download.address().equals(path)).findFirst();
  }

  public String address() {
    return FOLDER + file;
  }
}
