package dk.traedesten.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.DocumentStore;
import java.util.Optional;

/// The languages people have chosen to be spoken to in, kept until they choose otherwise.
///
/// @param channel the kind of chat
public record Languages(DocumentStore shelf, String channel) {
  private static final String LANGUAGE = "language";

  public Optional<Language> language(Tenant tenant, PersonId who) {
    return Optional.ofNullable(shelf.read(name(tenant, who)).get(LANGUAGE))
        .map(document -> new String(document, UTF_8))
        .flatMap(written ->
            switch (written) {
              case "da" -> Optional.of(Language.DA);
              case "en" -> Optional.of(Language.EN);
              default -> Optional.empty();
            });
  }

  public void choose(Tenant tenant, PersonId who, Language language) {
    shelf.put(name(tenant, who), LANGUAGE, language.locale().getLanguage().getBytes(UTF_8));
  }

  private String name(Tenant tenant, PersonId who) {
    return channel + ".person." + tenant.value() + "." + who.value();
  }
}
