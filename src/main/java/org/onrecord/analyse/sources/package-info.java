/// What a document says of sources, and what it rests on itself.
///
/// Start at [org.onrecord.analyse.sources.Sources]. `Described` reads what a source is called ("the
/// state-owned daily …"), `Belonging` whose it is ("which is owned by …"), `Payers` who paid for
/// this text, `Authorities` whom the text has its word from.
///
/// The words that tell are data, beside this package among the resources.
///
/// The one law: each description stands in so many words in the passage it points at. A name is no
/// evidence of ownership, praise none of payment.
///
/// Not here: which texts are one voice (`match`), what people decided about a source, and who
/// publishes this document (`read.meta`).
@NullMarked
package org.onrecord.analyse.sources;

import org.jspecify.annotations.NullMarked;
