package org.onrecord.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTest {
  @ParameterizedTest(name = "{1} called {0} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt    | The harbour fund will be open to all.            | TEXT
          a.pdf    | The harbour fund will be open to all.            | TEXT
          a        | The harbour fund will be open to all.            | TEXT
          a.md     | # The harbour fund                               | MARKDOWN
          a.txt    | <!DOCTYPE html><html><p>Open                     | HTML
          a.txt    | <!-- old --><HTML lang=en><p>Open                | HTML
          a.html   | <p>Open to all</p>                               | HTML
          a.txt    | <p>Open to all</p>                               | TEXT
          a.html   | Open to all                                      | TEXT
          a.txt    | {\\rtf1\\ansi Open}                              | RTF
          a.txt    | %PDF-1.7                                         | PDF
          a.txt    | A file that begins with %PDF-1.7 is a PDF.       | TEXT
          a.txt    | WARC/1.0~WARC-Type: response                     | WARC
          a.txt    | Received: by mx~From: A <a@b.example>~Subject: B~~C | MAIL
          a.txt    | From: the ministry~To: all~Subject: fees~~Pay.   | TEXT
          a.eml    | From: the ministry~To: all~Subject: fees~~Pay.   | MAIL
          a.txt    | From: the ministry, with love                    | TEXT
          a.txt    | Dear reader: this is a letter.~From: me          | TEXT
          a.txt    | <?xml version="1.0"?><feed/>                     | XML
          a.html   | <?xml version="1.0"?><!DOCTYPE html><html/>      | HTML
          a.svg    | <svg xmlns="http://www.w3.org/2000/svg"/>        | XML
          """)
  void bytesDecideAndTheNameIsAHint(String name, String content, Kind kind) {
    byte[] head = content.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(Sniffer.sniff(head, name).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A0000, OTHER, PNG picture",
    "504B0304140000, ZIP, ZIP",
    "1F8B08000000, GZIP, GZIP",
    "D0CF11E0A1B11AE1, OLE, OLE",
    "0102030405060708, UNKNOWN, UNKNOWN"
  })
  void binaryFilesAreKnownByTheirSignature(String hex, Kind kind, String name) {
    var sniffed = Sniffer.sniff(java.util.HexFormat.of().parseHex(hex), "a.txt");
    assertThat(sniffed).isEqualTo(new Sniffed(kind, name));
  }
}
