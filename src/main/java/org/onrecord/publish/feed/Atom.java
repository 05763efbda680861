package org.onrecord.publish.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a feed as Atom (RFC 4287).
///
/// Ids are `tag:` URIs (RFC 4151) under the name of the log's first key, which no other record has
/// and which stays when a site moves. The authority ends in `.invalid`, since it is nobody's
/// domain.
///
/// @param record the record's name
/// @param key the verifier key that its log began with
/// @param asOf the day of the record, asked for where nothing else tells a day
/// @param leads how the feed says where an address of the site is
public record Atom(
    String record, String key, Supplier<LocalDate> asOf, UnaryOperator<String> leads) {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int LENGTH_OF_DAY = "2031-01-01".length();

  /// @param self the feed's own address, from the root
  /// @param page that of the page
  public byte[] write(Feed feed, String self, String page) {
    var bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      text(xml, "id", tag("feed" + page));
      text(xml, "title", feed.title() + " · " + record);
      text(xml, "updated", updated(feed));
      link(xml, "self", self);
      link(xml, "alternate", page);
      author(xml, record);
      for (Feed.Entry entry : feed.entries()) {
        entry(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private void entry(XMLStreamWriter xml, Feed.Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "id", tag(entry.id()));
    text(xml, "title", entry.title());
    text(xml, "updated", instant(entry.at()));
    link(xml, "alternate", entry.address());
    if (!entry.by().isEmpty()) {
      author(xml, entry.by());
    }
    text(xml, "summary", entry.summary());
    xml.writeEndElement();
  }

  private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement("author");
    text(xml, "name", name);
    xml.writeEndElement();
  }

  private void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", leads.apply(address));
  }

  private static void text(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(fit(words));
    xml.writeEndElement();
  }

  /// Without what XML has no sign for (XML 1.0, section 2.2).
  private static String fit(String words) {
    var fit = new StringBuilder();
    words
        .codePoints()
        .filter(c ->
            c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)
                || c == '\t'
                || c == '\n')
        .forEach(fit::appendCodePoint);
    return fit.toString();
  }

  /// The same record on the same day gives the same bytes: a feed with nothing in it is of the day
  /// of the record.
  private String updated(Feed feed) {
    return feed.entries().stream()
        .map(entry -> instant(entry.at()))
        .max(Comparator.naturalOrder())
        .orElseGet(() -> instant(asOf.get().toString()));
  }

  private static String instant(String at) {
    return at.length() > LENGTH_OF_DAY ? at : at + "T00:00:00Z";
  }

  private String tag(String specific) {
    String name = key.replaceAll("^onrecord/", "").replaceAll("\\+.*", "");
    String authority = name.matches("[0-9a-f]{8,}") ? name : "record";
    return "tag:%s.onrecord.invalid,2026:%s"
        .formatted(authority, specific.replaceAll("[^\\p{L}\\p{N}:@/._~-]", "-"));
  }
}
