/// What each page says: from a question to the values its template, its JSON and its CSV are made
/// of.
///
/// Start at [org.onrecord.publish.page.Ask] (what is asked) and [org.onrecord.publish.page.Answer]
/// (what is said); one class a family of pages.
///
/// The one law: a page is a function of the record and its address.
@NullMarked
package org.onrecord.publish.page;

import org.jspecify.annotations.NullMarked;
