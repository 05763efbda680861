/// Who stands before a record and what they may do.
///
/// Start at [org.onrecord.model.people.Visitor].
///
/// Not here: how one knows who it is (`web`), what is kept of people.
@NullMarked
package org.onrecord.model.people;

import org.jspecify.annotations.NullMarked;
