package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import org.onrecord.desk.register.ActAnswer;
import org.onrecord.model.people.Visitor;
import org.onrecord.publish.Frame;
import org.onrecord.publish.Pages;
import org.onrecord.publish.answer.Sent;
import org.onrecord.publish.say.ObjectWords;

/// Takes forms that were sent, and does what they say.
final class Acts {
  /// Where forms are sent to; the act's word follows.
  static final String ADDRESS = "/acts/";

  /// Larger forms are no act: an entry holds less.
  static final int LARGEST = 1 << 20;

  private final Pages pages;
  private final Gate gate;
  private final Doer doer;

  /// Does one act.
  interface Doer {
    /// Where nothing can be done.
    Doer NOBODY =
        line -> {
          throw new IOException("This copy of the record is only read.");
        };

    ActAnswer act(String line) throws IOException;
  }

  Acts(Pages pages, Gate gate, Doer doer) {
    this.pages = pages;
    this.gate = gate;
    this.doer = doer;
  }

  /// Answers with the page to see next (303), or with the form and what is wrong (422), or says
  /// that it is not for this visitor (403).
  void take(Context context, String path) {
    Visitor visitor = gate.visitor(context);
    Sent sent = Sent.of(context.formParamMap());
    switch (pages.take(path, sent, visitor)) {
      case Pages.Taken.Again again -> Seen.show(context, again.page());
      case Pages.Taken.Act act ->
          gate.toProve(context, path)
              .ifPresentOrElse(
                  why -> Seen.show(context, pages.again(path, sent.refused(why), visitor)),
                  () -> done(context, path, sent, visitor, act));
    }
  }

  private void done(Context context, String path, Sent sent, Visitor visitor, Pages.Taken.Act act) {
    try {
      ActAnswer answer = doer.act(act.line());
      if (answer.because().isPresent()) {
        Seen.show(context, pages.again(path, sent.refused(answer.because().get()), visitor));
        return;
      }
      if (visitor.name().isEmpty()) {
        gate.named(context, act.by());
      }
      String next = act.back().orElseGet(() -> ObjectWords.address(answer.id()));
      context.status(HttpStatus.SEE_OTHER).header("Location", with(next, answer));
    } catch (IOException e) {
      Seen.show(context, pages.again(path, sent.refused(String.valueOf(e.getMessage())), visitor));
    }
  }

  /// The address with the entry that was made, so that its page can offer to undo it.
  private static String with(String address, ActAnswer answer) {
    String plain =
        address.replaceAll("([?&])" + Frame.DONE + "=\\d*&?", "$1").replaceAll("[?&]$", "");
    return plain
        + (plain.contains("?") ? "&" : "?")
        + Frame.DONE
        + "="
        + answer.entry().orElseThrow();
  }
}
