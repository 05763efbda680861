/// What a text says of itself: its title, author, publisher, date and language, who paid for it,
/// and which of its lines are not its author's words.
///
/// Start at [org.onrecord.read.meta.Particulars]. The words that give a line away stand in resource
/// files beside this package, one a line, so that a language is added without code.
///
/// The one law: what the text does not say stays empty. A guess is worse than nothing, because
/// people would rely on it.
///
/// Not here: what markup says (`org.onrecord.read.web`); dates in running text, which are findings
/// (`org.onrecord.analyse`).
@NullMarked
package org.onrecord.read.meta;

import org.jspecify.annotations.NullMarked;
