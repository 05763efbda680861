/// The main text of a web page, and what the page says of itself.
///
/// Start at [org.onrecord.read.web.WebPage]. The text is what a reader came for, in reading order,
/// one paragraph, heading or list item a line; menus, share buttons, comments, teasers and notices
/// are left out. How well that works is measured in `docs/main-text.md`.
///
/// The one law: a page is hostile until shown otherwise. Nothing here recurses over its depth, runs
/// its scripts or fetches what it names, and the cost grows with its size and no faster.
///
/// Not here: how the bytes became characters (`org.onrecord.read`), and what a text without markup
/// says of itself (`org.onrecord.read.meta`).
@NullMarked
package org.onrecord.read.web;

import org.jspecify.annotations.NullMarked;
