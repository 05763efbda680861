package org.onrecord.analyse.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.analyse.commitments.Commitments;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.names.Pronouns;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Document;
import org.onrecord.model.Reading;
import org.onrecord.model.Span;
import org.onrecord.quality.gold.Annotation;
import org.onrecord.read.ReadSettings;
import org.onrecord.read.Reader;
import tools.jackson.databind.JsonNode;

/// Makes the weights of [Sign] again: prints what fits the annotated texts best beside what stands
/// in the code.
///
/// The texts are those of our own that were looked at, and no others: what ships is made from what
/// is ours. What may be taken or left counts half.
public final class ClaimWeightsBench {
  private static final Map<String, Double> OWN =
      Map.of("src/test/annotated/claims/fitted", 1.0, "src/test/annotated/seen", 0.6);

  private static final double OPTIONAL = 0.5;
  private static final double OF_THE_SHORTER = 0.5;
  private static final double OF_THE_ANNOTATED = 0.3;

  private ClaimWeightsBench() {}

  public static void main(String... arguments) throws IOException {
    var texts = new ArrayList<SignFit.Text>();
    try (Reader reader = Reader.open(ReadSettings.warning(_ -> {}))) {
      for (Map.Entry<String, Double> folder : OWN.entrySet()) {
        Annotation annotation = Annotation.of(Path.of(folder.getKey()));
        add(texts, reader, annotation.gold(), annotation.texts(), folder.getValue());
      }
    }
    SignFit fit = SignFit.of(texts);
    IO.println("%d texts".formatted(texts.size()));
    for (Sign sign : Sign.values()) {
      IO.println(
          "%-18s %6.2f  (in the code %5.2f)".formatted(sign, fit.weight(sign), sign.weight()));
    }
    IO.println("steeper by %.2f, without a sign %.2f".formatted(fit.steep(), fit.noSign()));
  }

  private static void add(
      List<SignFit.Text> texts, Reader reader, JsonNode gold, List<Path> files, double counts) {
    for (Path file : files) {
      if (reader.read(file.toString(), file) instanceof Reading.Read read) {
        Document document = read.document();
        List<JsonNode> claims =
            gold.path("documents").values().stream()
                .filter(d -> d.path("sha256").asString().equals(document.hash().hex()))
                .flatMap(d -> claims(gold, d.path("doc").asString()))
                .toList();
        texts.add(new SignFit.Text(statements(document, claims), counts));
      }
    }
  }

  private static Stream<JsonNode> claims(JsonNode gold, String document) {
    return gold.path("claims").values().stream()
        .filter(
            c -> c.path("doc").asString(c.path("span").path("doc").asString("")).equals(document));
  }

  private static List<SignFit.Statement> statements(Document document, List<JsonNode> claims) {
    Prose prose = Prose.of(document);
    Grammar grammar = Grammar.of(prose);
    Names names = Names.of(grammar);
    Quotations quotations = Quotations.of(prose, grammar, names);
    var commitments =
        Commitments.find(
            grammar,
            names,
            Pronouns.of(prose, names),
            quotations::around,
            Dates.of(Pieces.of(prose), grammar));
    List<Unit> units = new Units(grammar, quotations).list();
    var signs = new Signs(grammar, quotations, commitments, units);
    Function<Unit, SignFit.Statement> statement =
        unit -> {
          Span at = prose.span(unit.from(), unit.to());
          List<JsonNode> hit = claims.stream().filter(c -> hits(c, at)).toList();
          boolean optional =
              hit.stream().anyMatch(c -> c.path("tier").asString("").equals("optional"));
          return new SignFit.Statement(signs.of(unit), !hit.isEmpty(), optional ? OPTIONAL : 1);
        };
    return units.stream().map(statement).toList();
  }

  private static boolean hits(JsonNode claim, Span found) {
    return Stream.concat(Stream.of(claim.path("span")), claim.path("also_spans").values().stream())
        .map(s -> new Span(s.path("start").asInt(), s.path("end").asInt()))
        .anyMatch(a -> {
          int shared = a.shared(found);
          return shared > 0
              && shared >= OF_THE_SHORTER * Math.min(a.length(), found.length())
              && shared >= OF_THE_ANNOTATED * a.length();
        });
  }
}
