/// How two passages about one thing stand to each other: each way in which they can agree or differ
/// is a [Rule][org.onrecord.match.pair.rule.Rule] of its own.
///
/// Start at [org.onrecord.match.pair.rule.Couple], which a rule is given, and
/// [org.onrecord.match.pair.rule.SameWordsRule], the shortest one.
///
/// The one law: a rule that cannot say why, in words of both passages, says nothing.
@NullMarked
package org.onrecord.match.pair.rule;

import org.jspecify.annotations.NullMarked;
