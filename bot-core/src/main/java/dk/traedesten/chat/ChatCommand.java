package dk.traedesten.chat;

import dk.traedesten.message.Verb;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// What can be written to the bot, in Danish and in English.
public enum ChatCommand {
  HELP,
  LIST,
  MY_ANSWERS,
  DELETE_MINE,
  MY_ACTIONS,
  ACTIONS,
  GROUP,
  PLAN_PULSE,
  PULSES,
  HOURS,
  SETTINGS,
  HISTORY,
  MINUTES,
  PAGE,
  PROGRAMS,
  DANISH,
  ENGLISH;

  /// What somebody means; empty when it is none of these.
  public static Optional<ChatCommand> of(String written) {
    return switch (plain(written)) {
      case "hjælp", "hjaelp", "help", "menu", "hej", "hello", "hi", "start" -> Optional.of(HELP);
      case "liste", "list", "øvelser", "oevelser", "exercises" -> Optional.of(LIST);
      case "mine svar",
          "vis mine svar",
          "mine data",
          "vis mine data",
          "my answers",
          "show my answers",
          "my data",
          "show my data" ->
          Optional.of(MY_ANSWERS);
      case "slet mine svar",
          "slet svar",
          "slet",
          "slet mine data",
          "delete my answers",
          "delete mine",
          "delete",
          "delete my data" ->
          Optional.of(DELETE_MINE);
      case "mine handlinger", "my actions" -> Optional.of(MY_ACTIONS);
      case "handlinger", "gruppens handlinger", "actions" -> Optional.of(ACTIONS);
      case "gruppe", "gruppen", "vores gruppe", "group", "our group" -> Optional.of(GROUP);
      case "puls plan", "planlæg puls", "planlaeg puls", "pulse plan", "plan pulse" ->
          Optional.of(PLAN_PULSE);
      case "pulser", "planlagte pulser", "pulses", "planned pulses" -> Optional.of(PULSES);
      case "mine tider", "my hours" -> Optional.of(HOURS);
      case "indstillinger", "settings" -> Optional.of(SETTINGS);
      case "vores øvelser", "vores oevelser", "historik", "our exercises", "history" ->
          Optional.of(HISTORY);
      case "referat", "minutes" -> Optional.of(MINUTES);
      case "side", "siden", "gruppens side", "vores side", "page", "our page" -> Optional.of(PAGE);
      case "programmer", "adgang", "adgang for programmer", "programs", "access" ->
          Optional.of(PROGRAMS);
      case "dansk", "tal dansk", "danish", "speak danish" -> Optional.of(DANISH);
      case "engelsk", "tal engelsk", "english", "speak english" -> Optional.of(ENGLISH);
      default -> Optional.empty();
    };
  }

  /// What is asked of what a group keeps between its exercises; empty when it is about something
  /// else.
  public Optional<Verb> ofTheGroup() {
    return switch (this) {
      case MY_ACTIONS -> Optional.of(Verb.MY_ACTIONS);
      case ACTIONS -> Optional.of(Verb.ACTIONS);
      case GROUP -> Optional.of(Verb.GROUP);
      case PLAN_PULSE -> Optional.of(Verb.PLAN_PULSE);
      case PULSES -> Optional.of(Verb.PULSES);
      case HOURS -> Optional.of(Verb.HOURS);
      case SETTINGS -> Optional.of(Verb.SETTINGS);
      case HISTORY -> Optional.of(Verb.HISTORY);
      case MINUTES -> Optional.of(Verb.MINUTES);
      case PAGE -> Optional.of(Verb.PAGE);
      case PROGRAMS -> Optional.of(Verb.PROGRAMS);
      case HELP, LIST, MY_ANSWERS, DELETE_MINE, DANISH, ENGLISH -> Optional.empty();
    };
  }

  /// Small letters, one space between words, nothing else.
  public static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}-]+", " ")
        .strip();
  }
}
