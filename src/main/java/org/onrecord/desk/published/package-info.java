/// What others get to see of a record, and the check of what somebody published.
///
/// Start at [org.onrecord.desk.published.Publication] (tables that hold nothing else),
/// [org.onrecord.desk.published.OpenContents] (which contents of the log are passed on) and
/// [org.onrecord.desk.published.PublishedDesk] (checking and mirroring).
///
/// The one law: what is not allowed by a rule is not published.
///
/// Not here: pages (`publish`), files (`site`).
@NullMarked
package org.onrecord.desk.published;

import org.jspecify.annotations.NullMarked;
