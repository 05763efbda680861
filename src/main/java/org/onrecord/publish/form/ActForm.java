package org.onrecord.publish.form;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.people.Role;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.view.DossierView;

/// The form of one act.
///
/// @param act its word
/// @param title what the page is called
/// @param lead what doing it means
/// @param submit the words on its button
/// @param least who may do it
/// @param on the object it is about
/// @param anew whether only what differs from before goes into the act
public record ActForm(
    String act,
    String title,
    String lead,
    String submit,
    Role least,
    Optional<DossierView> on,
    List<Field> fields,
    boolean anew) {
  public ActForm {
    fields = List.copyOf(fields);
  }

  static ActForm of(String act, String title, String lead, String submit, List<Field> fields) {
    return new ActForm(act, title, lead, submit, Role.ANALYST, Optional.empty(), fields, false);
  }

  ActForm by(Role role) {
    return new ActForm(act, title, lead, submit, role, on, fields, anew);
  }

  ActForm on(DossierView object) {
    return new ActForm(act, title, lead, submit, least, Optional.of(object), fields, anew);
  }

  ActForm saysAnew() {
    return new ActForm(act, title, lead, submit, least, on, fields, true);
  }

  /// The same with one of its fields alone.
  ActForm only(String name) {
    List<Field> some = fields.stream().filter(f -> f.name().equals(name)).toList();
    return new ActForm(act, title, lead, submit, least, on, some, anew);
  }

  /// Where it is sent to.
  public String address() {
    return ActForms.ADDRESS + act;
  }

  public Optional<Dossier> dossier() {
    return on.map(DossierView::dossier);
  }
}
