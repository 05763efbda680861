package org.onrecord.desk.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Analysis;
import org.onrecord.model.Because;
import org.onrecord.model.Document;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;

/// Documents whose text was read but over which a rule of analysis stumbled. That is a fault of the
/// program; the account says so, and the other documents lose nothing by it.
final class Stumbles {
  private static final String OURS = "org.onrecord.";

  private final Map<Sha256, Because> reasons = new HashMap<>();

  /// What `analyst` finds in `document`; nothing when it stumbles, which is noted.
  Analysis guard(Document document, Function<Document, Analysis> analyst) {
    try {
      return analyst.apply(document);
    } catch (RuntimeException | StackOverflowError e) {
      reasons.put(document.hash(), because(e));
      System.getLogger(OURS + "desk").log(System.Logger.Level.DEBUG, "a rule stumbled", e);
      return Analysis.NOTHING;
    }
  }

  private static Because because(Throwable e) {
    String rule =
        Arrays.stream(e.getStackTrace())
            .map(StackTraceElement::getClassName)
            .filter(name -> name.startsWith(OURS))
            .findFirst()
            .map(name -> " in " + name.substring(OURS.length()))
            .orElse("");
    return new Because(
        Because.Code.UNSUPPORTED,
        "its text was read, but looking for findings in it failed by a fault of this program (%s%s)"
            .formatted(e.getClass().getSimpleName(), rule));
  }

  /// `reading`, in which each such document is read in part.
  Reading into(Reading reading) {
    return reasons.isEmpty() ? reading : marked(reading);
  }

  private Reading marked(Reading reading) {
    List<Reading> parts = reading.parts().stream().map(this::marked).toList();
    return switch (reading) {
      case Reading.Read(var path, var document, _) ->
          new Reading.Read(path, marked(document), parts);
      case Reading.Container(var path, var hash, var type, var partly, var flags, _) ->
          new Reading.Container(path, hash, type, partly, flags, parts);
      case Reading.Refused(var path, var hash, var because, var flags, _) ->
          new Reading.Refused(path, hash, because, flags, parts);
    };
  }

  private Document marked(Document document) {
    var reason = Optional.ofNullable(reasons.get(document.hash()));
    return reason.map(r -> document.withPartly(joined(document.partly(), r))).orElse(document);
  }

  /// What was wrong before stays first.
  private static Because joined(Optional<Because> before, Because reason) {
    return before.map(b -> new Because(b.code(), b.words() + "; " + reason.words())).orElse(reason);
  }
}
