package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// A language the bot speaks. Every text exists in all of them.
public enum Language {
  @JsonProperty("da")
  DA,
  @JsonProperty("en")
  EN;

  /// The language's formatting rules, for dates and numbers.
  public Locale locale() {
    return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
  }
}
