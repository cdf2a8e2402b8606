package dk.traedesten.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/// A person without a mouse: goes from one thing to the next with Tab, and fills in what is met.
record Keyboard(Page page, Form.Words words, Set<String> met) {
  private static final int FAR = 400;

  Keyboard(Page page, Form.Words words) {
    this(page, words, new TreeSet<>());
  }

  WebElement active() {
    return page.driver().switchTo().activeElement();
  }

  void press(CharSequence key) {
    active().sendKeys(key);
  }

  /// Goes on until it is there.
  void to(Predicate<WebElement> there) {
    for (int i = 0; i < FAR; i++) {
      try {
        var active = active();
        if (there.test(active)) {
          return;
        }
        active.sendKeys(Keys.TAB);
      } catch (StaleElementReferenceException redrawn) {
        // it was drawn anew under the finger: look again
      }
    }
    throw new AssertionError("the keyboard does not get there");
  }

  void to(String attribute, String value) {
    to(e -> value.equals(e.getDomAttribute(attribute)));
  }

  /// Fills in the form that stands at this moment in one conversation, and sends it.
  void fill(WebElement form) {
    var key = Walk.key(form);
    page.run("arguments[0].closest('section').focus()", form);
    to(e -> isIn(key, e) && meets(e));
    press(Keys.ENTER);
  }

  /// Whether a control is in the form of this moment and conversation, even when that has been
  /// drawn anew meanwhile.
  private static boolean isIn(String form, WebElement control) {
    return control.findElements(By.xpath("ancestor::form[@data-moment]")).stream()
        .anyMatch(f -> Walk.key(f).equals(form));
  }

  /// Does with a control what a person would; says whether it is the one that sends.
  private boolean meets(WebElement control) {
    if (control.getDomAttribute("data-send") != null) {
      return true;
    }
    if (control.getDomAttribute("data-verb") != null) {
      return false;
    }
    var field = control.findElement(By.xpath("ancestor::*[@data-field][1]"));
    var kind = Page.said(field, "data-kind");
    met.add(kind);
    switch (kind) {
      case "words", "entries" -> type(control);
      case "scale", "choice", "consent" -> once(control, Keys.SPACE);
      case "several" -> choose(control, field);
      case "matrix" -> rate(control);
      case "ranking" -> rank(control, field);
      case "dots" -> dot(control);
      case "person" -> control.sendKeys(Keys.ARROW_DOWN);
      case "day" -> day(control);
      default -> throw new AssertionError("an unknown kind of field: " + kind);
    }
    return false;
  }

  private void type(WebElement box) {
    if ("".equals(box.getDomProperty("value"))) {
      box.sendKeys(words.next());
    }
  }

  private static void once(WebElement radio, CharSequence key) {
    if ("radio".equals(radio.getDomAttribute("type")) && !radio.isSelected()) {
      radio.sendKeys(key);
    }
  }

  private static void choose(WebElement box, WebElement field) {
    if (field.findElements(By.cssSelector("input:checked")).size() < Form.least(field)
        && !box.isSelected()) {
      box.sendKeys(Keys.SPACE);
    }
  }

  private void rate(WebElement control) {
    if (control.getTagName().equals("select")) {
      control.sendKeys(String.valueOf(words.number(1, 5)));
    } else {
      once(control, Keys.SPACE);
      for (int i = words.number(0, 2); i > 0; i--) {
        active().sendKeys(Keys.ARROW_RIGHT);
      }
    }
  }

  /// The last becomes the first, by its number.
  private static void rank(WebElement button, WebElement field) {
    var row = Optional.ofNullable(button.getDomAttribute("data-rank")).orElse("");
    var rows = field.findElements(By.cssSelector("[data-rank-option]"));
    boolean last = button.findElements(By.xpath("ancestor::li")).contains(rows.getLast());
    if (row.equals("up") && last && field.findElements(By.cssSelector(".settled")).isEmpty()) {
      button.sendKeys("1");
    }
  }

  private static void dot(WebElement button) {
    if ("more".equals(button.getDomAttribute("data-dot"))
        && "false".equals(button.getDomAttribute("aria-disabled"))) {
      button.sendKeys(Keys.ENTER);
    }
  }

  /// New Year's Day: day and month alike, so that it is the same in every order of writing.
  private static void day(WebElement box) {
    if ("".equals(box.getDomProperty("value"))) {
      box.sendKeys("0101" + (LocalDate.parse(Page.said(box, "min")).getYear() + 1));
    }
  }
}
