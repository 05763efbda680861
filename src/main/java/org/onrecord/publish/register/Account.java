package org.onrecord.publish.register;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.register.Scale;
import org.onrecord.model.view.VerdictCount;
import org.onrecord.publish.say.Say;
import org.onrecord.publish.say.Steps;

/// What came of all that one actor promised: `2 in force and works; 1 in force and in form only; 6
/// not decided`.
///
/// @param total how many there are
/// @param rows the first of them
/// @param address of the list of all
public record Account(
    int total, List<VerdictCount> verdicts, List<RegisterRow> rows, Scale scale, String address) {
  /// Of whom no object of the register is.
  public static final Account NOTHING =
      new Account(0, List.of(), List.of(), Scale.Template.FORM_AND_FUNCTION.scale(), "");

  public Account {
    verdicts = List.copyOf(verdicts);
    rows = List.copyOf(rows);
  }

  public boolean isEmpty() {
    return total == 0;
  }

  /// What came of them, in words.
  public String sentence() {
    var parts = new ArrayList<String>();
    for (VerdictCount each : verdicts) {
      parts.add(
          Say.number(each.count())
              + " "
              + Steps.steps(scale, each.ratings()).replace(", ", " and "));
    }
    int undecided = total - verdicts.stream().mapToInt(VerdictCount::count).sum();
    if (undecided > 0) {
      parts.add(Say.number(undecided) + " not decided");
    }
    return String.join("; ", parts);
  }
}
