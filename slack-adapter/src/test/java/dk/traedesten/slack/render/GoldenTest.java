package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.slack.api.SlackConfig;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dk.traedesten.chart.Charts;
import dk.traedesten.chart.Theme;
import dk.traedesten.chat.HomeSection;
import dk.traedesten.chat.PostedMessage;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Golden;
import dk.traedesten.play.Samples;
import dk.traedesten.spi.Delivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What Slack is sent, message by message and form by form, kept as JSON that can be looked at in
/// Slack's Block Kit Builder.
class GoldenTest {
  private static final Gson GSON =
      GsonFactory.createSnakeCase(pretty()).newBuilder().disableHtmlEscaping().create();

  private static SlackConfig pretty() {
    var config = new SlackConfig();
    config.setPrettyResponseLoggingEnabled(true);
    return config;
  }

  static String json(List<LayoutBlock> blocks) {
    var array = new JsonArray();
    blocks.forEach(b -> array.add(GSON.toJsonTree(b)));
    return json(array);
  }

  private static String json(JsonElement element) {
    return GSON.toJson(element) + "\n";
  }

  private static void kept(String kind, String name, Language language, String json) {
    Golden.assertKept(
        "slack/%s/%s.%s.json".formatted(kind, name, language.name().toLowerCase(Locale.ROOT)),
        json);
  }

  @ParameterizedTest
  @EnumSource
  void messages_are_sent_as_they_were(Language language) {
    Samples.messages()
        .forEach((name, message) ->
            kept(
                "message",
                name,
                language,
                json(Renderer.message(ToAnna.message(message, language)).blocks())));
  }

  /// The tool that draws the pictures of the documentation takes the charts from here.
  @ParameterizedTest
  @EnumSource
  void charts_stand_beside_for_the_pictures(Language language) throws IOException {
    drawn("result", ToAnna.message(Samples.result(), language), language);
    var life = GroupLife.lived();
    drawn("trend", life.toTheGroup("this-week"), language);
    drawn("minutes", life.asked(Verb.MINUTES), language);
  }

  /// Each chart of a message.
  private static void drawn(String message, Delivery delivery, Language language)
      throws IOException {
    int n = 0;
    for (var chart : Renderer.message(ToAnna.in(language, delivery)).pictures()) {
      drawn(message + (n == 0 ? "" : "-" + n), chart, language);
      n++;
    }
  }

  private static void drawn(String picture, Chart chart, Language language) throws IOException {
    var name = "%s.%s.png".formatted(picture, language.name().toLowerCase(Locale.ROOT));
    var kept = Path.of("pictures/charts").resolve(name);
    if (Boolean.getBoolean("accept")) {
      Files.createDirectories(kept.getParent());
      Files.write(kept, Charts.png(chart, language, Theme.LIGHT));
    }
    assertThat(kept).exists();
  }

  @ParameterizedTest
  @EnumSource
  void forms_are_sent_as_they_were(Language language) {
    Samples.forms()
        .forEach((name, form) ->
            kept(
                "modal",
                name,
                language,
                json(GSON.toJsonTree(Modals.form(Samples.SESSION, form, language)))));
  }

  @ParameterizedTest
  @EnumSource
  void what_was_shortened_is_shown_whole_as_it_was(Language language) {
    var ref = new Ref.Whole(Samples.SESSION, true, "commitment", 0);
    kept(
        "modal",
        "whole",
        language,
        json(GSON.toJsonTree(Modals.whole(ref, Samples.lengthy(), language))));
  }

  @ParameterizedTest
  @EnumSource
  void the_home_tab_is_sent_as_it_was(Language language) {
    kept("home", "full", language, json(GSON.toJsonTree(HomeTab.view(ToAnna.home(language)))));
    kept("home", "empty", language, json(GSON.toJsonTree(HomeTab.view(Home.empty(language)))));
  }

  /// A Home tab with more on it than there is room for, and the window with the rest.
  @ParameterizedTest
  @EnumSource
  void what_home_has_no_room_for_is_sent_as_it_was(Language language) {
    var full = ToAnna.home(language);
    var many = Collections.nCopies(40, full.actions().getFirst());
    var home =
        new Home(full.waiting(), many, full.leading(), full.groups(), full.hours(), language);
    kept("home", "crowded", language, json(GSON.toJsonTree(HomeTab.view(home))));
    kept(
        "modal",
        "rest",
        language,
        json(GSON.toJsonTree(HomeTab.rest(home, new Ref.Rest(HomeSection.ACTIONS, 0)))));
  }

  /// What a group is told between its exercises, and what comes out of three weeks.
  @ParameterizedTest
  @EnumSource
  void what_a_group_keeps_is_sent_as_it_was(Language language) {
    var life = GroupLife.lived();
    sent("since-last", life.toTheGroup("since"), language);
    sent("trend", life.toTheGroup("this-week"), language);
    sent("minutes", life.asked(Verb.MINUTES), language);
    sent("group", life.asked(Verb.GROUP), language);
    sent("actions", life.asked(Verb.ACTIONS), language);
    sent("my-actions", life.asked(Verb.MY_ACTIONS), language);
    sent("history", life.asked(Verb.HISTORY), language);
    sent("plan-pulse", life.plansAPulse(), language);
    sent("pulses", life.asked(Verb.PULSES), language);
    sent("hours", life.asked(Verb.HOURS), language);
    sent("settings", life.asked(Verb.SETTINGS), language);
    opened("move", life.form(Verb.MOVE), language);
    opened("drop", life.form(Verb.DROP), language);
    opened("my-hours", life.glance().hours(), language);
  }

  /// A message, and the form in it.
  private static void sent(String name, Delivery delivery, Language language) {
    var here = ToAnna.in(language, delivery);
    kept("message", name, language, json(Renderer.message(here).blocks()));
    SlackRules.check(Renderer.message(here));
    for (var block : delivery.message().blocks()) {
      if (block instanceof Block.Question form) {
        var standing = new PostedMessage(delivery.session(), delivery.message(), language);
        var view = Modals.form(standing, form, language);
        SlackRules.check(view);
        kept("modal", name, language, json(GSON.toJsonTree(view)));
      }
    }
  }

  /// A form that opens where it is asked for.
  private static void opened(String name, Message message, Language language) {
    var asked = new PostedMessage(Samples.SESSION, message, language);
    var view = Modals.opened(asked, GroupLife.question(message).moment(), Modals.FORM, language);
    SlackRules.check(view);
    kept("modal", name, language, json(GSON.toJsonTree(view)));
  }

  @ParameterizedTest
  @EnumSource
  void help_and_refusals_are_sent_as_they_were(Language language) {
    var opening =
        new Text(
            "Det forstod jeg ikke. Her er, hvad jeg kan.",
            "I did not understand that. This is what I can do.");
    kept(
        "message",
        "help",
        language,
        json(
            HelpMessage.of(
                    opening,
                    Samples.exercises(),
                    Map.of("puls", "/puls", "commitment", "/commitment"),
                    Optional.empty(),
                    language)
                .blocks()));
    var refusal = RefusalReason.STEP_IS_OVER.words();
    kept(
        "message",
        "refusal",
        language,
        json(Renderer.whisper(Message.of(new Block.Note(refusal)), language).blocks()));
    var said = Renderer.whisper(Message.of(new Block.Paragraph(refusal)), language);
    kept("modal", "told", language, json(GSON.toJsonTree(Modals.told(said, language))));
  }
}
