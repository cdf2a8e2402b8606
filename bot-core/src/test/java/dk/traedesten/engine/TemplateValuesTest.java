package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.play.Stage;
import dk.traedesten.result.Value;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The places in texts, and what they are filled with.
class TemplateValuesTest {
  private static final Execution COURSE = course();

  private static Execution course() {
    var course = Sitting.of(2, Meeting.everything(), AnswerVisibility.NAMED).course();
    return course.with(
        course
            .outcomes()
            .withSettled("joint", "Vi ringer {topic} $1 \\ \"nu\"")
            .withList(
                "best",
                List.of(
                    new Entry("e1", "ring", List.of("tal")), new Entry("e2", "skriv", List.of()))));
  }

  private static String fill(String words) {
    return TemplateValues.in(COURSE, Text.same(words)).da();
  }

  @Test
  void the_topic_a_wording_and_a_list_fill_their_places() {
    assertThat(fill("Om {topic}.")).isEqualTo("Om Sammen om de unge.");
    assertThat(fill("{best}")).isEqualTo("ring; skriv");
    assertThat(fill("{topic}/{best}/{topic}"))
        .isEqualTo("Sammen om de unge/ring; skriv/Sammen om de unge");
  }

  @Test
  void what_people_wrote_is_put_in_as_it_is_and_never_filled_itself() {
    assertThat(fill("»{joint}«")).isEqualTo("»Vi ringer {topic} $1 \\ \"nu\"«");
  }

  @Test
  void what_is_not_there_is_three_dots() {
    assertThat(fill("{summary} og {before.joint}")).isEqualTo("… og …");
  }

  @Test
  void a_text_without_places_stays_as_it_is() {
    for (var words : List.of("", "Hej", "} {", "{", "a}b", "tal {")) {
      assertThat(fill(words)).isEqualTo(words);
    }
  }

  @Test
  void both_languages_are_filled() {
    var filled = TemplateValues.in(COURSE, new Text("Om {topic}", "About {topic}"));
    assertThat(filled).isEqualTo(new Text("Om Sammen om de unge", "About Sammen om de unge"));
  }

  @Test
  void what_the_group_agreed_before_fills_its_place_in_a_later_session() {
    var stage = new Stage(2);
    var steps =
        Steps.settle("facilitator", "facilitator").replace("from: [actions]", "from: []")
            + """
            - say: reminder
              to: everyone
              text: {da: "Sidst: {before.joint}", en: "Last time: {before.joint}"}
            """;
    for (var words : List.of("Vi ringer", "Vi skriver")) {
      stage.start(Meeting.of(steps), Map.of());
      stage.gather();
      var sitting = new Sitting(stage);
      sitting.answer("Anna", "joint", new Value.Words(words));
    }
    assertThat(new Sitting(stage).group())
        .contains("Last time: …")
        .contains("Last time: Vi ringer");
  }

  @Test
  void a_repetition_within_another_can_name_what_the_outer_one_is_at() {
    var sitting =
        Sitting.of(
            2,
            """
            - repeat: areas
              over: {items: [{id: home, text: {da: hjem, en: home}}, {id: school, text: {da: skole, en: school}}]}
              as: area
              steps:
                - repeat: sides
                  over: {items: [{id: good, text: {da: godt, en: good}}, {id: hard, text: {da: svært, en: hard}}]}
                  steps:
                    - talk: both
                      text: {da: "{area.name}: {each}", en: "{area.name}: {each}"}
                      prompts: [{da: "Hvad?", en: "What?"}]
                      takes: PT1M
            """);
    for (var heading : List.of("home: good", "home: hard", "school: good", "school: hard")) {
      assertThat(sitting.group()).contains(heading);
      sitting.closed();
    }
  }
}
