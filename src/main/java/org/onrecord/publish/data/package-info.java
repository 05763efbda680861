/// A record as open data: each [org.onrecord.publish.data.Format] turns the rows of an
/// [org.onrecord.model.data.OpenData] into files for programs of others, a line at a time.
///
/// Pure: what is written goes to a [org.onrecord.model.data.Sink], which knows whether that is a
/// folder or a download.
@NullMarked
package org.onrecord.publish.data;

import org.jspecify.annotations.NullMarked;
