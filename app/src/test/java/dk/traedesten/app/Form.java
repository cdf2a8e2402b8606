package dk.traedesten.app;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/// A form on the page, filled in as a person would: by clicking and typing.
record Form(Page page, WebElement node, Words words) {

  /// Where a person's words and numbers come from.
  interface Words {
    String next();

    int number(int from, int to);
  }

  void fill() {
    for (var field : node.findElements(By.cssSelector("[data-field]"))) {
      fill(field);
    }
    page.click(node.findElement(By.cssSelector("[data-send]")));
  }

  private void fill(WebElement field) {
    switch (Page.said(field, "data-kind")) {
      case "words" -> type(field.findElement(By.cssSelector("input, textarea")));
      case "entries" -> field.findElements(By.cssSelector("input")).forEach(this::type);
      case "scale" -> number(field);
      case "choice" -> page.click(options(field).getFirst());
      case "consent" -> page.click(options(field).getFirst());
      case "several" -> options(field).subList(0, least(field)).forEach(page::click);
      case "ranking" -> rank(field);
      case "matrix" -> {
        field.findElements(By.cssSelector(".cell")).forEach(this::number);
        field.findElements(By.cssSelector(".small-cell select")).forEach(this::list);
      }
      case "dots" -> dots(field);
      case "person" ->
          new Select(field.findElement(By.cssSelector("select"))).selectByIndex(words.number(1, 3));
      case "day" -> day(field.findElement(By.cssSelector("input")));
      default -> throw new AssertionError("an unknown kind of field");
    }
  }

  private void type(WebElement box) {
    if ("".equals(box.getDomProperty("value"))) {
      page.click(box);
      box.sendKeys(words.next());
    }
  }

  private void number(WebElement row) {
    var options = options(row);
    page.click(options.get(words.number(0, options.size() - 1)));
  }

  private void list(WebElement cell) {
    var choices = new Select(cell);
    choices.selectByIndex(words.number(1, choices.getOptions().size() - 1));
  }

  /// The last is the most important.
  private void rank(WebElement field) {
    for (var up : field.findElements(By.cssSelector("li:last-child [data-rank=up]"))) {
      for (int i = field.findElements(By.cssSelector("li")).size(); i > 1; i--) {
        page.click(up);
      }
    }
  }

  private static List<WebElement> options(WebElement field) {
    return field.findElements(By.cssSelector("label.choice"));
  }

  /// Those that decide between equals say how many; joining takes two.
  static int least(WebElement field) {
    var number =
        Pattern.compile("[0-9]+").matcher(field.findElement(By.cssSelector(".hint")).getText());
    return number.find() ? Integer.parseInt(number.group()) : 1;
  }

  private void dots(WebElement field) {
    for (var more : field.findElements(By.cssSelector("[data-dot=more]"))) {
      if (Page.said(more, "aria-disabled").equals("false")) {
        page.click(more);
      }
    }
  }

  private void day(WebElement box) {
    var day = LocalDate.parse(Page.said(box, "min")).plusDays(7);
    page.run(
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
        box,
        day.toString());
  }
}
