package org.onrecord.read.format.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.limit.Limits;

/// Walks XML from start to end without building a tree, obeying no declaration in it: a document
/// type declaration, with all that hides in one, makes the file malformed.
final class Xml {
  /// What a format does at each element. Names come without prefix.
  interface Walk {
    void start(String name, Xml at) throws IOException, LimitReached;

    void text(String words) throws IOException, LimitReached;

    void end(String name) throws IOException, LimitReached;
  }

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final Deque<String> open = new ArrayDeque<>();
  private long characters;

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  /// @throws IOException when it is not well-formed or has a document type declaration
  static void walk(InputStream in, Walk walk, Limits limits) throws IOException, LimitReached {
    try {
      new Xml(FACTORY.createXMLStreamReader(in)).go(walk, limits);
    } catch (XMLStreamException e) {
      throw new IOException("the XML in it is broken: " + e.getMessage(), e.getNestedException());
    }
  }

  private void go(Walk walk, Limits limits) throws XMLStreamException, IOException, LimitReached {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.push(reader.getLocalName());
          if (open.size() > limits.get(Limit.ELEMENT_DEPTH)) {
            throw limits.reached(Limit.ELEMENT_DEPTH, "more than %s elements lie one in the other");
          }
          walk.start(reader.getLocalName(), this);
        }
        case XMLStreamConstants.END_ELEMENT -> walk.end(open.pop());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(walk, limits);
        case XMLStreamConstants.DTD ->
            throw new IOException("the XML in it declares a document type, which is not obeyed");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new IOException("the XML in it uses an entity that nothing defines");
        default -> {}
      }
    }
  }

  private void text(Walk walk, Limits limits) throws IOException, LimitReached {
    characters += reader.getTextLength();
    if (characters > limits.get(Limit.TEXT_LENGTH)) {
      throw limits.reached(Limit.TEXT_LENGTH, "the text has more than %s characters");
    }
    walk.text(reader.getText());
  }

  /// The attribute `name` of the element that has just started, whatever its prefix.
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }
}
