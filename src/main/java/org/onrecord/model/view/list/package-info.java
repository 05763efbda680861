/// How lists are asked for and how they answer: words, filters, order, page; rows and counts.
///
/// Start at [org.onrecord.model.view.list.Query] and [org.onrecord.model.view.list.Listed].
@NullMarked
package org.onrecord.model.view.list;

import org.jspecify.annotations.NullMarked;
