/// A page of a list: its filters, its order, where the next page is; all of it in the address.
///
/// Start at [org.onrecord.publish.list.ListPage].
///
/// The one law: the address is the state. Whatever a reader chose can be sent as a link.
@NullMarked
package org.onrecord.publish.list;

import org.jspecify.annotations.NullMarked;
