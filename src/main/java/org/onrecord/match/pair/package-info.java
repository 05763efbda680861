/// Passages of two documents that speak of one thing, and how they stand to each other.
///
/// Start at [org.onrecord.match.pair.Meetings]: passages go in, pairs come out. What all passages
/// have is laid side by side in `corpus`; [org.onrecord.match.pair.Candidates] finds which two
/// share enough ([org.onrecord.match.pair.Ground]); [org.onrecord.match.pair.Judge] asks each
/// `rule`. What takes which side stands in `stances.txt`, what speaks of the same in
/// `concepts.txt`.
///
/// Not here: copies of text (`match.voice`), whether any of it is so.
@NullMarked
package org.onrecord.match.pair;

import org.jspecify.annotations.NullMarked;
