package dk.traedesten.chat;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.PickerInput.Kind;
import dk.traedesten.form.PickedBinding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How places and people are picked on a start form.
///
/// @param where the place; empty when the form stands where the group is
/// @param who empty when nobody can be picked
/// @param crowd people under one name; empty when a channel knows of none
/// @param deputy empty when nobody can be picked
public record StartPickers(
    Optional<PickedBinding> where,
    Optional<PickedBinding> who,
    Optional<PickedBinding> crowd,
    Optional<PickedBinding> deputy) {
  /// More names than this nobody picks from a list.
  private static final int LISTED = 60;

  /// How many can be picked by name.
  private static final int MOST = 200;

  /// Anybody by name, to read what was picked from a list that may have changed since.
  public static final StartPickers ANYBODY =
      new StartPickers(
          Optional.empty(),
          Optional.of(who(List.of())),
          Optional.empty(),
          Optional.of(deputy(List.of())));

  /// Those who are where the form stands.
  public static StartPickers among(List<Person> here) {
    var known = here.stream().map(p -> new Option(p.id().value(), Text.same(p.name()))).toList();
    return known.isEmpty() || known.size() > LISTED
        ? new StartPickers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
        : new StartPickers(
            Optional.empty(),
            Optional.of(who(known)),
            Optional.empty(),
            Optional.of(deputy(known)));
  }

  /// Anybody a channel's own pickers know.
  public static StartPickers anybody(PickedBinding where, PickedBinding crowd) {
    return new StartPickers(
        Optional.of(where),
        Optional.of(who(List.of())),
        Optional.of(crowd),
        Optional.of(deputy(List.of())));
  }

  private static PickedBinding who(List<Option> known) {
    return new PickedBinding(
        StartForm.WHO,
        Phrases.WHO,
        true,
        Optional.of(StartTexts.WHO_HINT),
        Kind.PEOPLE,
        StartTexts.EVERYONE,
        known,
        MOST);
  }

  private static PickedBinding deputy(List<Option> known) {
    return new PickedBinding(
        StartForm.DEPUTY,
        Phrases.DEPUTY,
        true,
        Optional.empty(),
        Kind.PEOPLE,
        Phrases.NONE,
        known,
        1);
  }

  Stream<PickedBinding> first() {
    return Stream.of(where, who.filter(w -> !isList(w))).flatMap(Optional::stream);
  }

  Stream<PickedBinding> seldom() {
    return Stream.of(who.filter(StartPickers::isList), crowd, deputy).flatMap(Optional::stream);
  }

  /// Whether it takes much room.
  private static boolean isList(PickedBinding picked) {
    return !picked.known().isEmpty();
  }
}
