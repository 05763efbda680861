/// A document becomes findings: quotations, commitments, claims, figures, dates, names, relations.
///
/// Start at [org.onrecord.analyse.Analyst]. Each kind of finding has its class; what belongs to a
/// language is data and small classes in that language's package.
///
/// The one law: the same document gives the same findings, everywhere and always. No clock, no
/// network, no chance.
///
/// Not here: what two documents say together (`match`), and whether any of it is so (people).
@NullMarked
package org.onrecord.analyse;

import org.jspecify.annotations.NullMarked;
