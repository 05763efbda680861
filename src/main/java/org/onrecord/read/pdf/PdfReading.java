package org.onrecord.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.onrecord.model.Because;
import org.onrecord.model.Flag;
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.Part;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.text.Kind;

/// The reading of one PDF.
final class PdfReading {
  /// A page with fewer characters has no text layer worth the name.
  private static final int FEWEST_CHARACTERS = 12;

  private static final String GET_OCR =
      "; to have such pages recognised, install Tesseract (Debian: apt install tesseract-ocr)";

  private final PDDocument pdf;
  private final Part part;
  private final Session session;
  private final List<List<Word>> pages = new ArrayList<>();

  /// For each page, the words that run in other directions.
  private final List<List<List<Word>>> turned = new ArrayList<>();

  private final List<Integer> pictures = new ArrayList<>();
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
  private Optional<Because> partly = Optional.empty();

  PdfReading(PDDocument pdf, Part part, Session session) {
    this.pdf = pdf;
    this.part = part;
    this.session = session;
  }

  Extract extract() throws IOException, LimitReached {
    readPages();
    flags.addAll(PdfFacts.flags(pdf));
    var recognised = Recognised.none();
    if (!pictures.isEmpty()) {
      session.sawPictures();
      if (session.recognises()) {
        recognised = new Ocr(pdf, session).read(pictures);
      }
      partly = partly.or(recognised::because).or(() -> Optional.of(noText()));
    }
    var attachments = new Attachments(pdf, part, session);
    attachments.read();
    partly = partly.or(attachments::partly);
    var text = PdfText.of(pages, turned, recognised.lines()).with(Entries.list(pdf));
    var metadata = PdfFacts.metadata(pdf).carrying(Pictures.photos(pdf, pages.size()));
    return new Extract(
        Kind.PDF.mediaType(),
        Optional.of(text.text()),
        metadata.withTitle(metadata.title().or(text::title)),
        flags,
        text.pageStarts(),
        partly,
        attachments.parts());
  }

  private void readPages() throws IOException, LimitReached {
    var glyphs = new Glyphs(session);
    long characters = 0;
    for (int i = 0; i < pdf.getNumberOfPages() && partly.isEmpty(); i++) {
      if (i >= session.limits().get(Limit.PAGES)) {
        stop(session.limits().reached(Limit.PAGES, "it has more than %s pages"));
      } else if (session.budget().late()) {
        stop(late(i));
      } else {
        characters += page(glyphs, i);
      }
      if (characters > session.limits().get(Limit.TEXT_LENGTH)) {
        throw session.limits().reached(Limit.TEXT_LENGTH, "the text has more than %s characters");
      }
    }
    if (glyphs.sawHidden()) {
      flags.add(Flag.HIDDEN_TEXT);
    }
  }

  /// Ends the reading of pages with what there is, if there is anything.
  private void stop(LimitReached limit) throws LimitReached {
    if (pages.isEmpty()) {
      throw limit;
    }
    partly = Optional.of(limit.because());
  }

  private LimitReached late(int pagesRead) {
    return new LimitReached(
        new Because(
            Because.Code.LIMIT_TIME,
            "%d of %d pages were read when its time was over (setting %s)"
                .formatted(pagesRead, pdf.getNumberOfPages(), Limit.SECONDS.key())));
  }

  /// @return how many characters it has
  private int page(Glyphs glyphs, int index) throws IOException, LimitReached {
    var page = pdf.getPage(index);
    Inflation.check(page, session);
    try {
      var directions = glyphs.of(page);
      int characters = directions.stream().mapToInt(List::size).sum();
      if (characters < FEWEST_CHARACTERS && Pictures.on(page)) {
        pictures.add(index);
      }
      var words = directions.stream().map(Words::of).toList();
      pages.add(words.isEmpty() ? List.of() : words.getFirst());
      turned.add(words.isEmpty() ? List.of() : words.subList(1, words.size()));
      return characters;
    } catch (Glyphs.Endless e) {
      stop(late(index));
      return 0;
    }
  }

  private Because noText() {
    return new Because(Because.Code.NO_TEXT, which() + (session.recognises() ? "" : GET_OCR));
  }

  private String which() {
    if (pictures.size() == pdf.getNumberOfPages()) {
      return "its pages are pictures without text";
    }
    return "%d of %d pages are pictures without text, the first of them page %d"
        .formatted(pictures.size(), pdf.getNumberOfPages(), pictures.getFirst() + 1);
  }
}
