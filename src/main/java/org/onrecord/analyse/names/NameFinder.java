package org.onrecord.analyse.names;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analyse.names.describe.Form;
import org.onrecord.model.Finding;
import org.onrecord.model.Grounds;

/// The names of a document as findings.
public final class NameFinder {
  private static final double NAMED = 0.9;
  private static final double SHORT = 0.8;
  private static final double DESCRIBED = 0.7;
  private static final double ALONE = 0.55;

  /// One word that is all the text calls it, and no acronym: in news, four in five are no body.
  private static final double ONE_WORD = 0.45;

  private NameFinder() {}

  /// One finding for each mention, in the order of the text.
  public static List<Finding> find(Names names) {
    var findings = new ArrayList<Finding>(names.mentions().size());
    for (Mention mention : names.mentions()) {
      findings.add(
          new Finding.Name(
              mention.at(), mention.type(), mention.entity().name(), grounds(mention)));
    }
    return findings;
  }

  private static boolean isOneWord(Entity entity) {
    String name = entity.name();
    return entity.type() == Finding.Name.Type.ORGANISATION
        && name.indexOf(' ') < 0
        && name.chars().anyMatch(Character::isLowerCase);
  }

  private static Grounds grounds(Mention mention) {
    Entity entity = mention.entity();
    if (mention.form() != Form.NAME && !mention.hasName()) {
      return entity.isNamed()
          ? Grounds.of(DESCRIBED, "describes somebody the text names")
          : Grounds.of(ALONE, "a description that stands for one person or body");
    }
    if (isOneWord(entity)) {
      return Grounds.of(ONE_WORD, "one word with a capital");
    }
    return mention.nameTo() - mention.nameFrom() > 1
        ? Grounds.of(NAMED, "a name in full")
        : Grounds.of(SHORT, "a short name");
  }
}
