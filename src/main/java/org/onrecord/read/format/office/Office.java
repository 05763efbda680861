package org.onrecord.read.format.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.OfficeOpenXMLCore;
import org.apache.tika.metadata.OfficeOpenXMLExtended;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.onrecord.model.Carried;
import org.onrecord.model.Carried.What;
import org.onrecord.model.Flag;
import org.onrecord.model.Metadata;
import org.onrecord.read.format.Dates;
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.Format;
import org.onrecord.read.format.MadeUp;
import org.onrecord.read.format.Part;
import org.onrecord.read.format.Refusal;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.LimitReached;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// RTF, the binary files of older office programs, and sheets and slides of newer ones, by Apache
/// Tika. What is embedded in them is not read.
public final class Office implements Format {
  private static final byte[] MACROS = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);

  /// Macros are looked for in the directory of a file no larger than this.
  private static final long SEARCHED = 32L << 20;

  private static final Map<Property, What> TOLD = new LinkedHashMap<>();

  static {
    TOLD.put(TikaCoreProperties.CREATOR, What.AUTHOR);
    TOLD.put(TikaCoreProperties.MODIFIER, What.LAST_CHANGED_BY);
    TOLD.put(OfficeOpenXMLExtended.COMPANY, What.COMPANY);
    TOLD.put(OfficeOpenXMLExtended.MANAGER, What.MANAGER);
    TOLD.put(OfficeOpenXMLExtended.APPLICATION, What.PROGRAM);
    TOLD.put(OfficeOpenXMLExtended.TEMPLATE, What.TEMPLATE);
    TOLD.put(TikaCoreProperties.CREATED, What.CREATED);
    TOLD.put(TikaCoreProperties.MODIFIED, What.CHANGED);
    TOLD.put(OfficeOpenXMLCore.REVISION, What.REVISION);
  }

  private final String mediaType;
  private final Parser parser;

  private Office(String mediaType, Parser parser) {
    this.mediaType = mediaType;
    this.parser = parser;
  }

  public static Office rtf() {
    return new Office("application/rtf", new RTFParser());
  }

  /// Word, Excel and PowerPoint before 2007, and encrypted files of all versions.
  public static Office binary() {
    return new Office("application/msword", new OfficeParser());
  }

  /// Sheets and slides since 2007.
  public static Office openXml(String mediaType) {
    return new Office(mediaType, new OOXMLParser());
  }

  @Override
  public Extract read(Part part, Session session) throws IOException, LimitReached {
    var lines = new TikaLines(session);
    var found = new org.apache.tika.metadata.Metadata();
    try (var in = TikaInputStream.get(part.file())) {
      parse(in, lines, found);
    } catch (TikaException | SAXException | RuntimeException e) {
      TikaLines.rethrowLimit(e);
      throw refusal(e);
    }
    return Extract.text(
        mediaType(found), lines.text(), metadata(found), flags(part.file()), Optional.empty());
  }

  private void parse(
      InputStream in, ContentHandler handler, org.apache.tika.metadata.Metadata found)
      throws IOException, SAXException, TikaException {
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    parser.parse(in, handler, found, context);
  }

  private static IOException refusal(Exception e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof EncryptedDocumentException
          || each instanceof org.apache.poi.EncryptedDocumentException) {
        return Refusal.encrypted();
      }
      if (each instanceof UnsupportedFormatException) {
        return Refusal.unsupported(Optional.ofNullable(each.getMessage()).orElse("an old format"));
      }
    }
    Throwable cause = e instanceof TikaException && e.getCause() != null ? e.getCause() : e;
    return new IOException(cause.getMessage(), e);
  }

  private String mediaType(org.apache.tika.metadata.Metadata found) {
    return Optional.ofNullable(found.get("Content-Type")).orElse(mediaType);
  }

  private static Metadata metadata(org.apache.tika.metadata.Metadata found) {
    return Metadata.NONE
        .withTitle(
            Optional.ofNullable(found.get(TikaCoreProperties.TITLE))
                .map(String::strip)
                .filter(MadeUp::isRealTitle))
        .withAuthor(
            Optional.ofNullable(found.get(TikaCoreProperties.CREATOR))
                .map(String::strip)
                .filter(MadeUp::isRealName))
        .withPublished(
            Optional.ofNullable(found.get(TikaCoreProperties.CREATED)).flatMap(Dates::find))
        .withCarried(carried(found));
  }

  private static List<Carried> carried(org.apache.tika.metadata.Metadata found) {
    var carried = new ArrayList<Carried>();
    TOLD.forEach((property, what) ->
        Optional.ofNullable(found.get(property))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .ifPresent(value -> carried.add(new Carried(what, value))));
    return carried;
  }

  private static Set<Flag> flags(Path file) throws IOException {
    boolean macros =
        Files.size(file) <= SEARCHED && Bytes.contains(Files.readAllBytes(file), MACROS);
    return macros ? EnumSet.of(Flag.ACTIVE_CONTENT) : Set.of();
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(org.apache.tika.metadata.Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream,
        ContentHandler handler,
        org.apache.tika.metadata.Metadata metadata,
        boolean outputHtml) {}
  }
}
