package org.onrecord.publish.form;

import java.util.List;
import java.util.Optional;

/// One field of a form.
///
/// @param name where its value goes in the act: `who`, or `opens.who` for a field of an inner
///   object
/// @param label what people read
/// @param hint what is meant, or how to write it; may be empty
/// @param choices for those kinds that offer some
/// @param now what it says already, for forms that say something anew; only what differs goes into
///   the act then
public record Field(
    String name,
    String label,
    Kind kind,
    boolean required,
    String hint,
    List<Choice> choices,
    Optional<String> now) {
  /// How a value is asked for, and how it goes into the act.
  public enum Kind {
    /// One line of text.
    LINE,
    /// Several lines of text.
    TEXT,
    /// One out of a few, all seen.
    RADIOS,
    /// One out of many, folded.
    SELECT,
    /// Any number out of a few: a list of texts.
    CHECKS,
    /// Texts parted by semicolons: a list.
    LIST,
    /// A passage of a document.
    PASSAGE,
    /// Passages of documents: a list.
    PASSAGES,
    /// Lines of `name: question`: a list of objects.
    QUESTIONS,
    /// Axes of a scale, a line each.
    AXES,
    /// Not asked, only sent along.
    FIXED,
    /// Not asked, only sent along, and a number.
    FIXED_NUMBER
  }

  /// @param note what stands beside it; may be empty
  public record Choice(String value, String label, String note) {
    static Choice of(String value, String label) {
      return new Choice(value, label, "");
    }
  }

  public Field {
    choices = List.copyOf(choices);
  }

  static Field of(String name, String label, Kind kind) {
    return new Field(name, label, kind, false, "", List.of(), Optional.empty());
  }

  static Field fixed(String name, String value) {
    return of(name, "", Kind.FIXED).now(value);
  }

  Field needed() {
    return new Field(name, label, kind, true, hint, choices, now);
  }

  Field optional() {
    return new Field(name, label, kind, false, hint, choices, now);
  }

  Field hint(String words) {
    return new Field(name, label, kind, required, words, choices, now);
  }

  Field choices(List<Choice> some) {
    return new Field(name, label, kind, required, hint, some, now);
  }

  /// The same with what it says already.
  Field now(String value) {
    return new Field(name, label, kind, required, hint, choices, Optional.of(value));
  }

  Field inside(String object) {
    return new Field(object + "." + name, label, kind, required, hint, choices, now);
  }

  /// The key of the field in the act, without the objects around it.
  public String key() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /// The id of its element in the page.
  public String id() {
    return "field-" + name.replace('.', '-');
  }

  public boolean isHidden() {
    return kind == Kind.FIXED || kind == Kind.FIXED_NUMBER;
  }

  /// Whether it is asked for by several elements of the page.
  public boolean isGroup() {
    return kind == Kind.RADIOS || kind == Kind.CHECKS || isPassage();
  }

  public boolean isPassage() {
    return kind == Kind.PASSAGE || kind == Kind.PASSAGES;
  }
}
