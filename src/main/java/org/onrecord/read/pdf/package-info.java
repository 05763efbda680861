/// Text out of PDF in the order in which people read it.
///
/// Start at [org.onrecord.read.pdf.Pdf]. A page goes from glyphs to words
/// ([org.onrecord.read.pdf.Glyphs], [org.onrecord.read.pdf.Word]), from words to lines column by
/// column ([org.onrecord.read.pdf.Columns]), loses what repeats on its edges
/// ([org.onrecord.read.pdf.RunningLines]) and becomes paragraphs
/// ([org.onrecord.read.pdf.Paragraphs]) with its footnotes behind it.
///
/// The one law: every word of the page comes out once, but for running lines and page numbers.
///
/// Not here: pictures of text, but for the call of Tesseract ([org.onrecord.read.pdf.Ocr]).
@NullMarked
package org.onrecord.read.pdf;

import org.jspecify.annotations.NullMarked;
