/// What is asked of a page and what it says, in all its forms: the values of its template and its
/// JSON, its CSV, its feed, what it says of itself to programs.
///
/// Start at [org.onrecord.publish.answer.Ask] (what is asked) and
/// [org.onrecord.publish.answer.Answer] (what is said).
@NullMarked
package org.onrecord.publish.answer;

import org.jspecify.annotations.NullMarked;
