package org.onrecord.read.meta;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Boilerplate.Kind;

/// Which lines of a text are not its author's words, by what they say and where they stand.
final class Marks {
  private static final int LONGEST = 160;
  private static final int LONGEST_POINTER = 200;
  private static final int SHORT = 60;

  private static final Pattern NUMBER =
      Pattern.compile("[^\\p{L}\\d]*\\d{1,3}(?:[ .,\\u00A0\\u202F]?\\d{3}){0,3}[^\\p{L}\\d]*");
  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20|21)\\d\\d");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)[^\\p{L}\\d]*\\d[\\d .,\\u00A0\\u202F]*\\s?(?:k|m|тыс\\.?|млн|мың)?\\s?\\+?\\s?"
              + "(?:views?|reads?|hits|page views|people (?:have )?(?:viewed|read)|times (?:read|viewed)"
              + "|aufrufe|vues|vistas|visitas|lecturas|visualizações|visualizzazioni|wyświetleń|odsłon"
              + "|просмотр(?:а|ов|ы)?|прочтени[ейя]|переглядів|қаралым|рет қаралды|рет оқылды|görüntülenme)"
              + "\\b[^\\p{L}]*");

  private static final Pattern READ_TIME =
      Pattern.compile(
          "(?iu)[^\\p{L}\\d]*\\d{1,3}[ -]?(?:min(?:ute)?s?\\.?|minuten|мин\\.?|минут[ыа]?|хв)"
              + "(?: (?:to |of )?(?:read|reading|lesezeit|de lecture|de lectura|чтения|на чтение|оқу))?[^\\p{L}\\d]*");

  private static final Pattern TALLY =
      Pattern.compile(
          "(?iu)[^\\p{L}\\d]*(?:\\d+ (?:comments?|shares?|likes?|kommentare?|commentaires?|comentarios?|komentarz[ey]|комментари[ейяв]+|пікір|repl(?:y|ies))"
              + "|(?:comments?|shares?|likes?|комментари[ий]|пікірлер)\\s?[:(]\\s?\\d+\\)?)[^\\p{L}\\d]*");

  private Marks() {}

  /// What a line above the first paragraph is.
  ///
  /// @param typed whether a number alone may be a counter; in a text taken from a page it may be
  ///   anything
  static Optional<Kind> inHead(String line, boolean typed) {
    if (typed && NUMBER.matcher(line).matches() && !YEAR.matcher(line.strip()).matches()) {
      return Optional.of(Kind.VIEW_COUNTER);
    }
    return inFoot(line);
  }

  /// What a line below the last paragraph is.
  static Optional<Kind> inFoot(String line) {
    if (line.length() > LONGEST_POINTER) {
      return Optional.empty();
    } else if (READ_TIME.matcher(line).matches()) {
      return Optional.of(Kind.OTHER);
    } else if (TALLY.matcher(line).matches()) {
      return Optional.of(Kind.COMMENT_FORM);
    }
    return anywhere(line)
        .or(() ->
            line.length() > LONGEST
                ? Optional.empty()
                : Notices.find(line)
                    .flatMap(notice ->
                        switch (notice) {
                          case OFFER, READING, ADVERT -> Optional.of(Kind.OTHER);
                          case RIGHTS -> Optional.of(Kind.OTHER);
                          case FORM -> Optional.of(Kind.COMMENT_FORM);
                          case TALK ->
                              line.length() < SHORT
                                  ? Optional.of(Kind.COMMENT_FORM)
                                  : Optional.empty();
                          case POINTER, PHOTO, ILLUSTRATION, SHARE, CONTINUED, COUNTER ->
                              Optional.empty();
                        }));
  }

  /// What a short line is wherever it stands: between two paragraphs it takes stronger signs.
  static Optional<Kind> anywhere(String line) {
    if (COUNTED.matcher(line).matches()) {
      return Optional.of(Kind.VIEW_COUNTER);
    }
    return Notices.find(line).flatMap(notice -> strong(notice, line));
  }

  private static Optional<Kind> strong(Notice notice, String line) {
    boolean label = line.length() < SHORT;
    return switch (notice) {
      case SHARE -> kind(Kind.SHARE_BUTTON, label);
      case PHOTO -> kind(Kind.PHOTO_CREDIT, line.length() <= LONGEST);
      case ILLUSTRATION -> kind(Kind.ILLUSTRATION_CREDIT, line.length() <= LONGEST);
      case POINTER -> kind(Kind.NAVIGATION, line.length() <= LONGEST_POINTER);
      case CONTINUED -> kind(Kind.TO_BE_CONTINUED, label);
      case COUNTER -> kind(Kind.VIEW_COUNTER, label && hasDigit(line));
      case ADVERT -> kind(Kind.OTHER, line.length() < SHORT / 2);
      case RIGHTS -> kind(Kind.OTHER, line.length() <= LONGEST && beginsWithMark(line));
      case OFFER, TALK, FORM, READING -> Optional.empty();
    };
  }

  private static Optional<Kind> kind(Kind kind, boolean holds) {
    return holds ? Optional.of(kind) : Optional.empty();
  }

  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(Character::isDigit);
  }

  private static boolean beginsWithMark(String line) {
    return line.startsWith("©") || line.regionMatches(true, 0, "(c)", 0, 3);
  }
}
