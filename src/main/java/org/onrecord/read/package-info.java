/// From bytes to a document, or to a refusal that says why.
///
/// Start at [org.onrecord.read.Reader]: it looks at a file, reads plain text itself and hands
/// everything else to a worker process.
///
/// The one law: every input ends in a [org.onrecord.model.Reading], and a parser that breaks, hangs
/// or is taken over costs at most its worker.
///
/// Not here: what the text means (`org.onrecord.analyse`), where originals are kept
/// (`org.onrecord.desk`).
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
