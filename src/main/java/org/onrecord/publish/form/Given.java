package org.onrecord.publish.form;

import java.util.Optional;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.card.Item;
import org.onrecord.publish.answer.Ask;

/// What is known when a form is asked for, or was sent: what the address or the form names.
record Given(Ask ask) {
  RecordView record() {
    return ask.record();
  }

  Visitor visitor() {
    return ask.visitor();
  }

  /// What was sent under `name`, or else what the address says.
  String value(String name) {
    return ask.sent().map(sent -> sent.text(name)).orElseGet(() -> ask.param(name).orElse(""));
  }

  Optional<DossierView> object(String name) {
    String id = value(name);
    return id.isBlank() ? Optional.empty() : record().register().find(id);
  }

  Optional<Item> finding() {
    String id = value("finding");
    return id.isBlank() ? Optional.empty() : record().texts().findFinding(id);
  }

  /// The object an act is about, for acts that do not name it: it stands in the address beside.
  Optional<DossierView> about() {
    return object("about");
  }

  static boolean isOpen(Dossier dossier) {
    return dossier.subject().joinedInto().isEmpty();
  }
}
