/// A document as a reader meets it: numbered paragraphs, findings marked in them and noted beside
/// them; and two documents side by side.
///
/// Start at [org.onrecord.publish.document.DocumentPage] and
/// [org.onrecord.publish.document.SideBySide].
///
/// The one law: the words are the document's, all of them, in their order.
@NullMarked
package org.onrecord.publish.document;

import org.jspecify.annotations.NullMarked;
