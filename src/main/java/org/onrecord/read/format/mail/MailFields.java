package org.onrecord.read.format.mail;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.onrecord.model.Metadata;
import org.onrecord.model.When;
import org.onrecord.read.format.Addresses;
import org.onrecord.read.format.Dates;
import org.onrecord.read.format.MadeUp;
import org.onrecord.read.format.Web;

/// The header of a mail or of one part of it.
final class MailFields {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}{3}) (\\d{4})");
  private static final Pattern ADDRESS = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<[^>]*>.*");
  private static final Pattern REPLY = Pattern.compile("(?i)^((re|fwd?|aw|wg|sv|отв)\\s*:\\s*)+");

  private static final DateTimeFormatter MONTHS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM uuuu")
          .toFormatter(Locale.ENGLISH);

  private final Map<String, String> values = new HashMap<>();

  /// The first of several fields of one name counts.
  void add(Field field) {
    values.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), unfolded(field.getBody()));
  }

  private static String unfolded(String body) {
    return body == null ? "" : body.replaceAll("\\r?\\n\\s?", " ").strip();
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  private static String decoded(String value) {
    return DecoderUtil.decodeEncodedWords(value, java.nio.charset.StandardCharsets.UTF_8).strip();
  }

  Metadata metadata() {
    return Metadata.NONE
        .withTitle(
            find("subject")
                .map(MailFields::decoded)
                .map(subject -> REPLY.matcher(subject).replaceFirst(""))
                .filter(subject -> !subject.isBlank()))
        .withAuthor(find("from").map(MailFields::decoded).flatMap(MailFields::person))
        .withPublisher(find("organization").map(MailFields::decoded).filter(MadeUp::isRealName))
        .withPublished(find("date").flatMap(MailFields::day))
        .withLanguage(find("content-language").flatMap(Dates::language))
        .withUrl(savedPage());
  }

  /// Who stands before the address; an address alone names nobody.
  private static Optional<String> person(String from) {
    var matcher = ADDRESS.matcher(from);
    return matcher.matches()
        ? Optional.of(matcher.group(1).strip())
            .filter(name -> !name.isEmpty() && !name.contains("@") && !isBrowser(name))
        : Optional.empty();
  }

  private static boolean isBrowser(String name) {
    return name.startsWith("Saved by ");
  }

  /// The day on the sender's own clock.
  private static Optional<When> day(String date) {
    var matcher = DAY.matcher(date);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(When.of(LocalDate.parse(matcher.group(), MONTHS)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The address of the page, when a browser saved one in the form of a mail.
  Optional<URI> savedPage() {
    return find("snapshot-content-location")
        .or(() -> find("from").filter(from -> from.contains("Saved by ")).map(from -> ""))
        .flatMap(Addresses::find);
  }

  /// The name that an attachment has.
  Optional<String> fileName() {
    return parameter("content-disposition", "filename")
        .or(() -> parameter("content-type", "name"))
        .map(MailFields::decoded)
        .or(() ->
            find("content-disposition")
                .filter(d -> d.startsWith("attachment"))
                .map(d -> "attachment"));
  }

  Optional<String> charset() {
    return parameter("content-type", "charset");
  }

  boolean isFlowed() {
    return parameter("content-type", "format").orElse("").equalsIgnoreCase("flowed");
  }

  private Optional<String> parameter(String field, String name) {
    return find(field)
        .map(value ->
            Pattern.compile(
                    "(?i);\\s*" + name + "\\*?(?:0\\*?)?\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
                .matcher(value))
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
        .map(MailFields::unescaped)
        .filter(value -> !value.isBlank());
  }

  /// `utf-8''na%20me` (RFC 2231, section 4).
  private static String unescaped(String value) {
    var matcher = Pattern.compile("([\\w-]+)'[\\w-]*'(.*)").matcher(value);
    if (!matcher.matches()) {
      return value;
    }
    try {
      String plus = matcher.group(2).replace("+", "%2B");
      return Web.find(matcher.group(1))
          .map(charset -> java.net.URLDecoder.decode(plus, charset))
          .orElse(value);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }
}
