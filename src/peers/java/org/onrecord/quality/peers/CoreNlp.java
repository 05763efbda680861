package org.onrecord.quality.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.onrecord.analyse.quotations.QuotationScore.Reported;
import org.onrecord.model.Span;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Stanford CoreNLP with all it has for names, numbers, times and quotations, as it is set up by
/// default.
final class CoreNlp {
  static final String NAME = "CoreNLP 4.5.10";

  private final StanfordCoreNLP pipeline;

  CoreNlp() {
    var properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    pipeline = new StanfordCoreNLP(properties);
  }

  CoreDocument read(String text) {
    var document = new CoreDocument(text);
    pipeline.annotate(document);
    return document;
  }

  /// What it says that somebody said.
  static List<Reported> reported(CoreDocument document) {
    var all = new ArrayList<Reported>();
    for (CoreQuote quote : quotes(document)) {
      Optional<Span> source =
          quote
              .speakerTokens()
              .filter(tokens -> !tokens.isEmpty())
              .map(tokens -> span(document, first(tokens), last(tokens)));
      all.add(new Reported(at(document, quote), source, speaker(quote)));
    }
    return all;
  }

  private static List<CoreQuote> quotes(CoreDocument document) {
    return Optional.ofNullable(document.quotes()).orElse(List.of());
  }

  private static int first(List<CoreLabel> tokens) {
    return tokens.getFirst().beginPosition();
  }

  private static int last(List<CoreLabel> tokens) {
    return tokens.getLast().endPosition();
  }

  private static Span at(CoreDocument document, CoreQuote quote) {
    return span(document, quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second());
  }

  /// Its places are in UTF-16; ours in code points.
  private static Span span(CoreDocument document, int start, int end) {
    String text = document.text();
    return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
  }

  private static Optional<String> speaker(CoreQuote quote) {
    return quote.canonicalSpeaker().or(quote::speaker);
  }

  /// What it finds, in the form of `analyse --json`.
  static ObjectNode findings(CoreDocument document, String sha256) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("sha256", sha256);
    var findings = line.putArray("findings");
    for (CoreQuote quote : quotes(document)) {
      Span at = at(document, quote);
      // Its span has the marks.
      Span words = new Span(at.start() + 1, Math.max(at.start() + 1, at.end() - 1));
      ObjectNode finding = finding("quotation", words).put("form", "direct");
      finding.put("speaker", speaker(quote).orElse(null));
      findings.add(finding);
    }
    for (CoreEntityMention mention : document.entityMentions()) {
      Span at =
          span(document, mention.charOffsets().first(), mention.charOffsets().second());
      mention(mention, at).ifPresent(findings::add);
    }
    return line;
  }

  private static ObjectNode finding(String kind, Span at) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("kind", kind)
        .put("start", at.start())
        .put("end", at.end());
  }

  private static Optional<ObjectNode> mention(CoreEntityMention mention, Span at) {
    String value =
        Optional.ofNullable(
                mention.coreMap().get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class))
            .orElse("");
    return switch (mention.entityType()) {
      case "PERSON", "ORGANIZATION" -> Optional.of(name(mention, at));
      case "DATE" -> Optional.of(finding("date", at).put("value", time(mention, value)));
      case "NUMBER" -> Optional.of(figure(at, value).put("unit", unit(mention)));
      case "PERCENT" -> Optional.of(figure(at, value).put("unit", "percent"));
      case "MONEY" -> Optional.of(figure(at, value).put("unit", currency(value)));
      case "DURATION" -> duration(at, value);
      default -> Optional.empty();
    };
  }

  private static ObjectNode name(CoreEntityMention mention, Span at) {
    String entity = mention.canonicalEntityMention().map(CoreEntityMention::text).orElse(mention.text());
    String type = mention.entityType().equals("PERSON") ? "person" : "organisation";
    return finding("name", at).put("type", type).put("entity", entity);
  }

  private static String time(CoreEntityMention mention, String value) {
    return Optional.ofNullable(mention.coreMap().get(TimeAnnotations.TimexAnnotation.class))
        .map(timex -> String.valueOf(timex.value()))
        .orElse(value);
  }

  /// `%81.3`, `$4500000.0`, `~200`, `238.0`.
  private static ObjectNode figure(Span at, String normalised) {
    ObjectNode finding = finding("figure", at);
    String digits = normalised.replaceAll("[^0-9.\\-]", "");
    try {
      return finding.put("value", Double.parseDouble(digits));
    } catch (NumberFormatException e) {
      return finding.putNull("value");
    }
  }

  private static String currency(String normalised) {
    return normalised.contains("€")
        ? "EUR"
        : normalised.contains("£") ? "GBP" : normalised.contains("$") ? "USD" : "money";
  }

  /// The word behind the number.
  private static String unit(CoreEntityMention mention) {
    int next = mention.tokens().getLast().index();
    List<CoreLabel> sentence = mention.sentence().tokens();
    return next < sentence.size() ? sentence.get(next).word() : "";
  }

  /// ISO 8601: `P7Y`.
  private static Optional<ObjectNode> duration(Span at, String value) {
    if (!value.matches("P\\d+[YMWD]")) {
      return Optional.empty();
    }
    String unit =
        switch (value.charAt(value.length() - 1)) {
          case 'Y' -> "years";
          case 'M' -> "months";
          case 'W' -> "weeks";
          default -> "days";
        };
    return Optional.of(figure(at, value).put("unit", unit));
  }
}
