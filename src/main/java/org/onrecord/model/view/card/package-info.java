/// What stands in one row or in a few words: a document, a person, a source, a passage, a finding
/// with what the record makes of it.
///
/// Start at [org.onrecord.model.view.card.DocumentCard] and [org.onrecord.model.view.card.Item].
@NullMarked
package org.onrecord.model.view.card;

import org.jspecify.annotations.NullMarked;
