package org.onrecord.read.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Boilerplate.Kind;
import org.onrecord.model.When;

/// What the lines above the first paragraph say: title, masthead, date, byline.
///
/// Each line has one role, given by the first rule that fits; of those that fit none, the first is
/// the title.
final class Head {
  /// No text has more lines above its first paragraph; past these we stop looking.
  private static final int MOST_LINES = 16;

  private static final int LONGEST_TITLE = 250;

  private static final Set<String> KICKERS = Set.copyOf(WordList.lines(Head.class, "kickers.txt"));

  /// A line of the head that is no text, and what it is.
  record Furniture(int line, Kind kind) {}

  private final List<Line> lines;
  private final String language;
  private final boolean typed;
  private final List<Furniture> furniture = new ArrayList<>();
  private final List<Integer> candidates = new ArrayList<>();
  private Optional<When> published = Optional.empty();
  private Optional<When> updated = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> title = Optional.empty();
  private int end;

  /// @param typed whether the lines are a file as it was typed rather than a text taken from a page
  Head(List<Line> lines, String language, boolean typed) {
    this.lines = lines;
    this.language = language;
    this.typed = typed;
    read();
  }

  /// How many lines it has.
  int end() {
    return end;
  }

  List<Furniture> furniture() {
    return furniture;
  }

  Optional<When> published() {
    return published.or(() -> updated);
  }

  Optional<String> author() {
    return author;
  }

  Optional<String> publisher() {
    return publisher;
  }

  Optional<String> title() {
    return title;
  }

  private void read() {
    while (end < lines.size() && end < MOST_LINES && !lines.get(end).isProse()) {
      role(end);
      end++;
    }
    if (end < lines.size()) {
      String first = lines.get(end).words();
      published = published.or(() -> StoryDateline.find(first, language));
    }
    takeMasthead();
    takeTitle();
  }

  private void role(int i) {
    String words = lines.get(i).words();
    Optional<DateLine> date = DateLine.find(words, language);
    Optional<Byline> byline = Byline.find(words);
    Optional<Kind> notice = Marks.inHead(words, typed);
    date.ifPresent(this::takeDate);
    byline.ifPresent(this::takeByline);
    if (date.isPresent() && date.get().whole()) {
      furniture.add(new Furniture(i, Kind.PAGE_HEADER_DATE));
    } else if (notice.isPresent()) {
      furniture.add(new Furniture(i, notice.get()));
    } else if (byline.isPresent()) {
      furniture.add(new Furniture(i, byline.get().photo() ? Kind.PHOTO_CREDIT : Kind.OTHER));
    } else if (!Sponsorship.isLabel(words) && (candidates.isEmpty() || !isDated(words))) {
      candidates.add(i);
    }
    published = published.or(() -> HeadDate.find(words, language));
  }

  private boolean isDated(String words) {
    return HeadDate.find(words, language).isPresent();
  }

  private void takeDate(DateLine date) {
    if (date.updated()) {
      updated = updated.or(date::when);
    } else {
      published = published.or(date::when);
    }
  }

  private void takeByline(Byline byline) {
    author = author.or(byline::author);
  }

  /// A masthead stands above the title, so there must be a title left without it.
  private void takeMasthead() {
    boolean spare = candidates.size() > 1 && isTitle(candidates.get(1)) || candidates.size() > 2;
    if (spare && !isKicker(candidates.getFirst())) {
      publisher = Publishers.masthead(bare(candidates.getFirst()));
      if (publisher.isPresent()) {
        furniture.add(new Furniture(candidates.removeFirst(), Kind.OTHER));
      }
    }
  }

  private void takeTitle() {
    candidates.removeIf(i -> !isTitle(i));
    List<Integer> titles = candidates.stream().filter(i -> !isKicker(i)).toList();
    Optional<Integer> at =
        titles.stream()
            .filter(i -> isRepeated(i, titles))
            .findFirst()
            .or(() -> titles.stream().findFirst());
    if (at.isPresent()) {
      title = at.map(this::bare);
      titles.stream()
          .filter(i -> i > at.get() && sameTitle(i, at.get()))
          .forEach(i -> furniture.add(new Furniture(i, Kind.REPEATED_TITLE)));
    }
  }

  private boolean isRepeated(int i, List<Integer> titles) {
    return titles.stream().anyMatch(other -> other > i && sameTitle(other, i));
  }

  private boolean sameTitle(int a, int b) {
    return key(a).equals(key(b));
  }

  private String key(int i) {
    return bare(i).toLowerCase(Locale.ROOT).replaceAll("(?U)\\W+", " ").strip();
  }

  private boolean isKicker(int i) {
    return KICKERS.contains(key(i));
  }

  /// A title is short, has letters, is no item of a list, and is not the first line of a paragraph
  /// that was broken into lines.
  private boolean isTitle(int i) {
    Line line = lines.get(i);
    boolean alone = i + 1 == lines.size() || lines.get(i + 1).gap() || lines.get(i + 1).isProse();
    boolean credited = i + 1 < end && !candidates.contains(i + 1);
    return line.length() <= LONGEST_TITLE
        && (alone || credited)
        && !line.words().matches("(?s)[•◦▪*–—-]\\s.*|\\(?\\d+[.)]\\s.*|[a-z].*")
        && line.words().codePoints().filter(Character::isLetter).count() > 2;
  }

  /// The words of line `i` without the marks of Markdown.
  private String bare(int i) {
    return lines
        .get(i)
        .words()
        .replaceAll("^(?:#{1,6}\\s+|\\*\\*|__)|(?:\\s+#+|\\*\\*|__)$", "")
        .strip();
  }
}
