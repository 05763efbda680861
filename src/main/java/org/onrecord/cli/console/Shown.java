package org.onrecord.cli.console;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.onrecord.desk.work.Progress;

/// Progress on standard error: a bar on a terminal, plain lines elsewhere.
public final class Shown implements Progress {
  /// Stages shorter than this need no bar.
  private static final long WORTH_A_BAR = 5;

  private final boolean interactive;
  private final boolean eachInput;
  private @Nullable ProgressBar bar;

  private Shown(boolean interactive, boolean eachInput) {
    this.interactive = interactive;
    this.eachInput = eachInput;
  }

  /// @param eachInput whether to say of each input that it is kept; refused and partly read ones
  ///   are always said
  public static Shown on(boolean eachInput) {
    return new Shown(Terminal.isInteractive(), eachInput);
  }

  @Override
  public void begin(String stage, long total) {
    if (interactive && total >= WORTH_A_BAR) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(stage)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(200)
              .setConsumer(new ConsoleProgressBarConsumer(Terminal.ERR))
              .build();
    } else if (!interactive && total > 0) {
      Terminal.tell("onrecord: %s %d".formatted(stage, total));
    }
  }

  @Override
  public void kept(String path, String outcome) {
    if (!interactive && eachInput || !outcome.equals("read")) {
      Terminal.tell("kept %s: %s".formatted(path, outcome));
    }
  }

  @Override
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
