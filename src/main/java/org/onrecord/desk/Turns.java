package org.onrecord.desk;

import java.io.IOException;

/// Who does something to a record that others write to meanwhile: in a turn of their own, or beside
/// the others when they only read.
public interface Turns {
  /// Something that is done.
  interface Work<T> {
    T on(RecordFolder record) throws IOException;
  }

  /// Does something between two acts of others.
  <T> T write(Work<T> work) throws IOException;

  /// Does something that only reads the record, while acts go on.
  <T> T beside(Work<T> work) throws IOException;

  /// Nobody else writes to `record`.
  static Turns alone(RecordFolder record) {
    return new Turns() {
      @Override
      public <T> T write(Work<T> work) throws IOException {
        return work.on(record);
      }

      @Override
      public <T> T beside(Work<T> work) throws IOException {
        return work.on(record);
      }
    };
  }
}
