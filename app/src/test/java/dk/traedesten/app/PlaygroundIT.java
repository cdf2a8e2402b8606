package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/// Five people in a real browser, from the start of an exercise to its result.
class PlaygroundIT {
  @TempDir Path data;
  private RunningBot bot;
  private Page page;

  @BeforeEach
  void up() {
    bot = RunningBot.start(data);
    page = new Page(bot.page());
  }

  @AfterEach
  void down() {
    bot.close();
    page.close();
  }

  @Test
  void five_people_walk_through_commitment() {
    var pictures =
        new Pictures("commitment")
            .at("start", "start")
            .at("before level", "asked")
            .at("after what-do-you-see.1", "reveal")
            .at("after what-carries.1", "reveal");
    var walk = new Walk(page).watchedBy(pictures::look);
    walk.start("commitment", "confidential");
    walk.toTheEnd();
    pictures.result();
    assertThat(group())
        .contains(
            "Resultat",
            "Vores forpligtelse over for opgaven og over for hinanden",
            "Det gør vi, når engagementet svigter",
            "Sådan håndterer vi konkurrence og pres",
            "Det fejrer vi, og sådan gør vi");
    assertThat(charts()).isPositive();
    isAccessible();
  }

  @Test
  void five_people_walk_through_proevehandling_and_are_asked_on_the_date() {
    var pictures = new Pictures("proevehandling").at("before up-to-three", "effort-and-gain");
    var walk = new Walk(page).watchedBy(pictures::look);
    walk.start("proevehandling", "named");
    walk.toTheEnd();
    pictures.result();
    assertThat(group()).contains("Jeres prøvehandlinger", "Læring", "Resultat");
    isAccessible();
  }

  @Test
  void five_people_walk_through_five_f() {
    var pictures = new Pictures("5f").at("before determine", "goals");
    var walk = new Walk(page).watchedBy(pictures::look);
    walk.start("5f", "named");
    walk.toTheEnd();
    pictures.result();
    assertThat(group()).contains("Vores tema", "Hvem gør hvad hvornår?", "Resultat");
  }

  @Test
  void a_check_in_is_started_and_answered_with_the_keyboard_only() {
    var active = page.driver().switchTo();
    tabTo("data-action", "start");
    active.activeElement().sendKeys(Keys.ENTER);
    page.until(() -> !page.all("[data-dialog=start]").isEmpty());
    page.until(() -> active.activeElement().getDomAttribute("data-submit") != null);
    active.activeElement().sendKeys(Keys.ENTER);
    page.until(() -> !page.all("[data-verb=begin]").isEmpty());
    tabTo("data-verb", "begin");
    active.activeElement().sendKeys(Keys.ENTER);
    page.until(() -> !page.all("form.question").isEmpty());
    for (var scale : new String[] {"direction", "coordination", "commitment"}) {
      tabInto(scale);
      active.activeElement().sendKeys(Keys.SPACE);
    }
    tabTo("data-send", "");
    active.activeElement().sendKeys(Keys.ENTER);
    page.until(() -> group().contains("1 af 5 har svaret"));
  }

  @Test
  void what_is_typed_survives_a_reload() {
    var walk = new Walk(page);
    walk.start("commitment", "named");
    page.until(() -> !page.all("form.question textarea, form.question input[type=text]").isEmpty());
    var box = page.one("form.question input[type=text], form.question textarea");
    page.click(box);
    box.sendKeys("halvvejs gennem en tanke");
    page.driver().navigate().refresh();
    page.until(() ->
        page.all("form.question input[type=text], form.question textarea").stream()
            .anyMatch(b -> "halvvejs gennem en tanke".equals(b.getDomProperty("value"))));
  }

  @Test
  void a_short_word_hides_no_name_in_the_tabs() {
    for (Runnable size : List.<Runnable>of(page::wide, page::narrow)) {
      size.run();
      assertThat(page.all(".tab")).hasSize(6);
      page.click("[data-action=pass]");
      var hidden = new AtomicReference<>(Optional.empty());
      page.until(() -> {
        hidden.set(page.ask(HIDDEN_NAMES));
        return hidden.get().isPresent();
      });
      assertThat(hidden.get()).contains(List.of());
    }
  }

  /// The names under the short word, all measured in one moment: it goes by itself, and then the
  /// tabs take its room. Nothing while no word stands there.
  private static final String HIDDEN_NAMES =
      """
      const toast = document.getElementById('toast');
      if (!toast.textContent) return null;
      const a = toast.getBoundingClientRect();
      return [...document.querySelectorAll('.tab')].filter((tab) => {
        const b = tab.getBoundingClientRect();
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      }).map((tab) => tab.textContent);
      """;

  private String group() {
    return String.valueOf(
        page.one("[data-conversation='web:group']").getDomProperty("textContent"));
  }

  private int charts() {
    page.drawn();
    return (int)
        page.all("figure img").stream()
            .filter(i -> Integer.parseInt(i.getDomProperty("naturalWidth")) > 0)
            .count();
  }

  private void isAccessible() {
    assertThat(new AxeBuilder().analyze(page.driver()).getViolations())
        .extracting(v -> v.getId() + ": " + v.getNodes())
        .isEmpty();
  }

  private void tabTo(String attribute, String value) {
    tabUntil(e -> value.equals(e.getDomAttribute(attribute)));
  }

  private void tabInto(String field) {
    tabUntil(e ->
        !e.findElements(By.xpath("ancestor::fieldset[@data-field='" + field + "']")).isEmpty());
  }

  private void tabUntil(java.util.function.Predicate<WebElement> there) {
    for (int i = 0; i < 150; i++) {
      if (page.focused(there)) {
        return;
      }
      new Actions(page.driver()).sendKeys(Keys.TAB).perform();
    }
    throw new AssertionError("the keyboard does not get there");
  }

  /// The pictures of one exercise: at chosen moments and at its result, in both languages.
  private final class Pictures {
    private final String exercise;
    private final java.util.Map<String, String> moments = new java.util.HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Pictures(String exercise) {
      this.exercise = exercise;
    }

    Pictures at(String moment, String name) {
      moments.put(moment, name);
      return this;
    }

    void look(String moment) {
      var name = moments.get(moment);
      if (name != null && taken.add(name)) {
        both(name);
      }
    }

    void result() {
      both("result");
      page.narrow();
      page.picture(exercise + "-result-narrow");
      page.wide();
    }

    private void picture(String language, String name) {
      page.speak(language);
      if (!name.equals("result")) {
        page.lastChart();
      }
      page.picture(exercise + "-" + name + "." + language);
    }

    private void both(String name) {
      if (page.all("dialog[open]").isEmpty()) {
        picture("en", name);
        picture("da", name);
      } else {
        page.picture(exercise + "-" + name + ".da");
      }
    }
  }
}
