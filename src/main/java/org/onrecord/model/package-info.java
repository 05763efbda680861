/// The words that all rooms speak: a document, a passage, a finding, how two passages stand to each
/// other.
///
/// Start at [org.onrecord.model.Document] and [org.onrecord.model.Finding]. All are values that
/// cannot be wrong: what is checked, is checked when they are made.
///
/// The one law: offsets count Unicode code points, 0-based, end-exclusive, in the document's text
/// ([org.onrecord.model.Text] says how analysis keeps to it).
///
/// Not here: how anything is found, kept or shown. This room imports no other.
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
