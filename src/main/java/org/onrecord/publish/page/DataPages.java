package org.onrecord.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.data.Table;
import org.onrecord.model.data.Tables;
import org.onrecord.model.people.Role;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.api.OpenApi;
import org.onrecord.publish.api.Twin;
import org.onrecord.publish.data.Download;

/// The record to take along: the forms it comes in, and what its tables mean.
public final class DataPages {
  private DataPages() {}

  /// @param published whether this is what others get to see
  /// @param archive whether the reader may have the whole record
  public record DataPage(
      boolean published, boolean archive, List<Download> downloads, List<Table> tables) {
    public DataPage {
      downloads = List.copyOf(downloads);
      tables = List.copyOf(tables);
    }
  }

  public static Optional<Answer> data(Ask ask) {
    var page =
        new DataPage(
            ask.record().isPublished(), ask.visitor().may(Role.ANALYST), Download.ALL, Tables.ALL);
    return Optional.of(Answer.of("The data", "", "data", page));
  }

  /// One address for programs.
  ///
  /// @param says what it answers
  public record Address(String path, String says, List<String> takes) {
    public Address {
      takes = List.copyOf(takes);
    }
  }

  /// The interface for programs, for people; its data is the description itself.
  public static Optional<Answer> openapi(Ask ask) {
    List<Address> addresses = Twins.ALL.stream().map(DataPages::address).toList();
    return Optional.of(
        Answer.of("For programs", "", "openapi", addresses)
            .data(OpenApi.of(ask.record().name(), Twins.ALL, Ask.MOST_ROWS))
            .below("/data", "The data"));
  }

  private static Address address(Twin twin) {
    var takes = new ArrayList<String>();
    Twin.Narrowing list = twin.list();
    if (list.words()) {
      takes.add("q");
    }
    list.facets().forEach(facet -> takes.add(facet.word()));
    if (!list.sorts().isEmpty()) {
      takes.add("sort");
    }
    if (list.paged()) {
      takes.addAll(List.of("from", "limit"));
    }
    return new Address(OpenApi.address(twin), twin.says(), takes);
  }
}
