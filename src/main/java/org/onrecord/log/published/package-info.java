/// Checks a published folder, or a mirror of one, as `docs/publishing.md` describes it: without the
/// record, without a network, whoever made the folder.
///
/// Start at [org.onrecord.log.published.FolderCheck]. [org.onrecord.log.published.Fork] is the
/// proof that somebody signed two histories.
///
/// The one law: nothing that lies in the folder is believed; whatever is read is bounded.
///
/// Not here: getting a folder from elsewhere.
@NullMarked
package org.onrecord.log.published;

import org.jspecify.annotations.NullMarked;
