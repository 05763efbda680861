package org.onrecord.read.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Boilerplate;
import org.onrecord.model.Metadata;
import org.onrecord.model.Span;
import org.onrecord.model.Text;

/// What a text says of itself, found in its own words.
///
/// @param metadata what was known before, completed by what the text says
/// @param sponsored the passage that says somebody paid for the text
/// @param boilerplate passages that are not its author's words, in order, not overlapping
public record Particulars(
    Metadata metadata, Optional<Span> sponsored, List<Boilerplate> boilerplate) {
  public Particulars {
    boilerplate = List.copyOf(boilerplate);
  }

  /// The particulars of `text`. O(n) in its length.
  ///
  /// The language is always told by the text itself, since pages often declare that of their
  /// template; what is declared counts where the text leaves it open.
  ///
  /// @param known what the format said (mail headers, markup); it stands, the text only completes
  ///   it
  /// @param plainText whether the text is a file as it was typed, with title, credits and buttons
  ///   as lines, rather than a main text from which these were taken
  public static Particulars of(Text text, Metadata known, boolean plainText) {
    Optional<String> language = Languages.find(text.content()).or(known::language);
    List<Line> lines = Line.all(text);
    var head = new Head(lines, language.orElse(""), plainText);
    var foot = new Foot(lines, head.end(), language.orElse(""));
    var payment = new Payment(text, lines, head.end(), foot.start());
    var said =
        Metadata.NONE
            .withTitle(head.title())
            .withAuthor(head.author().or(foot::author))
            .withPublisher(foot.publisher().or(head::publisher))
            .withPublished(head.published().or(foot::published));
    return new Particulars(
        withBody(known.or(said)).withLanguage(language),
        payment.passage(),
        passages(lines, head, foot, payment));
  }

  /// An author that is a body publishes what it writes, where nobody else is named as publisher.
  private static Metadata withBody(Metadata said) {
    return said.publisher().isPresent()
        ? said
        : said.withPublisher(said.author().flatMap(Publishers::body));
  }

  private static List<Boilerplate> passages(
      List<Line> lines, Head head, Foot foot, Payment payment) {
    var kinds = new Boilerplate.Kind[lines.size()];
    foot.furniture().forEach(each -> kinds[each.line()] = each.kind());
    head.furniture().forEach(each -> kinds[each.line()] = each.kind());
    payment.lines().forEach(line -> kinds[line] = Boilerplate.Kind.DISCLOSURE_FOOTER);
    var passages = new ArrayList<Boilerplate>();
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != null) {
        passages.add(new Boilerplate(lines.get(i).at(), kinds[i]));
      }
    }
    return passages;
  }
}
