package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/// A group's page in a real browser, opened with a link from the chat.
class GroupPageIT {
  @TempDir Path data;
  private RunningBot bot;
  private Page page;
  private Visitor visitor;

  @BeforeEach
  void five_people_have_taken_two_exercises() {
    bot = RunningBot.start(data);
    page = new Page(bot.page());
    visitor = Visitor.of(bot);
    answered("commitment", "level", 4, 5, 6, 6, 7);
    answered("puls", "pulse", 7, 6, 8, 5, 9);
  }

  @AfterEach
  void down() {
    bot.close();
    page.close();
  }

  private void answered(String dialog, String moment, int... scores) {
    var people = visitor.people();
    var session = visitor.start(dialog, "confidential", people);
    visitor.press(session, people.getFirst(), "begin", "invitation");
    for (int i = 0; i < scores.length; i++) {
      visitor.answer(session, people.get(i), moment, Visitor.score(scores[i]));
    }
    visitor.until("the picture", block -> block.get("kind").asString().equals("chart"));
    visitor.press(session, people.getFirst(), "end", "");
  }

  /// Asks for the page as a person does, and opens the link.
  private void opens(String person) {
    visitor.post(
        "want",
        Map.of(
            "id", UUID.randomUUID().toString(),
            "person", person,
            "verb", "page",
            "language", "da",
            "zone", "Europe/Copenhagen"));
    page.until(() -> !links(person).isEmpty());
    page.driver().get(links(person).getLast());
  }

  private List<String> links(String person) {
    return visitor
        .state()
        .path("conversations")
        .path("web:" + person)
        .valueStream()
        .flatMap(line -> line.path("blocks").valueStream())
        .filter(block -> block.path("kind").asString("").equals("link"))
        .map(block -> block.path("address").asString())
        .toList();
  }

  private void isAccessible() {
    assertThat(new AxeBuilder().analyze(page.driver()).getViolations())
        .extracting(v -> v.getId() + ": " + v.getNodes())
        .isEmpty();
  }

  @Test
  void it_is_read_wide_and_narrow_in_both_languages_and_by_keyboard() {
    opens("anna");
    assertThat(page.one("h1").getText()).isEqualTo("Gruppens side");
    assertThat(page.driver().getCurrentUrl()).doesNotContain("pass=");
    page.until(this::drawn);
    isAccessible();
    page.picture("group-page.da");
    page.narrow();
    isAccessible();
    assertThat(page.ask("return document.documentElement.scrollWidth <= window.innerWidth"))
        .contains(true);
    page.picture("group-page-narrow");
    page.wide();
    new Actions(page.driver()).sendKeys(Keys.TAB).perform();
    assertThat(page.focused(e -> "skip".equals(e.getDomAttribute("class")))).isTrue();
    new Actions(page.driver()).sendKeys(Keys.TAB, Keys.ENTER).perform();
    page.until(() -> page.one("h1").getText().equals("The group’s page"));
    page.until(this::drawn);
    isAccessible();
    page.picture("group-page.en");
  }

  private boolean drawn() {
    return page.all("figure img").stream()
        .allMatch(image -> !"0".equals(image.getDomProperty("naturalWidth")));
  }

  @Test
  void nothing_is_asked_of_another_host_and_no_script_runs() {
    opens("bo");
    assertThat(page.all("script, iframe, form")).isEmpty();
    assertThat(
            page.ask(
                "return performance.getEntriesByType('resource').every(e => e.name.startsWith(location.origin))"))
        .contains(true);
  }
}
