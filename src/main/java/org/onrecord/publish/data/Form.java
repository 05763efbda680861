package org.onrecord.publish.data;

import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Sink;

/// A way of writing a record for others.
@FunctionalInterface
interface Form {
  /// Hands the files of this form to `sink`. Memory does not grow with the record.
  void write(OpenData data, Names names, Sink sink);
}
