package dk.traedesten.slack.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.SlackConfig;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dk.traedesten.chat.StartForm;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Setting;
import dk.traedesten.dialog.Text;
import dk.traedesten.play.Golden;
import dk.traedesten.slack.render.BlockBudget;
import dk.traedesten.slack.rig.Office;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The modal in which an exercise is started, as Slack is sent it.
class StartModalTest {
  private static final Gson GSON =
      GsonFactory.createSnakeCase(pretty()).newBuilder().disableHtmlEscaping().create();

  private static SlackConfig pretty() {
    var config = new SlackConfig();
    config.setPrettyResponseLoggingEnabled(true);
    return config;
  }

  private static View view(Catalogue catalogue, Dialog dialog, Language language) {
    var opening =
        Opening.in("C1", Optional.of("ledergruppen"), Optional.of(dialog.id()), Optional.empty());
    var form = new StartForm(catalogue, dialog, Starting.PICKERS, BlockBudget.PROFILE, 60);
    return new StartModal(form, true, Optional.empty(), language)
        .view(opening.wish(dialog.id(), language));
  }

  @ParameterizedTest
  @EnumSource
  void it_is_sent_as_it_was(Language language) {
    var dialog = Office.CATALOGUE.find("commitment").orElseThrow();
    Golden.assertKept(
        "slack/modal/start.%s.json".formatted(language.name().toLowerCase(Locale.ROOT)),
        GSON.toJson(view(Office.CATALOGUE, dialog, language)) + "\n");
  }

  /// An organisation's own exercises may be many, and say much.
  @Test
  void it_stays_within_what_slack_takes_however_many_and_long_the_exercises_are() {
    var model = Office.CATALOGUE.find("commitment").orElseThrow();
    var many =
        new Catalogue(IntStream.range(0, 300).mapToObj(i -> wordy(model, "own-" + i)).toList());
    var dialog = many.find("own-299").orElseThrow();
    for (var language : Language.values()) {
      var view = view(many, dialog, language);
      assertThat(view.getBlocks()).hasSizeLessThanOrEqualTo(100);
      assertThat(view.getTitle().getText()).hasSizeLessThanOrEqualTo(24);
      var json = GSON.toJsonTree(view).getAsJsonObject();
      for (var block : json.getAsJsonArray("blocks")) {
        var it = block.getAsJsonObject();
        if (it.has("label")) {
          assertThat(it.getAsJsonObject("label").get("text").getAsString())
              .hasSizeLessThanOrEqualTo(2000);
        }
        var element = it.has("element") ? it.getAsJsonObject("element") : it;
        if (element.has("options")) {
          var options = element.getAsJsonArray("options");
          assertThat(options.size()).isBetween(1, 100);
          options.forEach(o ->
              assertThat(o.getAsJsonObject().getAsJsonObject("text").get("text").getAsString())
                  .hasSizeLessThanOrEqualTo(75));
          assertThat(options).contains(element.get("initial_option"));
        }
      }
      assertThat(json.toString()).contains("own-299");
    }
  }

  private static Dialog wordy(Dialog model, String id) {
    var words = Text.same("Ord 😀 ".repeat(500));
    return new Dialog(
        id,
        model.version(),
        words,
        words,
        model.source(),
        model.group(),
        model.takes(),
        model.upTo(),
        words,
        model.standIn(),
        model.modes(),
        Stream.of("a", "b")
            .map(
                s -> new Setting(s, words, List.of(new Option("x", words), new Option("y", words))))
            .toList(),
        model.steps());
  }
}
