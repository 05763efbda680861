/// Search without a server: an index in many small script files, of which a query loads a few.
///
/// Start at [org.onrecord.site.search.SearchFiles], which writes them; `search.js` among the assets
/// of `publish` reads them. [org.onrecord.site.search.Terms] says what a word is looked for as, by
/// the table in [org.onrecord.site.search.Endings], which the script gets with the index: both
/// sides fold words by one table.
///
/// * `search/head.js`: how many stretches there are, the endings, the names of the shards.
/// * `search/terms/t-….js`: the terms that begin with these letters, each with the stretches that
///   hold it and how much it weighs there.
/// * `search/text/….js`: one stretch, at most some 4,000 characters of one document: its words, to
///   show and to look for phrases in, with title, source, date and address.
///
/// Scripts, since a page that lies on a disk may load a script that lies beside it and nothing
/// else. The one law: nothing here is large. No file is over
/// [org.onrecord.site.search.Shards#LARGEST], so that the first answer comes over a slow line.
@NullMarked
package org.onrecord.site.search;

import org.jspecify.annotations.NullMarked;
