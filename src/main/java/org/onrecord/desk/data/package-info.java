/// A record as open data, on disk and as a download: where the rows come from
/// ([org.onrecord.desk.data.RecordData]) and where the files go
/// ([org.onrecord.desk.data.ExportFolder], [org.onrecord.desk.data.ZipSink]). What stands in them
/// is `publish.data`'s business.
@NullMarked
package org.onrecord.desk.data;

import org.jspecify.annotations.NullMarked;
