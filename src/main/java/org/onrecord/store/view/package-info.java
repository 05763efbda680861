/// What pages ask of the tables: each question answered by few statements, each by an index.
///
/// Start at [org.onrecord.store.view.StoredRecord].
///
/// The one law: nothing here writes.
///
/// Not here: how it is shown (`publish`).
@NullMarked
package org.onrecord.store.view;

import org.jspecify.annotations.NullMarked;
