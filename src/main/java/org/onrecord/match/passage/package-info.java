/// What one passage says, as it is compared with others: what it speaks of, which sides it takes,
/// its numbers, dates, causes and doers, and what it takes back.
///
/// Start at [org.onrecord.match.passage.Passages], which reads documents into
/// [units][org.onrecord.match.passage.Unit]. What takes which side stands in `stances.txt`, what
/// turns it in `turns.txt`, what speaks of the same in `concepts.txt` and `umbrellas.txt`, what
/// ties an effect to its cause in `causes.txt`, what limits in `limits.txt`.
///
/// The one law: a passage is read by itself; nothing here knows of another one.
///
/// Not here: how two passages stand to each other (`match.pair`).
@NullMarked
package org.onrecord.match.passage;

import org.jspecify.annotations.NullMarked;
