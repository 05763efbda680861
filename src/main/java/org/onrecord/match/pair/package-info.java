/// Passages of two documents that speak of one thing, and how they stand to each other.
///
/// Start at [org.onrecord.match.pair.Meetings]: passages go in by
/// [org.onrecord.match.pair.Passages], pairs come out. Each way in which two passages can agree or
/// differ is a [Rule][Rule] of its own: numbers, dates, sides taken, denials, "all" against a
/// count, the same words. What takes which side stands in `stances.txt`, what speaks of the same in
/// `concepts.txt`.
///
/// The one law: a rule that cannot say why, in words of both passages, says nothing.
///
/// Not here: copies of text (`match.voice`), whether any of it is so.
@NullMarked
package org.onrecord.match.pair;

import org.jspecify.annotations.NullMarked;
