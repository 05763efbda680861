/// What a reader may ask of a record, and the values that answer.
///
/// Start at [org.onrecord.model.view.RecordView]: the desk answers it from the derived tables, the
/// pages are made from it and from nothing else. A list is asked for with a
/// [org.onrecord.model.view.list.Query] and answered by a [org.onrecord.model.view.list.Listed], a
/// page at a time, so that no question needs all documents at once.
///
/// The one law: wherever sources are counted, voices come with them. Copies of one text never stand
/// as separate rows; they are the `copies` of the row of the earliest.
///
/// Not here: how anything is stored (`store`, `index`) or shown (`publish`).
@NullMarked
package org.onrecord.model.view;

import org.jspecify.annotations.NullMarked;
