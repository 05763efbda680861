package org.onrecord.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Sha256;

/// The style sheet, fonts and scripts. Each name holds a part of the hash of its bytes, so a copy
/// may be kept for ever: other bytes have another name.
public final class Assets {
  /// Folder of the addresses.
  public static final String FOLDER = "/assets/";

  private static final String SHEET = "onrecord.css";
  private static final List<String> FONTS =
      List.of(
          "literata-latin.woff2",
          "literata-latin-italic.woff2",
          "literata-latin-ext.woff2",
          "literata-latin-ext-italic.woff2",
          "literata-cyrillic.woff2",
          "literata-cyrillic-italic.woff2",
          "literata-cyrillic-ext.woff2",
          "literata-cyrillic-ext-italic.woff2");
  private static final List<String> OTHERS =
      List.of(
          "theme.js",
          "next.js",
          "copy.js",
          "passkey.js",
          "print.js",
          "queue.js",
          "check.js",
          "choose.js",
          "unsaved.js",
          "search.js",
          "icon.svg",
          "OFL.txt");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Asset> byName = new LinkedHashMap<>();

  /// One file.
  public static final class Asset {
    private final String contentType;
    private final byte[] bytes;

    private Asset(String contentType, byte[] bytes) {
      this.contentType = contentType;
      this.bytes = bytes;
    }

    public String contentType() {
      return contentType;
    }

    /// Not to be written to.
    public byte[] bytes() {
      return bytes;
    }
  }

  private Assets() {}

  /// Reads all of them out of the program.
  public static Assets load() {
    var assets = new Assets();
    FONTS.forEach(name -> assets.add(name, read(name)));
    OTHERS.forEach(name -> assets.add(name, read(name)));
    assets.add(SHEET, assets.sheet().getBytes(StandardCharsets.UTF_8));
    return assets;
  }

  /// The sheet with the hashed names of the fonts in it.
  private String sheet() {
    String sheet = new String(read(SHEET), StandardCharsets.UTF_8);
    for (String font : FONTS) {
      sheet = sheet.replace("url(" + font + ")", "url(" + names.get(font) + ")");
    }
    return sheet;
  }

  private void add(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    String hash = Sha256.of(bytes).hex().substring(0, 10);
    String hashed = name.substring(0, dot) + "-" + hash + name.substring(dot);
    names.put(name, hashed);
    byName.put(hashed, new Asset(contentType(name), bytes));
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file assets/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String contentType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "woff2" -> "font/woff2";
      case "svg" -> "image/svg+xml";
      default -> "text/plain; charset=utf-8";
    };
  }

  /// The address of the asset called `name` in the sources.
  public String address(String name) {
    return FOLDER + names.get(name);
  }

  /// The asset under its hashed name.
  public Optional<Asset> find(String hashedName) {
    return Optional.ofNullable(byName.get(hashedName));
  }

  /// Hashed names of all assets.
  public List<String> list() {
    return List.copyOf(byName.keySet());
  }

  public String sheetAddress() {
    return address(SHEET);
  }

  /// The face that nearly every page needs, to be asked for with the page.
  public String mainFont() {
    return address(FONTS.getFirst());
  }
}
