package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Reading;

/// Everything in a container is a document or is counted with the reason: nothing goes in silence.
class ContainersTest {
  private static final Reader READER = Reader.open(ReadSettings.warning(words -> {}));
  private static final String PAGE =
      "<html><title>Ferry</title><p>The ferry to Senn runs again from Monday, the harbour master"
          + " said, and nobody will pay more.</p></html>";

  @TempDir Path folder;

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void answersThatAreNoPagesAreCounted() throws IOException {
    var reading =
        read(
            "a.warc",
            answer("200 OK", "text/html", PAGE, "")
                + answer("404 Not Found", "text/html", PAGE, "")
                + answer("301 Moved", "text/html", "", "")
                + answer("200 OK", "image/png", "x", "")
                + answer("200 OK", "image/png", "y", "")
                + answer("200 OK", "text/css", "p {}", "")
                + record(
                    "revisit",
                    "application/http;msgtype=response",
                    "HTTP/1.1 304 N\r\n\r\n",
                    "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/server-not-modified\r\n"));
    assertThat(reading.parts()).hasSize(1);
    assertThat(Outcomes.because(reading).orElseThrow())
        .hasToString(
            "unsupported: 6 records hold nothing to read: 2 × image/png,"
                + " 1 × answer with status 301, 1 × answer with status 404,"
                + " 1 × revisit of a page that lies in another record, 1 × text/css");
  }

  @Test
  void aCaptureThatWasCutOffSaysSo() throws IOException {
    var reading = read("a.warc", answer("200 OK", "text/html", PAGE, "WARC-Truncated: length\r\n"));
    assertThat(Outcomes.because(reading.parts().getFirst()).orElseThrow())
        .hasToString("malformed: its capture was cut off (WARC-Truncated: length)");
  }

  @Test
  void anArchiveWithoutPagesIsRefusedWithItsCounts() throws IOException {
    var reading = read("a.warc", answer("500 Oh", "text/html", PAGE, ""));
    assertThat(Outcomes.because(reading).orElseThrow())
        .hasToString("unsupported: 1 records hold nothing to read: 1 × answer with status 500");
  }

  @Test
  void entriesOfOneNameAreTwoDocuments() throws IOException {
    byte[] zip = zip("a.txt", "The first.", "b.txt", "The second.", "/etc/c.txt", "The third.");
    byte[] twice =
        new String(zip, StandardCharsets.ISO_8859_1)
            .replace("b.txt", "a.txt")
            .getBytes(StandardCharsets.ISO_8859_1);
    var reading = READER.read("z.zip", Files.write(folder.resolve("z"), twice));
    assertThat(reading.parts())
        .extracting(Reading::path)
        .containsExactly("z.zip!/a.txt", "z.zip!/a.txt (2)", "z.zip!//etc/c.txt");
    assertThat(Outcomes.text(reading)).contains("first", "second", "third");
  }

  @Test
  void signaturesAndPicturesOfMailsAreRefusedByName() throws IOException {
    String mail =
        """
        From: Orla Fenn <orla@lantern.example>
        To: desk@lantern.example
        Subject: The ferry
        Date: Mon, 2 Mar 2026 10:00:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/signed; boundary=b

        --b
        Content-Type: text/plain

        The ferry runs again from Monday.
        --b
        Content-Type: image/png
        Content-ID: <logo>
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --b
        Content-Type: application/pgp-signature; name=signature.asc

        -----BEGIN PGP SIGNATURE-----
        --b--
        """;
    var reading = read("m.eml", mail.replace("\n", "\r\n"));
    assertThat(reading.parts())
        .extracting(part -> part.path() + " " + Outcomes.because(part).orElseThrow())
        .containsExactly(
            "m.eml!/part-1.png unsupported: it is a PNG picture",
            "m.eml!/signature.asc unsupported: it is a digital signature, which is not checked");
  }

  private Reading read(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), content, StandardCharsets.ISO_8859_1);
    return READER.read(name, file);
  }

  private static String answer(String status, String type, String body, String more) {
    String http =
        "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(status, type, body.length(), body);
    return record("response", "application/http;msgtype=response", http, more);
  }

  private static String record(String kind, String type, String block, String more) {
    return "WARC/1.0\r\nWARC-Type: "
        + kind
        + "\r\nWARC-Target-URI: https://lantern.example/ferry\r\nWARC-Date: 2026-03-02T10:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:0a0a0a0a-0000-4000-8000-000000000001>\r\nContent-Type: "
        + type
        + "\r\n"
        + more
        + "Content-Length: "
        + block.length()
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static byte[] zip(String... namesAndWords) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("folder/"));
      for (int i = 0; i < namesAndWords.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndWords[i]));
        zip.write(Traps.bytes(namesAndWords[i + 1]));
      }
    }
    return bytes.toByteArray();
  }
}
