package org.onrecord.read.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Carried;
import org.onrecord.model.Carried.What;
import org.onrecord.model.Flag;
import org.onrecord.model.Metadata;
import org.onrecord.model.When;
import org.onrecord.read.format.MadeUp;

/// What a PDF says of itself, and what it would do if it were opened by a viewer.
final class PdfFacts {
  private static final Set<String> ACTIVE =
      Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMediaExecute");

  private static final Set<String> OUTSIDE = Set.of("GoToR", "Launch", "SubmitForm", "ImportData");

  /// Actions follow each other by `Next`.
  private static final int LONGEST_CHAIN = 20;

  private PdfFacts() {}

  /// From the document information, not from XMP: that is XML, and says the same.
  static Metadata metadata(PDDocument pdf) {
    var said = pdf.getDocumentInformation();
    return Metadata.NONE
        .withTitle(words(said.getTitle()).filter(MadeUp::isRealTitle))
        .withAuthor(words(said.getAuthor()).filter(MadeUp::isRealName))
        .withPublished(Optional.ofNullable(said.getCreationDate()).map(PdfFacts::day))
        .withCarried(carried(said));
  }

  private static List<Carried> carried(PDDocumentInformation said) {
    var carried = new ArrayList<Carried>();
    words(said.getAuthor()).ifPresent(v -> carried.add(new Carried(What.AUTHOR, v)));
    words(said.getCreator()).ifPresent(v -> carried.add(new Carried(What.PROGRAM, v)));
    words(said.getProducer()).ifPresent(v -> carried.add(new Carried(What.PROGRAM, v)));
    time(said.getCreationDate()).ifPresent(v -> carried.add(new Carried(What.CREATED, v)));
    time(said.getModificationDate()).ifPresent(v -> carried.add(new Carried(What.CHANGED, v)));
    return carried;
  }

  private static Optional<String> time(@Nullable Calendar moment) {
    return Optional.ofNullable(moment)
        .map(m -> m.toInstant().atZone(m.getTimeZone().toZoneId()).toOffsetDateTime().toString());
  }

  private static Optional<String> words(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(v -> v.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .filter(v -> !v.isEmpty());
  }

  /// The day on the clock of whoever made it.
  private static When day(Calendar made) {
    return When.of(
        LocalDate.of(
            made.get(Calendar.YEAR),
            made.get(Calendar.MONTH) + 1,
            made.get(Calendar.DAY_OF_MONTH)));
  }

  static Set<Flag> flags(PDDocument pdf) throws IOException {
    var flags = EnumSet.noneOf(Flag.class);
    COSDictionary root = pdf.getDocumentCatalog().getCOSObject();
    COSDictionary names = root.getCOSDictionary(COSName.NAMES);
    COSDictionary form = root.getCOSDictionary(COSName.ACRO_FORM);
    if (names != null && names.containsKey(COSName.getPDFName("JavaScript"))) {
      flags.add(Flag.ACTIVE_CONTENT);
    }
    if (form != null && form.containsKey(COSName.getPDFName("XFA"))) {
      flags.add(Flag.ACTIVE_CONTENT);
    }
    action(root.getDictionaryObject(COSName.OPEN_ACTION), flags);
    actions(root, flags);
    for (PDPage page : pdf.getPages()) {
      actions(page.getCOSObject(), flags);
      var annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (COSBase each : annotations == null ? List.<COSBase>of() : annotations.toList()) {
        annotation(each, flags);
      }
    }
    return flags;
  }

  private static void annotation(COSBase reference, Set<Flag> flags) {
    COSBase each =
        reference instanceof org.apache.pdfbox.cos.COSObject o ? o.getObject() : reference;
    if (each instanceof COSDictionary annotation) {
      action(annotation.getDictionaryObject(COSName.A), flags);
      actions(annotation, flags);
    }
  }

  /// The actions on events of `owner`.
  private static void actions(COSDictionary owner, Set<Flag> flags) {
    COSDictionary events = owner.getCOSDictionary(COSName.AA);
    if (events != null) {
      events.keySet().forEach(event -> action(events.getDictionaryObject(event), flags));
    }
  }

  private static void action(@Nullable COSBase first, Set<Flag> flags) {
    COSBase next = first;
    for (int i = 0; i < LONGEST_CHAIN && next instanceof COSDictionary action; i++) {
      String kind = Optional.ofNullable(action.getNameAsString(COSName.S)).orElse("");
      if (ACTIVE.contains(kind)) {
        flags.add(Flag.ACTIVE_CONTENT);
      }
      if (OUTSIDE.contains(kind)) {
        flags.add(Flag.EXTERNAL_REFERENCE);
      }
      next = action.getDictionaryObject(COSName.NEXT);
      if (next instanceof COSArray several && several.size() > 0) {
        next = several.getObject(0);
      }
    }
  }
}
