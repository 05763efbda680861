package org.onrecord.cli.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;
import org.onrecord.model.When;

/// Readings and findings as lines for people.
public final class Summary {
  private static final int WIDTH = 100;

  private Summary() {}

  /// What became of an input and its parts.
  public static List<String> of(Reading reading) {
    var lines = new ArrayList<String>();
    switch (reading) {
      case Reading.Read read -> lines.add(read.path() + describe(read.document()));
      case Reading.Container container ->
          lines.add(
              container.path()
                  + container.partly().map(b -> "  partly read: " + b).orElse("")
                  + ", "
                  + container.parts().size()
                  + " parts");
      case Reading.Refused refused -> lines.add(refused.path() + "  refused: " + refused.because());
    }
    reading.parts().forEach(part -> lines.addAll(of(part)));
    return lines;
  }

  private static String describe(Document document) {
    Metadata says = document.metadata();
    var line = new StringBuilder();
    says.title().ifPresent(title -> line.append("  “").append(cut(title)).append('”'));
    says.publisher().ifPresent(publisher -> line.append(", ").append(publisher));
    says.published().ifPresent(when -> line.append(", ").append(when));
    document
        .sponsored()
        .ifPresent(at -> line.append(", PAID: ").append(cut(document.text().slice(at))));
    document.partly().ifPresent(because -> line.append("  partly read: ").append(because));
    return line.toString();
  }

  /// One finding: what it is, who, the words.
  public static String of(Document document, Found found) {
    String words = "“" + cut(document.text().slice(found.finding().at())) + "”";
    return switch (found.finding()) {
      case Finding.Quotation q ->
          "%s by %s: %s".formatted(q.form().word(), q.speaker().orElse("nobody named"), words);
      case Finding.Commitment c ->
          "%s by %s, %s%s: %s"
              .formatted(
                  c.type().word(),
                  c.actor().orElse("nobody named"),
                  c.status().word(),
                  c.due().map(d -> ", due " + d).orElse(""),
                  words);
      case Finding.Claim c ->
          "claim%s: %s".formatted(c.assertedBy().map(w -> " by " + w).orElse(""), words);
      case Finding.Figure f ->
          "figure %s %s%s: %s"
              .formatted(
                  number(f), f.unit(), f.measures().map(m -> ", " + cut(m)).orElse(""), words);
      case Finding.DatedEvent d ->
          "date %s%s: %s"
              .formatted(
                  d.value().map(When::iso).orElse("unknown"),
                  d.label().map(l -> ", " + cut(l)).orElse(""),
                  words);
      case Finding.Name n -> "%s %s: %s".formatted(n.type().word(), n.entity(), words);
      case Finding.Relation r ->
          "%s %s %s: %s"
              .formatted(r.subject(), r.type().word(), r.value().or(r::object).orElse(""), words);
    };
  }

  private static String number(Finding.Figure f) {
    return f.value()
        .map(BigDecimal::toPlainString)
        .orElseGet(() ->
            f.low().map(BigDecimal::toPlainString).orElse("")
                + "–"
                + f.high().map(BigDecimal::toPlainString).orElse(""));
  }

  /// The first words of a passage, on one line.
  public static String cut(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= WIDTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', WIDTH);
    return line.substring(0, space > WIDTH / 2 ? space : WIDTH) + " …";
  }
}
