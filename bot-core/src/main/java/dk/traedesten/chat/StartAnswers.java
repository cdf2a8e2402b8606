package dk.traedesten.chat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.form.PickedBinding;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Participant.Part;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands in a start form, as a wish and back. Nothing in it is believed: what is no choice of
/// ours is as good as none.
public record StartAnswers(StartForm form) {

  Map<String, Value> given(StartRequest wish) {
    var dialog = form.dialog();
    var given = new LinkedHashMap<String, Value>();
    given.put(StartForm.EXERCISE, new Value.Pick(dialog.id()));
    if (!wish.topic().isBlank()) {
      given.put(StartForm.TOPIC, new Value.Words(wish.topic()));
    }
    put(given, StartForm.WHERE, wish.place().stream().toList());
    put(given, StartForm.WHO, wish.people().stream().map(PersonId::value).toList());
    put(given, StartForm.CROWD, wish.crowd().stream().toList());
    given.put(form.mode(), new Value.Pick(wish.mode().orElse(dialog.modes().getFirst()).name()));
    dialog
        .settings()
        .forEach(s ->
            given.put(
                form.setting(s),
                new Value.Pick(wish.settings().getOrDefault(s.setting(), s.byDefault()))));
    given.put(
        StartForm.WITHIN,
        new Value.Pick(wish.within().map(Duration::toString).orElse(StartForm.USUAL)));
    put(given, StartForm.DEPUTY, wish.deputy().stream().map(PersonId::value).toList());
    given.put(StartForm.PART, new Value.Pick(wish.part().name()));
    return given;
  }

  private static void put(Map<String, Value> given, String field, List<String> picked) {
    if (!picked.isEmpty()) {
      given.put(field, new Value.Picks(InOrder.copy(new LinkedHashSet<>(picked))));
    }
  }

  /// What is wished.
  public StartRequest wish(Map<String, Value> given) {
    return new StartRequest(
        form.dialog().id(),
        given.get(StartForm.TOPIC) instanceof Value.Words(var words) ? Topic.of(words) : "",
        picked(given, StartForm.WHERE).findFirst(),
        picked(given, StartForm.WHO).map(PersonId::new).toList(),
        picked(given, StartForm.CROWD).findFirst(),
        chosen(given, form.mode()).flatMap(name -> one(AnswerVisibility.values(), name)),
        chosen(given, StartForm.WITHIN)
            .flatMap(span ->
                StartRequest.SPANS.stream().filter(s -> s.toString().equals(span)).findFirst()),
        picked(given, StartForm.DEPUTY).map(PersonId::new).findFirst(),
        chosen(given, StartForm.PART).flatMap(name -> one(Part.values(), name)).orElse(Part.MEMBER),
        settings(given));
  }

  private Map<String, String> settings(Map<String, Value> given) {
    var settings = new LinkedHashMap<String, String>();
    form.dialog()
        .settings()
        .forEach(
            s -> chosen(given, form.setting(s)).ifPresent(one -> settings.put(s.setting(), one)));
    return settings;
  }

  private static Stream<String> picked(Map<String, Value> given, String field) {
    return Optional.ofNullable(given.get(field)).map(PickedBinding::picked).stream()
        .flatMap(ids -> ids.stream());
  }

  private static Optional<String> chosen(Map<String, Value> given, String field) {
    return given.get(field) instanceof Value.Pick(var id) ? Optional.of(id) : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Stream.of(all).filter(e -> e.name().equals(name)).findFirst();
  }
}
