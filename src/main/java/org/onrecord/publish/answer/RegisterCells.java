package org.onrecord.publish.answer;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.When;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Scale;
import org.onrecord.publish.say.ObjectWords;

/// The columns of the register's CSV and what stands in them.
public record RegisterCells(Scale scale) {
  public List<String> columns() {
    var columns =
        new ArrayList<>(
            List.of("id", "type", "kind", "who", "to", "what", "due", "due_event", "topics"));
    columns.addAll(List.of("state", "judged"));
    scale.axes().forEach(axis -> columns.add(axis.name()));
    columns.addAll(List.of("answer", "outcome", "evidence", "address"));
    return columns;
  }

  public List<String> row(Dossier dossier) {
    var subject = dossier.subject();
    var terms = subject.terms();
    var cells = new ArrayList<String>();
    cells.add(subject.id());
    cells.add(terms.type().word());
    cells.add(ObjectWords.kind(terms));
    cells.add(terms.who());
    cells.add(ObjectWords.to(terms));
    cells.add(terms.what());
    cells.add(terms.due().date().map(When::iso).orElse(""));
    cells.add(terms.due().event().orElse(""));
    cells.add(String.join(";", terms.topics()));
    cells.add(subject.state().word());
    cells.add(dossier.standing().kind().word());
    scale
        .axes()
        .forEach(axis -> cells.add(dossier.standing().ratings().getOrDefault(axis.name(), "")));
    cells.add(subject.answers().isEmpty() ? "" : subject.answers().getLast().kind().word());
    cells.add(subject.outcomes().isEmpty() ? "" : subject.outcomes().getLast().note());
    cells.add("" + dossier.evidence().stream().filter(e -> e.withdrawn().isEmpty()).count());
    cells.add(ObjectWords.address(subject.id()));
    return cells;
  }
}
