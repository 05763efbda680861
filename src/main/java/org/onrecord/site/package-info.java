/// The published folder: the pages of a record as plain files, that work from any server, from a
/// USB stick and from disk (`docs/publishing.md`).
///
/// Start at [org.onrecord.site.StaticSite]. [org.onrecord.site.Crawl] follows the links from the
/// home page, by the same pages that the server answers with; [org.onrecord.site.Addresses] says in
/// which file an address lies, [org.onrecord.site.RelativeLinks] leads there, and
/// [org.onrecord.site.OutFolder] puts the new folder in the place of the old one.
///
/// The one law: the same record gives the same bytes. No clock, no path of this machine, no order
/// of threads.
///
/// Not here: what a page says (`publish`), what others get to see and which contents of the log are
/// open (`desk`).
@NullMarked
package org.onrecord.site;

import org.jspecify.annotations.NullMarked;
