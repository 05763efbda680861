/// What each page says, one class a family of pages: from an [org.onrecord.publish.answer.Ask] to
/// an [org.onrecord.publish.answer.Answer].
///
/// Start at a small one, such as [org.onrecord.publish.page.PaidPages]. What the data of each page
/// is stands in [org.onrecord.publish.page.Twins].
///
/// The one law: a page is a function of the record and its address.
@NullMarked
package org.onrecord.publish.page;

import org.jspecify.annotations.NullMarked;
