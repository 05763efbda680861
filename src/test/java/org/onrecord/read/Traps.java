package org.onrecord.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes files that try something, the main families of them.
final class Traps {
  private Traps() {}

  static byte[] zip(Map<String, byte[]> entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] docx(String declarations, String text) {
    return zip(
        Map.of(
            "[Content_Types].xml", bytes("<Types/>"),
            "word/document.xml", bytes(word(declarations, text))));
  }

  private static String word(String declarations, String text) {
    return "<?xml version=\"1.0\"?>"
        + declarations
        + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  /// A ZIP in a ZIP, `depth` times.
  static byte[] nested(int depth) {
    byte[] inner = bytes("The harbour is closed.");
    String name = "a.txt";
    for (int i = 0; i < depth; i++) {
      inner = zip(Map.of(name, inner));
      name = "a.zip";
    }
    return inner;
  }

  /// `megabytes` of one letter, compressed.
  static byte[] bomb(int megabytes) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < megabytes; i++) {
        gzip.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] laughs() {
    var entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    return docx(entities + "]>", "&a19;");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
