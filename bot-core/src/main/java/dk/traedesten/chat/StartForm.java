package dk.traedesten.chat;

import dk.traedesten.chat.SessionStarter.Place;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Setting;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.FieldBinding;
import dk.traedesten.form.Form;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.layout.PlainText;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.message.Field.WordsField;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Participant.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The form in which an exercise is started. Everything but the topic has a default, and what is
/// seldom chosen stands behind one word.
///
/// @param pickers how places and people are picked
/// @param exercises how many exercises can be chosen among
public record StartForm(
    Catalogue catalogue,
    Dialog dialog,
    StartPickers pickers,
    ChannelProfile profile,
    int exercises) {
  public static final String EXERCISE = "exercise";
  public static final String TOPIC = "topic";
  public static final String WHERE = "channel";
  public static final String WHO = "who";
  public static final String CROWD = "user-group";
  public static final String DEPUTY = "deputy";

  /// How much of the name of an exercise is seen, in characters.
  private static final int TITLE = 60;

  static final String WITHIN = "within";
  static final String PART = "part";
  static final String USUAL = "usual";

  /// The same with other ways to pick.
  public StartForm with(StartPickers others, int most) {
    return new StartForm(catalogue, dialog, others, profile, most);
  }

  /// Everything that is asked, with what has been chosen so far.
  public Form form(StartRequest wish) {
    var first = new ArrayList<FieldBinding>();
    first.add(choice(EXERCISE, Phrases.EXERCISE, catalogued()));
    first.add(
        FieldBinding.of(
            new WordsField(
                TOPIC, dialog.topic(), false, Start.LONGEST_TOPIC, false, Optional.empty()),
            profile));
    pickers.first().forEach(first::add);
    if (dialog.modes().size() > 1) {
      first.add(FieldBinding.of(new ChoiceField(mode(), Phrases.MODE, false, modes()), profile));
    }
    var seldom = new ArrayList<FieldBinding>();
    dialog.settings().forEach(s -> seldom.add(choice(setting(s), s.text(), s.options())));
    seldom.add(choice(WITHIN, Phrases.WITHIN, spans()));
    pickers.seldom().forEach(seldom::add);
    seldom.add(choice(PART, Phrases.PART, parts()));
    var folded = new LinkedHashSet<String>();
    seldom.forEach(field -> folded.add(field.id()));
    return new Form(
        "start",
        Stream.concat(first.stream(), seldom.stream()).toList(),
        new StartAnswers(this).given(wish),
        Phrases.START,
        false,
        folded);
  }

  /// The field at which it is said that something has to be chosen otherwise.
  public String at(Place place) {
    return switch (place) {
      case EXERCISE -> EXERCISE;
      case TOPIC -> TOPIC;
      case WHERE -> WHERE;
      case WHO -> WHO;
      case MODE -> mode();
      case WITHIN -> WITHIN;
      case DEPUTY -> DEPUTY;
    };
  }

  /// What stands above it: what the exercise is for, whom it suits, and how long it takes.
  public List<Text> about() {
    return List.of(dialog.purpose(), Phrases.size(dialog));
  }

  private FieldBinding choice(String id, Text text, List<Option> options) {
    return FieldBinding.folded(new ChoiceField(id, text, false, options), profile);
  }

  /// The catalogue, or as many of it as can be chosen among, and always this exercise.
  private List<Option> catalogued() {
    return Stream.concat(
            Stream.of(dialog),
            catalogue.dialogs().stream().filter(d -> !d.id().equals(dialog.id())))
        .limit(exercises)
        .sorted((a, b) ->
            Integer.compare(catalogue.dialogs().indexOf(a), catalogue.dialogs().indexOf(b)))
        .map(d -> new Option(d.id(), d.title().map(t -> PlainText.cut(t, TITLE))))
        .toList();
  }

  private List<Option> modes() {
    return dialog.modes().stream().map(m -> new Option(m.name(), Phrases.mode(m))).toList();
  }

  private static List<Option> parts() {
    return Stream.of(Part.values()).map(p -> new Option(p.name(), Phrases.part(p))).toList();
  }

  private static List<Option> spans() {
    return Stream.concat(
            Stream.of(new Option(USUAL, Phrases.USUAL)),
            StartRequest.SPANS.stream().map(s -> new Option(s.toString(), Phrases.span(s))))
        .toList();
  }

  /// Another exercise asks for its own mode and settings: what was chosen before is not theirs.
  String mode() {
    return "mode." + dialog.id();
  }

  String setting(Setting setting) {
    return "setting." + dialog.id() + "." + setting.setting();
  }
}
