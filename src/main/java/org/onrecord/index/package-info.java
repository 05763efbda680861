/// Keeps passages findable by their words.
///
/// Start at [org.onrecord.index.SearchIndex]: documents go in with what a reader may filter by, a
/// [org.onrecord.model.view.list.Query] gets passages out, best first, one a voice.
/// [org.onrecord.index.Stems] is also what matching counts words with, so that both mean the same
/// by "the same word".
///
/// The one law: the index is derived. Whatever is in it can be made again from documents and
/// findings; deleting the folder loses nothing.
///
/// Not here: what is done with a hit (`desk`), how it looks (`publish`).
@NullMarked
package org.onrecord.index;

import org.jspecify.annotations.NullMarked;
