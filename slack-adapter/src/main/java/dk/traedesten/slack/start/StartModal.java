package dk.traedesten.slack.start;

import static dk.traedesten.slack.start.StartElements.option;
import static dk.traedesten.slack.start.StartElements.plain;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Setting;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.PersonId;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Participant.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The modal in which an exercise is started. Everything but the topic has a default, and the topic
/// is filled in where something is known: with a command and its words it is two clicks.
public final class StartModal {
  /// Its callback id.
  public static final String START = "start";

  /// The callback id of what it looks like to a participant.
  public static final String PREVIEW = "start.preview";

  /// Another exercise was chosen: the modal is another one now.
  public static final String EXERCISE = "start.exercise";

  /// Somebody wants to see it as a participant.
  public static final String LOOK = "start.look";

  /// User groups are searched for.
  public static final String USER_GROUP = "start.user-group";

  /// Slack shows no more options, and takes no longer words.
  private static final int MOST_OPTIONS = 100;

  private StartModal() {}

  static View view(Catalogue catalogue, Dialog dialog, Chosen chosen, Language language) {
    return View.builder()
        .type("modal")
        .callbackId(START)
        .title(ViewTitle.builder().type("plain_text").text(Phrases.TITLE.in(language)).build())
        .submit(ViewSubmit.builder().type("plain_text").text(Phrases.START.in(language)).build())
        .close(ViewClose.builder().type("plain_text").text(Phrases.CANCEL.in(language)).build())
        .blocks(blocks(catalogue, dialog, chosen, language))
        .build();
  }

  private static List<LayoutBlock> blocks(
      Catalogue catalogue, Dialog dialog, Chosen chosen, Language language) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(exercise(catalogue, dialog, language));
    blocks.add(
        ContextBlock.builder()
            .elements(
                List.of(
                    plain(dialog.purpose().in(language), 1900),
                    plain(Phrases.size(dialog).in(language), 200)))
            .build());
    blocks.add(topic(dialog, chosen.wish(), language));
    blocks.add(channel(chosen, language));
    blocks.add(people(chosen.wish(), language));
    blocks.add(
        input(
            "user-group",
            Words.USER_GROUP,
            true,
            ExternalSelectElement.builder()
                .actionId(USER_GROUP)
                .minQueryLength(0)
                .placeholder(plain(Phrases.NONE.in(language), 150))
                .build(),
            language));
    if (dialog.modes().size() > 1) {
      blocks.add(mode(dialog, language));
    }
    dialog.settings().forEach(s -> blocks.add(setting(dialog, s, language)));
    blocks.add(within(language));
    blocks.add(
        input(
            "deputy",
            Phrases.DEPUTY,
            true,
            UsersSelectElement.builder()
                .actionId("in")
                .placeholder(plain(Phrases.NONE.in(language), 150))
                .build(),
            language));
    blocks.add(part(language));
    blocks.add(
        ActionsBlock.builder()
            .blockId("look")
            .elements(
                List.of(
                    ButtonElement.builder()
                        .actionId(LOOK)
                        .text(plain(Phrases.PREVIEW.in(language), 75))
                        .build()))
            .build());
    return blocks;
  }

  private static LayoutBlock exercise(Catalogue catalogue, Dialog dialog, Language language) {
    var options =
        Stream.concat(
                Stream.of(dialog),
                catalogue.dialogs().stream().filter(d -> !d.id().equals(dialog.id())))
            .limit(MOST_OPTIONS)
            .sorted((a, b) ->
                Integer.compare(catalogue.dialogs().indexOf(a), catalogue.dialogs().indexOf(b)))
            .map(d -> option(d.id(), d.title().in(language)))
            .toList();
    var block =
        input(
            "exercise", Phrases.EXERCISE, false, select(EXERCISE, options, dialog.id()), language);
    block.setDispatchAction(true);
    return block;
  }

  private static LayoutBlock topic(Dialog dialog, StartRequest wish, Language language) {
    var words = PlainTextInputElement.builder().actionId("in").maxLength(Start.LONGEST_TOPIC);
    if (!wish.topic().isBlank()) {
      words.initialValue(wish.topic());
    }
    return input("topic", dialog.topic(), false, words.build(), language);
  }

  private static LayoutBlock channel(Chosen chosen, Language language) {
    var channels =
        ConversationsSelectElement.builder()
            .actionId("in")
            .placeholder(plain(Words.NO_CHANNEL.in(language), 150))
            .filter(
                ConversationsFilter.builder()
                    .include(List.of("public", "private"))
                    .excludeBotUsers(true)
                    .build());
    chosen
        .channel()
        .ifPresentOrElse(
            channels::initialConversation, () -> channels.defaultToCurrentConversation(true));
    return input("channel", Words.CHANNEL, false, channels.build(), language);
  }

  private static LayoutBlock people(StartRequest wish, Language language) {
    var people =
        MultiUsersSelectElement.builder()
            .actionId("in")
            .placeholder(plain(Words.EVERYONE.in(language), 150));
    if (!wish.people().isEmpty()) {
      people.initialUsers(wish.people().stream().map(PersonId::value).toList());
    }
    var block = input("who", Phrases.WHO, true, people.build(), language);
    block.setHint(plain(Words.WHO_HINT.in(language), 2000));
    return block;
  }

  private static LayoutBlock mode(Dialog dialog, Language language) {
    return input(
        "mode." + dialog.id(),
        Phrases.MODE,
        false,
        select(
            "in",
            dialog.modes().stream()
                .map(m -> option(m.name(), Phrases.mode(m).in(language)))
                .toList(),
            dialog.modes().getFirst().name()),
        language);
  }

  private static LayoutBlock setting(Dialog dialog, Setting setting, Language language) {
    return input(
        settingBlock(dialog.id(), setting.setting()),
        setting.text(),
        false,
        select(
            "in",
            setting.options().stream()
                .limit(MOST_OPTIONS)
                .map(o -> option(o.id(), o.text().in(language)))
                .toList(),
            setting.byDefault()),
        language);
  }

  static String settingBlock(String dialog, String setting) {
    return "setting." + dialog + "." + setting;
  }

  private static LayoutBlock within(Language language) {
    var options = new ArrayList<OptionObject>();
    options.add(option("usual", Phrases.USUAL.in(language)));
    StartRequest.SPANS.forEach(
        s -> options.add(option(s.toString(), Phrases.span(s).in(language))));
    return input("within", Phrases.WITHIN, false, select("in", options, "usual"), language);
  }

  private static LayoutBlock part(Language language) {
    return input(
        "part",
        Phrases.PART,
        false,
        select(
            "in",
            Stream.of(Part.values())
                .map(p -> option(p.name(), Phrases.part(p).in(language)))
                .toList(),
            Part.MEMBER.name()),
        language);
  }

  private static StaticSelectElement select(
      String action, List<OptionObject> options, String chosen) {
    var select = StaticSelectElement.builder().actionId(action).options(options);
    options.stream()
        .filter(o -> o.getValue().equals(chosen))
        .findFirst()
        .ifPresent(select::initialOption);
    return select.build();
  }

  private static InputBlock input(
      String id, Text label, boolean optional, BlockElement element, Language language) {
    return InputBlock.builder()
        .blockId(id)
        .label(plain(label.in(language), 2000))
        .optional(optional)
        .element(element)
        .build();
  }
}
