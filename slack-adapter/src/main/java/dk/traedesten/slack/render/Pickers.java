package dk.traedesten.slack.render;

import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import dk.traedesten.dialog.Language;
import dk.traedesten.form.Input.PickerInput;
import java.util.List;
import java.util.Optional;

/// Slack's own pickers, which know everybody and every channel.
public record Pickers(PickerInput picker, Language language) {
  /// The action id of what is looked up while somebody types: user groups.
  public static final String USER_GROUP = "start.user-group";

  BlockElement element() {
    return switch (picker.kind()) {
      case PEOPLE -> picker.isSingle() ? person() : people();
      case PLACE -> place();
      case CROWD ->
          ExternalSelectElement.builder()
              .actionId(USER_GROUP)
              .minQueryLength(0)
              .placeholder(none())
              .build();
    };
  }

  private Optional<String> one() {
    return picker.given().stream().findFirst();
  }

  private BlockElement person() {
    return UsersSelectElement.builder()
        .actionId(Submitted.INPUT)
        .initialUser(one().orElse(null))
        .placeholder(none())
        .build();
  }

  private BlockElement people() {
    return MultiUsersSelectElement.builder()
        .actionId(Submitted.INPUT)
        .initialUsers(picker.given().isEmpty() ? null : List.copyOf(picker.given()))
        .placeholder(none())
        .build();
  }

  private BlockElement place() {
    return ConversationsSelectElement.builder()
        .actionId(Submitted.INPUT)
        .initialConversation(one().orElse(null))
        .defaultToCurrentConversation(one().isEmpty() ? true : null)
        .filter(
            ConversationsFilter.builder()
                .include(List.of("public", "private"))
                .excludeBotUsers(true)
                .build())
        .placeholder(none())
        .build();
  }

  private PlainTextObject none() {
    return Plain.text(picker.none().in(language), Limits.VALUE);
  }
}
