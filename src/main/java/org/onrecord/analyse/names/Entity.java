package org.onrecord.analyse.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.model.Finding.Name;

/// One person, body, group or place of a document, with everything the document calls it.
///
/// Complete and unchanging once [Names#of] has returned.
public final class Entity {
  private final int number;
  private final Name.Type type;
  private final List<String> roles = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private String name;
  private Gender gender;
  private final boolean named;

  Entity(int number, String name, Name.Type type, Gender gender, boolean named) {
    this.number = number;
    this.name = name;
    this.type = type;
    this.gender = gender;
    this.named = named;
  }

  /// In the order in which the document first names them, from 0.
  public int number() {
    return number;
  }

  /// The fullest name in the document, else the words that describe it.
  public String name() {
    return name;
  }

  public Name.Type type() {
    return type;
  }

  public Gender gender() {
    return gender;
  }

  /// Whether the document gives a proper name, not only descriptions.
  public boolean isNamed() {
    return named;
  }

  public boolean isPerson() {
    return type == Name.Type.PERSON;
  }

  /// Offices that the document gives a person, in its words without article: "justice minister".
  public List<String> roles() {
    return Collections.unmodifiableList(roles);
  }

  /// All mentions, in the order of the text.
  public List<Mention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /// A better description than before: one that names the owner.
  void describe(String words) {
    name = words;
  }

  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  void addRole(String role) {
    if (!role.isBlank() && !roles.contains(role)) {
      roles.add(role);
    }
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  @Override
  public String toString() {
    return name;
  }
}
