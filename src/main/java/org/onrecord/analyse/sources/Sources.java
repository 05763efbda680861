package org.onrecord.analyse.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding;
import org.onrecord.model.RestsOn;
import org.onrecord.model.SourceDescription;
import org.onrecord.model.SourceKind;

/// What a document says of sources, and whom it has its own word from. English only.
public final class Sources {
  private final SourceText text;

  private Sources(SourceText text) {
    this.text = text;
  }

  public static Sources of(Prose prose, Grammar grammar, Names names) {
    return new Sources(new SourceText(prose, grammar, names));
  }

  /// What a name alone tells: "Ministry of Ports" is the state's, "Salt Party" a party.
  public static Optional<SourceKind> kindByName(String name) {
    if (SourceWords.isState(name)) {
      return Optional.of(SourceKind.STATE_BODY);
    }
    boolean party = name.toLowerCase(Locale.ROOT).matches("(.* )?party( .*)?");
    return party ? Optional.of(SourceKind.PARTY) : Optional.empty();
  }

  /// What it says of sources, in the order of the text; nothing twice of one source in one passage.
  /// Linear in the mentions of bodies.
  public List<SourceDescription> descriptions() {
    var found = new ArrayList<SourceDescription>();
    new Payers(text).find(found::add);
    var described = new Described(text);
    var belonging = new Belonging(text);
    for (Mention mention : text.names().mentions()) {
      described.find(mention, found::add);
      belonging.find(mention, found::add);
    }
    found.sort(Comparator.comparing(SourceDescription::at).thenComparing(SourceDescription::trait));
    return List.copyOf(found);
  }

  /// Whom it has its word from, the one on whom most rests first.
  ///
  /// @param findings what was found in the same text
  public List<RestsOn> restsOn(List<Finding> findings) {
    return new Authorities(text).list(findings);
  }
}
