package org.onrecord.read.text;

/// The kinds of file that the reader tells apart by their bytes.
public enum Kind {
  TEXT("text/plain"),
  MARKDOWN("text/markdown"),
  HTML("text/html"),
  XML("application/xml"),
  PDF("application/pdf"),
  RTF("application/rtf"),
  MAIL("message/rfc822"),
  WARC("application/warc"),
  GZIP("application/gzip"),
  /// ZIP archives and all that are built on them: DOCX, ODT, EPUB.
  ZIP("application/zip"),
  /// The binary format of older office programs.
  OLE("application/x-ole-storage"),
  /// Known by its signature, and nothing we read.
  OTHER("application/octet-stream"),
  /// Neither text nor any known signature.
  UNKNOWN("application/octet-stream");

  private final String mediaType;

  Kind(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// Whether it is read as it stands, without a parser.
  public boolean isPlain() {
    return this == TEXT || this == MARKDOWN;
  }
}
