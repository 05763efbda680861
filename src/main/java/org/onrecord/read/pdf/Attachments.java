package org.onrecord.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.onrecord.model.Because;
import org.onrecord.model.Reading;
import org.onrecord.read.format.Hints;
import org.onrecord.read.format.Part;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.LimitReached;

/// Files that lie in a PDF (ISO 32000-1, 7.11.4), each read as a document of its own.
final class Attachments {
  /// The tree of names may lead back into itself.
  private static final int DEEPEST = 16;

  private final PDDocument pdf;
  private final Part part;
  private final Session session;
  private final List<Reading> parts = new ArrayList<>();
  private Optional<Because> partly = Optional.empty();

  Attachments(PDDocument pdf, Part part, Session session) {
    this.pdf = pdf;
    this.part = part;
    this.session = session;
  }

  List<Reading> parts() {
    return parts;
  }

  /// Why some were not read.
  Optional<Because> partly() {
    return partly;
  }

  /// Reads them all, or as many as the limits allow. A broken list of files costs the files, not
  /// the text.
  void read() {
    try {
      for (var file : files().entrySet()) {
        session.budget().nesting(part.depth());
        one(file.getKey(), file.getValue());
      }
    } catch (LimitReached e) {
      partly = Optional.of(e.because());
    } catch (IOException | RuntimeException e) {
      partly =
          Optional.of(
              new Because(Because.Code.MALFORMED, "the list of files attached to it is broken"));
    }
  }

  private void one(String name, PDEmbeddedFile file) throws LimitReached, IOException {
    Inflation.check(file.getCOSObject(), session);
    try (InputStream in = file.createInputStream()) {
      parts.add(session.inner(part, name, in, Hints.NONE));
    }
  }

  private Map<String, PDEmbeddedFile> files() throws IOException {
    var files = new LinkedHashMap<String, PDEmbeddedFile>();
    var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    if (names.getEmbeddedFiles() != null) {
      collect(names.getEmbeddedFiles(), 0, files);
    }
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation each : page.getAnnotations()) {
        if (each instanceof PDAnnotationFileAttachment attachment
            && attachment.getFile() instanceof PDComplexFileSpecification file) {
          add(file, files);
        }
      }
    }
    return files;
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, int depth, Map<String, PDEmbeddedFile> into)
      throws IOException {
    if (depth > DEEPEST) {
      return;
    }
    if (node.getNames() != null) {
      node.getNames().values().forEach(file -> add(file, into));
    }
    if (node.getKids() != null) {
      for (var kid : node.getKids()) {
        collect(kid, depth + 1, into);
      }
    }
  }

  /// The same file may be listed and noted on a page; two files of one name are two.
  private static void add(PDComplexFileSpecification file, Map<String, PDEmbeddedFile> into) {
    var embedded =
        Optional.ofNullable(file.getEmbeddedFileUnicode())
            .or(() -> Optional.ofNullable(file.getEmbeddedFile()));
    if (embedded.isEmpty() || into.values().stream().anyMatch(f -> same(f, embedded.get()))) {
      return;
    }
    String name =
        Optional.ofNullable(file.getFilename())
            .filter(n -> !n.isBlank())
            .orElse("attachment-" + (into.size() + 1));
    into.put(
        into.containsKey(name) ? "%s (%d)".formatted(name, into.size() + 1) : name, embedded.get());
  }

  private static boolean same(PDEmbeddedFile a, PDEmbeddedFile b) {
    return a.getCOSObject().equals(b.getCOSObject());
  }
}
