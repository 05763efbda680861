package org.onrecord.publish.say;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Aspect;
import org.onrecord.model.Carried;
import org.onrecord.model.Finding;
import org.onrecord.model.Flag;
import org.onrecord.model.Sharing;
import org.onrecord.model.Stance;
import org.onrecord.model.When;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Input;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.SeriesCard;
import org.onrecord.model.view.card.VoiceRef;

/// Phrases of the interface, in English.
public final class Say {
  /// Titles that stand for a source are cut to this many code points.
  private static final int BRIEF = 40;

  private static final Pattern SIDES = Pattern.compile("(“[^”]+”) here, (“[^”]+”) there");

  /// Stands for each letter that others do not get to see.
  private static final char COVER = '\u2588';

  private Say() {}

  /// `1 voice`, `2 voices`, `1,204 voices`.
  public static String count(int n, String one, String many) {
    return number(n) + "\u00A0" + (n == 1 ? one : many);
  }

  /// `2 contradictions`: how many two voices stand so to each other on one matter.
  public static String times(Stance stance, int n) {
    return switch (stance) {
      case AGREE -> count(n, "agreement", "agreements");
      case CONTRADICT -> count(n, "contradiction", "contradictions");
      case PARTLY -> count(n, "agreement in part", "agreements in part");
    };
  }

  /// `2 pairs of passages contradict each other`: each two passages by themselves.
  public static String pairs(Stance stance, int n) {
    String passages = count(n, "pair of passages", "pairs of passages");
    return switch (stance) {
      case AGREE -> passages + (n == 1 ? " agrees" : " agree");
      case CONTRADICT -> passages + (n == 1 ? " contradicts each other" : " contradict each other");
      case PARTLY -> passages + (n == 1 ? " agrees in part" : " agree in part");
    };
  }

  public static String voices(int n) {
    return count(n, "voice", "voices");
  }

  public static String documents(int n) {
    return count(n, "document", "documents");
  }

  /// Voices before documents, everywhere.
  public static String voicesAndDocuments(int voices, int documents) {
    return voices(voices) + ", " + documents(documents);
  }

  public static String voice(VoiceRef voice) {
    return voicesAndDocuments(1, voice.documents());
  }

  public static String number(long n) {
    return number(BigDecimal.valueOf(n));
  }

  /// With commas between thousands and as many decimals as it has.
  public static String number(BigDecimal n) {
    var format =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(n);
  }

  /// What a list calls a document: its title, else its first words in quotation marks, else its
  /// file.
  public static String title(DocumentCard card) {
    return card.title()
        .filter(t -> !t.isBlank())
        .or(() -> card.beginning().map(words -> "“" + words + "”"))
        .orElse(card.fileName());
  }

  /// The same within a sentence of ours.
  public static String quoted(DocumentCard card) {
    return hasTitle(card) ? "“" + title(card) + "”" : title(card);
  }

  /// The language of a document's words, for their markup; empty where it is the page's own or not
  /// known.
  public static @Nullable String lang(DocumentCard card) {
    return card.language().filter(l -> !l.equals("en")).orElse(null);
  }

  /// What others get to see of a document, as a sentence after "Others get to see".
  public static String sharing(Sharing sharing) {
    return switch (sharing) {
      case FULL -> "the whole text";
      case PASSAGES -> "passages of this text, never more than half of it";
      case REFERENCE -> "that there is this text, and none of its words but its title";
    };
  }

