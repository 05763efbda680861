package org.onrecord.publish.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.model.view.card.Ref;
import org.onrecord.publish.feed.Feed;

/// What a page says, in all its forms.
///
/// @param title its one heading
/// @param section the entry of the navigation it belongs to, as an address; empty for none
/// @param trail the pages above it: address and label
/// @param template the name under which its HTML is made from `model`
/// @param data what its JSON holds
/// @param csv its table
/// @param feed what is new on it
/// @param about what it says of itself to those who only see a link to it
/// @param picture the same as a picture for other sites
public record Answer(
    String title,
    String section,
    List<Ref> trail,
    String template,
    Object model,
    Object data,
    Optional<Csv> csv,
    Optional<Supplier<Feed>> feed,
    Optional<About> about,
    Optional<Card> picture) {
  public Answer {
    trail = List.copyOf(trail);
  }

  /// A page whose data and model are one.
  public static Answer of(String title, String section, String template, Object model) {
    return new Answer(
        title,
        section,
        List.of(),
        template,
        model,
        model,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Answer below(String address, String label) {
    var longer = new java.util.ArrayList<>(trail);
    longer.add(new Ref(address, label));
    return new Answer(title, section, longer, template, model, data, csv, feed, about, picture);
  }

  /// The same page, belonging to another entry of the navigation.
  public Answer in(String other) {
    return new Answer(title, other, trail, template, model, data, csv, feed, about, picture);
  }

  public Answer data(Object other) {
    return new Answer(title, section, trail, template, model, other, csv, feed, about, picture);
  }

  public Answer csv(Csv table) {
    return new Answer(
        title, section, trail, template, model, data, Optional.of(table), feed, about, picture);
  }

  /// The same page, to be followed.
  public Answer feed(Supplier<Feed> what) {
    return new Answer(
        title, section, trail, template, model, data, csv, Optional.of(what), about, picture);
  }

  public Answer about(About what) {
    return new Answer(
        title, section, trail, template, model, data, csv, feed, Optional.of(what), picture);
  }

  public Answer picture(Card card) {
    return new Answer(
        title, section, trail, template, model, data, csv, feed, about, Optional.of(card));
  }
}
