package org.onrecord.match.passage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Span;
import org.onrecord.model.When;

/// One passage as it is compared: numbers and a few words, not its text.
///
/// @param document its document's place in the order of adding; 0 in a document's own [Sheet]
/// @param features what it speaks of; who only reports it is left out
/// @param named who and what it names
/// @param head the features of its first telling word
/// @param said what it asserts, in the forms that rules compare
/// @param years four-digit years, quarters and halves it names
/// @param months the months it names
/// @param weight 0 to 1: how much a finding in it says that it matters
public record Unit(
    int document,
    Span at,
    Features features,
    Named named,
    Set<Integer> head,
    Said said,
    Set<String> years,
    Set<String> months,
    double weight) {

  /// Features that are names, by what they name.
  public record Named(Set<Integer> places, Set<Integer> people, Set<Integer> bodies) {}

  /// What a passage asserts.
  ///
  /// @param denied what is said not to be so
  /// @param negated which words are denied, and how: `never answered`
  /// @param open which words are only wished, ordered, planned or supposed
  /// @param limit what takes back a part of it
  /// @param correction the words with which something said before is taken back or put right
  /// @param sample whether it tells of a survey
  /// @param holder who says it when it is not the writer; blank when nobody can be named
  /// @param timed whether it sets one time against another
  /// @param promised whether it tells of a promise, not of its being kept
  /// @param become what has become of commitments
  /// @param contrasts whether it sets itself against something else
  public record Said(
      List<Side> sides,
      Optional<Denial> denied,
      Map<Integer, String> negated,
      Set<Integer> open,
      List<Quantity> numbers,
      List<Day> days,
      List<Every> every,
      Optional<Link> cause,
      Optional<Link> doer,
      Optional<Limit> limit,
      Optional<String> correction,
      boolean sample,
      Optional<String> holder,
      boolean timed,
      boolean contrasts,
      boolean promised,
      List<Become> become) {}

  /// What has become of a commitment, as this passage asserts.
  ///
  /// @param from the first word that speaks of it
  /// @param to one past the last
  /// @param words its beginning, as a reader may be shown it
  public record Become(Commitment.Status status, int from, int to, String words) {
    public boolean covers(int place) {
      return from <= place && place < to;
    }
  }

  /// What takes back a part of a passage.
  ///
  /// @param place from which word of the passage on it holds what is taken back; one past the last
  ///   when it limits what stands beside it
  public record Limit(int place, String words) {}

  /// A date with the stems of the event it dates.
  public record Day(When value, Set<String> event, String words, int place) {}

  /// "Every court": the words, and the stem of what it is said of.
  public record Every(String words, String stem, boolean none, int place) {}

  /// What a passage ties to the rest of it: a cause to its effect, a doer to the deed.
  ///
  /// @param mark the first word of what ties them
  /// @param from the first word of the cause or doer
  /// @param to one past its last word
  /// @param words it, as a reader may be shown it
  public record Link(int mark, int from, int to, String words) {
    public boolean covers(int place) {
      return from <= place && place < to;
    }
  }
}
