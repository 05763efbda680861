package org.onrecord.desk.work;

/// Who is told how far a long piece of work has come. Calls come from one thread at a time.
public interface Progress {
  /// Tells nobody.
  Progress SILENT = new Progress() {};

  /// A stage begins: `reading`, `lining up`, `indexing`.
  ///
  /// @param total how many steps it has; 0 when that is not known
  default void begin(String stage, long total) {}

  /// One input is kept and acknowledged: it will be there whatever happens next.
  ///
  /// @param outcome `read`, `partly: …`, `refused: …`
  default void kept(String path, String outcome) {}

  /// One step of the stage is done.
  default void step() {}

  /// A little is done of something that is no stage worth telling. Who wants the work to stop
  /// throws here or in [#step].
  default void check() {}

  /// The stage is done.
  default void end() {}
}
