/// Our own words: dates, numbers, plurals, the names of kinds; and where pages live.
///
/// Start at [org.onrecord.publish.say.Say] and [org.onrecord.publish.say.Links].
///
/// The one law: what we say is a whole phrase from here or from a template. Words of a source are
/// never changed, re-cased or cut without "…".
@NullMarked
package org.onrecord.publish.say;

import org.jspecify.annotations.NullMarked;