  /// Words of a source, with what is withheld from others as "[…]".
  public static String uncovered(String words) {
    if (words.indexOf(COVER) < 0) {
      return words;
    }
    var shown = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != COVER) {
        shown.append(c);
      } else if (i == 0 || words.charAt(i - 1) != COVER) {
        shown.append("[…]");
      }
    }
    return shown.toString();
  }

  /// Whether what [#title] says is the document's own title.
  public static boolean hasTitle(DocumentCard card) {
    return card.title().filter(t -> !t.isBlank()).isPresent();
  }

  /// Who publishes a document; one that does not say is told apart by its title or first words.
  public static String source(DocumentCard card) {
    return card.source()
        .map(s -> s.label())
        .orElseGet(
            () -> "“" + brief(card.title().or(card::beginning).orElse(card.fileName())) + "”");
  }

  private static String brief(String words) {
    return words.codePointCount(0, words.length()) <= BRIEF
        ? words
        : words.substring(0, words.offsetByCodePoints(0, BRIEF - 1)) + "…";
  }

  public static String published(DocumentCard card) {
    return card.published().map(Dates::say).orElse("date not stated");
  }

  public static String kind(Finding.Kind kind) {
    return switch (kind) {
      case QUOTATION -> "Quotation";
      case COMMITMENT -> "Commitment";
      case CLAIM -> "Claim";
      case FIGURE -> "Figure";
      case DATE -> "Dated event";
      case NAME -> "Name";
      case RELATION -> "Relation";
    };
  }

  public static String kinds(Finding.Kind kind) {
    return switch (kind) {
      case QUOTATION -> "Quotations";
      case COMMITMENT -> "Commitments";
      case CLAIM -> "Claims";
      case FIGURE -> "Figures";
      case DATE -> "Dated events";
      case NAME -> "Names";
      case RELATION -> "Relations";
    };
  }

  public static String form(Finding.Quotation.Form form) {
    return switch (form) {
      case DIRECT -> "direct";
      case MIXED -> "mixed";
      case INDIRECT -> "indirect";
      case TERM -> "term";
    };
  }

  public static String type(Finding.Commitment.Type type) {
    return switch (type) {
      case PLEDGE -> "Promise";
      case ASSURANCE -> "Assurance";
      case DIRECTIVE -> "Order";
      case ANNOUNCED_REFORM -> "Announced reform";
      case LEGAL_CHANGE -> "Change of law";
      case DECLARATION -> "Declaration";
      case CALL -> "Call for action";
      case DEMAND -> "Demand";
    };
  }

  /// What a source asserts; never what we hold.
  public static String status(Finding.Commitment.Status status) {
    return switch (status) {
      case ANNOUNCED -> "announced";
      case ENACTED -> "enacted";
      case IMPLEMENTED -> "carried out";
      case DENIED -> "refused or not done";
      case COSMETIC -> "in form only";
      case UNKNOWN -> "not said";
    };
  }

  public static String nameType(Finding.Name.Type type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANISATION -> "Organisation";
      case GROUP -> "Group";
      case PLACE -> "Place";
    };
  }

  /// The tie as a phrase between its two ends: "Dorin Halvek" *brother of* "Teo Halvek".
  public static String tie(Finding.Relation.Type type) {
    return switch (type) {
      case ROLE -> "holds the office of";
      case PREDECESSOR_OF -> "came before";
      case OWNER_OF -> "owner of";
      case CREATOR_OF -> "founder of";
      case CONVICTED_OF -> "convicted of";
      case PUBLISHER_OF -> "publisher of";
      case OTHER -> "tied to";
      case FAMILY_OF -> "family of";
      case DAUGHTER_OF,
          SON_OF,
          NEPHEW_OF,
          NIECE_OF,
          BROTHER_OF,
          SISTER_OF,
          HUSBAND_OF,
          WIFE_OF,
          FATHER_OF,
          MOTHER_OF,
          SON_IN_LAW_OF,
          DAUGHTER_IN_LAW_OF,
          BROTHER_IN_LAW_OF,
          SISTER_IN_LAW_OF,
          GRANDSON_OF ->
          type.word().replace('_', '-').replaceAll("-of$", " of");
    };
  }

  public static String stance(Stance stance) {
    return switch (stance) {
      case AGREE -> "agree";
      case CONTRADICT -> "contradict";
      case PARTLY -> "agree in part";
    };
  }

  /// In what two passages agree or differ, after "about": `about numbers`.
  public static String aspect(Aspect aspect) {
    return switch (aspect) {
      case NUMBER -> "numbers";
      case EVERY -> "all or some";
      case DATE -> "dates";
      case DONE -> "whether it happened";
      case STATUS -> "whether it is carried out";
      case SUBSTANCE -> "real or in form only";
      case PERMISSION -> "what people may do";
      case VALUATION -> "praise and blame";
      case CAUSE -> "causes";
      case WHO -> "who did it";
      case SCOPE -> "how far it holds";
      case TREND -> "better or worse";
      case INDEPENDENCE -> "who controls it";
      case BREAK -> "break or continuity";
      case DEMOCRACY -> "who decides";
      case FAIRNESS -> "shared fairly or not";
      case WORDS -> "the same words";
    };
  }

  /// The reason of a pair where both sides stand next to each other: `“real” against “for show”`.
  public static String reason(Meeting meeting) {
    Matcher sides = SIDES.matcher(meeting.why());
    String between = meeting.stance() == Stance.CONTRADICT ? " against " : " and ";
    return sides.matches() ? sides.group(1) + between + sides.group(2) : meeting.why();
  }

  /// How another passage stands to this one: "contradicted by".
  public static String meets(Stance stance) {
    return switch (stance) {
      case AGREE -> "agrees with";
      case CONTRADICT -> "contradicted by";
      case PARTLY -> "agrees in part with";
    };
  }

  /// Whether its date has passed and its text does not say that it was done. Whether it was is for
  /// people to find out.
  public static boolean isPast(Finding.Commitment commitment, RecordView record) {
    boolean open =
        switch (commitment.status()) {
          case ANNOUNCED, UNKNOWN, COSMETIC, DENIED -> true;
          case ENACTED, IMPLEMENTED -> false;
        };
    return open && commitment.due().flatMap(When::last).filter(record::isPast).isPresent();
  }

  public static String outcome(Input.Outcome outcome) {
    return switch (outcome) {
      case REFUSED -> "refused";
      case PARTLY -> "partly read";
      case READ -> "read";
    };
  }

  /// To the minute, in universal time.
  public static String instant(Instant instant) {
    return Dates.say(LocalDate.ofInstant(instant, ZoneOffset.UTC))
        + instant.toString().substring(10, 16).replace("T", ", ")
        + " UTC";
  }

  public static String flag(Flag flag) {
    return switch (flag) {
      case HIDDEN_TEXT -> "holds text that a reader of the original would not see";
      case ACTIVE_CONTENT -> "holds scripts or macros; they were not run";
      case BIDI -> "holds marks that turn the reading direction";
      case TRACKED_CHANGES -> "holds changes that were still being tracked";
      case DIGEST_MISMATCH -> "a digest in the file does not fit its content";
      case EXTERNAL_REFERENCE -> "refers to something outside itself; nothing was fetched";
    };
  }

  public static String carried(Carried.What what) {
    return switch (what) {
      case AUTHOR -> "Author";
      case LAST_CHANGED_BY -> "Last changed by";
      case REVIEWED_BY -> "Changes or comments by";
      case COMPANY -> "Company";
      case MANAGER -> "Manager";
      case PROGRAM -> "Program";
      case TEMPLATE -> "Template";
      case CREATED -> "Created";
      case CHANGED -> "Changed";
      case REVISION -> "Times saved";
      case PRINTED_BY -> "Printed by";
      case PHOTO_PLACE -> "A photo in it was taken at";
      case PHOTO_TAKEN -> "A photo in it was taken on";
      case CAMERA -> "A photo in it was taken with";
      case PHOTO_BY -> "A photo in it was taken by";
      case PHOTO_PROGRAM -> "A photo in it was saved by";
    };
  }

  /// The heading of figures that measure one thing.
  public static String figuresOf(SeriesCard series) {
    return series.title() + ", in " + unit(series.unit());
  }

  /// A unit after its number: `percent`, `people`, `VLR`.
  public static String unit(String unit) {
    return unit.equals("factor") ? "times" : unit.replace('_', ' ');
  }

  /// The number of a figure, `20 to 30`, `over 20`, `not given as a number`.
  public static String value(Finding.Figure figure) {
    if (figure.value().isPresent()) {
      return number(figure.value().get());
    }
    return range(figure.low(), figure.high());
  }

  private static String range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.isPresent() && high.isPresent()) {
      return number(low.get()) + " to " + number(high.get());
    }
    if (low.isPresent()) {
      return "at least " + number(low.get());
    }
    return high.map(h -> "at most " + number(h)).orElse("not given as a number");
  }
}
