/// A text cut into paragraphs, sentences and tokens, for any language that puts spaces between
/// words.
///
/// Start at [org.onrecord.analyse.text.Prose].
///
/// The one law: offsets are true. Every token, sentence and paragraph lies where it says in the
/// document's text.
///
/// Not here: what words mean. That is each language's own package.
@NullMarked
package org.onrecord.analyse.text;

import org.jspecify.annotations.NullMarked;
