package dk.traedesten.slack.start;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Participant.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the modal back. Nothing in it is believed: what is no choice of ours is as good as none.
record StartSubmission(Map<String, Map<String, ViewState.Value>> values) {

  static StartSubmission of(View view) {
    return new StartSubmission(
        Optional.ofNullable(view.getState())
            .flatMap(s -> Optional.ofNullable(s.getValues()))
            .orElse(Map.of()));
  }

  /// The exercise that is chosen, when it is in the catalogue.
  Optional<Dialog> dialog(Catalogue catalogue) {
    return option("exercise").flatMap(catalogue::find);
  }

  Chosen chosen(Dialog dialog) {
    return new Chosen(
        wish(dialog),
        in("channel").flatMap(v -> Optional.ofNullable(v.getSelectedConversation())),
        option("user-group"));
  }

  StartRequest wish(Dialog dialog) {
    return new StartRequest(
        dialog.id(),
        in("topic").flatMap(v -> Optional.ofNullable(v.getValue())).orElse("").strip(),
        in("who").flatMap(v -> Optional.ofNullable(v.getSelectedUsers())).orElse(List.of()).stream()
            .map(PersonId::new)
            .toList(),
        option("mode." + dialog.id()).flatMap(StartSubmission::mode),
        option("within")
            .flatMap(chosen ->
                StartRequest.SPANS.stream().filter(s -> s.toString().equals(chosen)).findFirst()),
        in("deputy").flatMap(v -> Optional.ofNullable(v.getSelectedUser())).map(PersonId::new),
        option("part").flatMap(StartSubmission::part).orElse(Part.MEMBER),
        settings(dialog));
  }

  private Map<String, String> settings(Dialog dialog) {
    var settings = new LinkedHashMap<String, String>();
    dialog
        .settings()
        .forEach(s ->
            option(StartModal.settingBlock(dialog.id(), s.setting()))
                .ifPresent(chosen -> settings.put(s.setting(), chosen)));
    return settings;
  }

  private Optional<ViewState.Value> in(String block) {
    return Optional.ofNullable(values.get(block)).stream()
        .flatMap(byAction -> byAction.values().stream())
        .findFirst();
  }

  private Optional<String> option(String block) {
    return in(block)
        .flatMap(v -> Optional.ofNullable(v.getSelectedOption()))
        .flatMap(o -> Optional.ofNullable(o.getValue()));
  }

  private static Optional<AnswerVisibility> mode(String name) {
    return Stream.of(AnswerVisibility.values()).filter(m -> m.name().equals(name)).findFirst();
  }

  private static Optional<Part> part(String name) {
    return Stream.of(Part.values()).filter(p -> p.name().equals(name)).findFirst();
  }
}
