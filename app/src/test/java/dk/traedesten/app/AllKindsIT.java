package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// Every kind of question, picture and button on the page, in both lights, wide and narrow.
class AllKindsIT {
  private static final String ANNA = "web:anna";
  private static final String BO = "web:bo";

  @TempDir Path data;
  private RunningBot bot;
  private Page page;

  @BeforeEach
  void up() {
    bot = RunningBot.start(data, Path.of("src/test/resources/kinds"));
    page = new Page(bot.page());
  }

  @AfterEach
  void down() {
    bot.close();
    page.close();
  }

  @Test
  void every_kind_of_question_is_answered_with_the_keyboard_only_and_every_picture_is_seen() {
    var walk = new Walk(page);
    var keyboard = new Keyboard(page, walk);
    walk.filledBy(keyboard::fill).watchedBy(this::look);
    walk.start("all-kinds", "named");
    walk.toTheEnd();
    assertThat(keyboard.met())
        .containsExactlyInAnyOrder(
            "words", "entries", "scale", "choice", "several", "ranking", "matrix", "dots", "person",
            "day", "consent");
    page.drawn();
    assertThat(page.all("[data-conversation='web:group'] figure img"))
        .hasSizeGreaterThanOrEqualTo(12)
        .allMatch(i -> Integer.parseInt(i.getDomProperty("naturalWidth")) > 0);
    looked("result");
    assertThat(new AxeBuilder().analyze(page.driver()).getViolations())
        .extracting(v -> v.getId() + ": " + v.getNodes())
        .isEmpty();
  }

  @Test
  void what_is_seldom_needed_is_reached_and_left_with_the_keyboard() {
    var walk = new Walk(page);
    walk.start("all-kinds", "named");
    page.until(() -> !page.all("[data-conversation='" + BO + "'] [data-menu]").isEmpty());
    var keyboard = new Keyboard(page, walk);
    keyboard.to(e -> in(BO, e) && e.getDomAttribute("data-menu") != null);
    keyboard.press(Keys.ENTER);
    keyboard.to("data-verb", "who-sees");
    keyboard.press(Keys.ESCAPE);
    assertThat(keyboard.active().getDomAttribute("aria-expanded")).isEqualTo("false");
    keyboard.press(Keys.ENTER);
    keyboard.to("data-verb", "who-sees");
    keyboard.press(Keys.ENTER);
    page.until(() -> said(BO).contains("Hvem ser det"));
    page.seldom(ANNA, "hand-over");
    page.until(() -> !page.all("form[data-moment='aside:hand-over'] select").isEmpty());
    keyboard.fill(page.one("form[data-moment='aside:hand-over']"));
    page.until(() -> page.all("[data-conversation='" + ANNA + "'] [data-verb=next]").isEmpty());
  }

  @Test
  void half_a_thought_is_found_on_another_device() {
    var walk = new Walk(page);
    walk.start("all-kinds", "named");
    var box = "[data-conversation='" + BO + "'] form.question input[type=text]";
    page.until(() -> !page.all(box).isEmpty());
    page.click(page.all(box).getFirst());
    page.all(box).getFirst().sendKeys("halvvejs gennem en tanke");
    try (var other = new Page(bot.page())) {
      other.until(() -> {
        other.driver().navigate().refresh();
        other.until(() -> !other.all(box).isEmpty());
        return "halvvejs gennem en tanke".equals(other.all(box).getFirst().getDomProperty("value"));
      });
    }
  }

  private static boolean in(String conversation, org.openqa.selenium.WebElement element) {
    return !element
        .findElements(
            org.openqa.selenium.By.xpath(
                "ancestor::section[@data-conversation='" + conversation + "']"))
        .isEmpty();
  }

  private String said(String conversation) {
    return String.valueOf(
        page.one("[data-conversation='" + conversation + "']").getDomProperty("textContent"));
  }

  private void look(String moment) {
    if (moment.equals("before kinds")) {
      looked("asked");
    }
  }

  private final java.util.Set<String> seen = new java.util.HashSet<>();

  /// Both lights and languages, wide and narrow.
  private void looked(String name) {
    if (!seen.add(name)) {
      return;
    }
    page.light("dark");
    page.speak("en");
    page.picture("all-kinds-" + name + ".en-dark");
    page.narrow();
    assertThat(page.one("html").getDomProperty("scrollWidth"))
        .as("nothing sticks out of the window")
        .isEqualTo(page.one("html").getDomProperty("clientWidth"));
    page.picture("all-kinds-" + name + ".en-dark-narrow");
    page.light("light");
    page.speak("da");
    page.picture("all-kinds-" + name + ".da-narrow");
    page.wide();
    page.picture("all-kinds-" + name + ".da");
  }
}
