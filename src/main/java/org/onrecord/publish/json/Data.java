package org.onrecord.publish.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Function;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.view.card.DocumentCard;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The data twin of a page: the values it was made from, as JSON.
///
/// Records become objects with their components in order, findings take the contract's form
/// ([FindingJson]), choices become their words, what is empty becomes `null`. Without indentation,
/// which would be a third of what a mirror has to fetch and keep.
public final class Data {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          // What has no order of its own comes in the same one from every process.
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.ORDER_SET_ELEMENTS)
          .changeDefaultVisibility(v ->
              v.withIsGetterVisibility(Visibility.NONE)
                  .withGetterVisibility(Visibility.NONE)
                  .withFieldVisibility(Visibility.ANY))
          .addMixIn(DocumentCard.class, CardWithId.class)
          .addModule(words())
          .build();

  private Data() {}

  /// UTF-8 bytes of `value`.
  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  private static SimpleModule words() {
    return new SimpleModule("onrecord")
        .addSerializer(Sha256.class, new Written<>(Sha256::hex))
        .addSerializer(When.class, new Written<>(When::iso))
        .addSerializer(Text.class, new Written<>(Text::content))
        .addSerializer(Worded.class, new Written<>(Worded::word))
        .addKeySerializer(Worded.class, new Key())
        .addSerializer(Found.class, new Finding());
  }

  /// The id that addresses use is computed, so it is no component.
  private interface CardWithId {
    @JsonProperty
    String id();
  }

  private static final class Written<T> extends ValueSerializer<T> {
    private final Function<T, String> words;

    Written(Function<T, String> words) {
      this.words = words;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      json.writeString(words.apply(value));
    }
  }

  private static final class Key extends ValueSerializer<Worded> {
    @Override
    public void serialize(Worded value, JsonGenerator json, SerializationContext context) {
      json.writeName(value.word());
    }
  }

  private static final class Finding extends ValueSerializer<Found> {
    @Override
    public void serialize(Found value, JsonGenerator json, SerializationContext context) {
      json.writeTree(FindingJson.of(value));
    }
  }
}
