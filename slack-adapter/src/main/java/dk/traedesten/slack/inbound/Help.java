package dk.traedesten.slack.inbound;

import dk.traedesten.chat.NamedExercise;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.Topic;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.slack.render.HelpMessage;
import dk.traedesten.slack.render.Rendered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What can be started here, and how.
final class Help {
  /// The exercises with a command of their own.
  static final Set<String> COMMANDS =
      Set.of("puls", "commitment", "proevehandling", "5f", "check-in");

  private final Supplier<Catalogue> catalogue;

  Help(Supplier<Catalogue> catalogue) {
    this.catalogue = catalogue;
  }

  Rendered all(Text opening, Language language) {
    return of(opening, catalogue.get().dialogs(), Optional.empty(), language);
  }

  /// One that was named, about what was said of it.
  Rendered one(NamedExercise named, Language language) {
    return of(Phrases.START_THIS, List.of(named.dialog()), named.rest(), language);
  }

  private static Rendered of(
      Text opening, List<Dialog> dialogs, Optional<String> topic, Language language) {
    var titles = new LinkedHashMap<String, Text>();
    var commands = new LinkedHashMap<String, String>();
    for (var dialog : dialogs) {
      titles.put(dialog.id(), dialog.title());
      if (COMMANDS.contains(dialog.id())) {
        commands.put(dialog.id(), "/" + dialog.id());
      }
    }
    return HelpMessage.of(opening, titles, commands, topic.map(Topic::of), language);
  }
}
