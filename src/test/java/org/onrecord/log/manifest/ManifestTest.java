package org.onrecord.log.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.log.merkle.Merkle;

class ManifestTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  private final Manifest manifest =
      Manifest.of(
          List.of(
              new ManifestLine("index.html", B, 12),
              new ManifestLine("documents/ab12.html", A, 3400),
              new ManifestLine("documents.html", A, 0)));

  @Test
  void whatWasWrittenIsReadBack() {
    assertThat(Manifest.parse(manifest.toString())).isEqualTo(manifest);
    assertThat(manifest.lines())
        .extracting(ManifestLine::path)
        .containsExactly("documents.html", "documents/ab12.html", "index.html");
  }

  @Test
  void aLineIsCanonicalJson() {
    assertThat(manifest.toString().lines().findFirst())
        .contains("{\"bytes\":0,\"path\":\"documents.html\",\"sha256\":\"" + A + "\"}");
  }

  @Test
  void theRootIsThatOfTheTreeOverItsLines() {
    assertThat(new Manifest(List.of()).root()).isEqualTo(Merkle.EMPTY);
    var leaves =
        manifest
            .toString()
            .lines()
            .map(line -> Merkle.leaf(line.getBytes(StandardCharsets.UTF_8)))
            .toList();
    assertThat(manifest.root())
        .isEqualTo(Merkle.node(Merkle.node(leaves.get(0), leaves.get(1)), leaves.get(2)));
  }

  @Test
  void aPathStandsInItOnce() {
    var line = new ManifestLine("index.html", A, 1);
    assertThatThrownBy(() -> Manifest.of(List.of(line, line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../x",
        "a/../b",
        "a//b",
        "a/",
        ".hidden",
        "a/.ssh/key",
        "a\\b",
        "a b",
        "C:x",
        "a\u0000",
        "а.html"
      })
  void noPathLeadsOutOfTheFolder(String path) {
    assertThatThrownBy(() -> new ManifestLine(path, A, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"path\":\"index.html\",\"bytes\":1,\"sha256\":\"AA\"}",
        "{\"bytes\":1, \"path\":\"index.html\",\"sha256\":\"AA\"}",
        "{\"bytes\":01,\"path\":\"index.html\",\"sha256\":\"AA\"}",
        "{\"bytes\":-1,\"path\":\"index.html\",\"sha256\":\"AA\"}",
        "{\"bytes\":1,\"path\":\"index.html\",\"sha256\":\"AA\"}",
        "[]",
        ""
      })
  void aLineInAnyOtherFormIsRefused(String line) {
    assertThatThrownBy(() -> Manifest.parse(line.replace("AA", A.toUpperCase(Locale.ROOT)) + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1");
  }

  @Test
  void aLineThatWasCutIsRefused() {
    String whole = manifest.toString();
    assertThatThrownBy(() -> Manifest.parse(whole.substring(0, whole.length() - 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
