package org.onrecord.model.view.card;

import java.util.List;

/// A text that says somebody paid for it.
///
/// @param says the words that say so
/// @param payers who paid, in the document's words ("a third party"), where these say it
/// @param named people, bodies and groups that these words name; its own source is left out
public record PaidText(Cited says, List<String> payers, List<EntityRef> named) {
  public PaidText {
    payers = List.copyOf(payers);
    named = List.copyOf(named);
  }

  public DocumentCard document() {
    return says.place().document();
  }
}
