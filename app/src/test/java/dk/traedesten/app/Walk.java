package dk.traedesten.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;

/// Five people who walk through an exercise on the page: everyone fills in what is put before them,
/// and when nobody has anything to fill in, the facilitator goes on or time passes.
final class Walk implements Form.Words {
  private static final List<String> SAID =
      List.of(
          "Vi mangler tid til det, der går på tværs",
          "Ring til hinanden, før sagen skifter hænder",
          "Et fælles kvarter hver anden torsdag",
          "Skriv én fælles plan, som alle kan se",
          "Sig det højt, når noget er ved at glide",
          "Spørg skolen, før vi svarer",
          "Byt plads en formiddag om måneden",
          "Fejr den første familie, der kun fortæller sin historie én gang",
          "Begynd med de to familier, vi alle kender",
          "Vis hinanden tallene, også de grimme",
          "Luk et møde, som ingen savner");
  private static final int PATIENCE = 400;

  private final Page page;
  private final Random random = new Random(11);
  private final Set<String> done = new HashSet<>();
  private Consumer<String> watcher = _ -> {};
  private Consumer<WebElement> filler;
  private int said;

  Walk(Page page) {
    this.page = page;
    filler = form -> new Form(page, form, this).fill();
  }

  @Override
  public String next() {
    return SAID.get(said++ % SAID.size());
  }

  @Override
  public int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /// Is told each moment when everyone has something before them, and each reveal.
  Walk watchedBy(Consumer<String> watcher) {
    this.watcher = watcher;
    return this;
  }

  /// Fills in forms in another way.
  Walk filledBy(Consumer<WebElement> filler) {
    this.filler = filler;
    return this;
  }

  void start(String exercise, String mode) {
    page.click("[data-action=start]");
    page.click("[data-dialog-id='" + exercise + "']");
    page.click("[data-start-field=mode] [data-option=" + mode + "]");
    watcher.accept("start");
    page.until(() -> {
      page.all("[data-dialog=start] [data-submit]").forEach(page::click);
      return page.all("[data-dialog=start]").isEmpty();
    });
    page.click("[data-verb=begin]");
    page.until(() -> page.all("[data-verb=begin]").isEmpty());
  }

  /// Walks until the group's result stands in its channel.
  void toTheEnd() {
    for (int i = 0; i < PATIENCE; i++) {
      if (!page.all("[data-key$='/result']").isEmpty()) {
        return;
      }
      step();
    }
    throw new AssertionError("the exercise did not end on the page");
  }

  private void step() {
    try {
      var form = form();
      if (form.isPresent()) {
        var moment = key(form.get());
        int alike = alike();
        filler.accept(form.get());
        taken(moment, alike);
        done.add(moment);
      } else if (!page.all("[data-verb=go-on]").isEmpty()) {
        page.click("[data-verb=go-on]");
      } else if (page.all("[data-verb=next]").isEmpty()) {
        page.click("[data-action=pass]");
      } else {
        goOn();
      }
    } catch (StaleElementReferenceException redrawn) {
      // what was being looked at has changed: look again
    }
  }

  /// Waits until it is taken in; if it is not, the page has said why.
  private void taken(String moment, int alike) {
    try {
      page.until(() -> alike > 0 ? alike() < alike : taken(moment));
    } catch (TimeoutException refused) {
      page.picture("refused");
      var said = page.all(".fault").stream().map(WebElement::getText).toList();
      var banner = page.one("#banner").getText();
      throw new AssertionError(moment + " was not taken in: " + said + " " + banner, refused);
    }
  }

  private void goOn() {
    page.quiet();
    var moment = moment();
    page.until(() -> isElsewhere(moment) || isThere(moment));
    if (isElsewhere(moment)) {
      return;
    }
    watcher.accept("after " + moment);
    if (moment.equals("learning") || moment.equals("how-it-went")) {
      page.click("[data-action=pass]");
      page.until(() -> form().isPresent() || !moment.equals(moment()));
    } else {
      page.click("[data-verb=next]");
      page.until(() -> !moment.equals(moment()));
    }
  }

  /// Whether there is something else to do than to go on from a moment.
  private boolean isElsewhere(String moment) {
    return form().isPresent() || !moment.equals(moment());
  }

  /// Whether what the group waits for stands on the page, and nobody is still to be asked. Each
  /// conversation takes its time: the facilitator may be able to go on before the others see where
  /// to.
  private boolean isThere(String moment) {
    var shown = "[data-key$='/" + moment + "']";
    // A plan that is full stands under its own name, and has no form any more.
    var whole = "[data-key$='/" + moment.replaceFirst("\\.\\d+$", "") + "']";
    return !page.all(shown + ", " + whole + ", form[data-moment='" + moment + "']").isEmpty()
        && page.all(shown + " .progress").stream()
            .allMatch(p -> Page.said(p, "data-in").equals(Page.said(p, "data-of")));
  }

  private String moment() {
    var next = page.all("[data-verb=next]");
    return next.isEmpty() ? "" : Page.said(next.getLast(), "data-moment");
  }

  private Optional<WebElement> form() {
    return page.all("form.question").stream()
        .filter(f -> !done.contains(key(f)))
        .peek(f -> watcher.accept("before " + Page.said(f, "data-moment")))
        .findFirst();
  }

  /// How many entries the facilitator could join.
  private int alike() {
    return page.all("[data-field=alike] [data-option]").size();
  }

  static String key(WebElement form) {
    return Page.said(form.findElement(By.xpath("ancestor::section")), "data-conversation")
        + " "
        + Page.said(form, "data-moment");
  }

  /// The bot has said that it has the answer: the form is for changing it now, or is gone.
  private boolean taken(String moment) {
    return page.all("form.question").stream()
        .filter(f -> key(f).equals(moment))
        .allMatch(f ->
            List.of("Ret mit svar", "Change my answer")
                    .contains(f.findElement(By.cssSelector("[data-send]")).getText())
                || isForTheNext(f));
  }

  /// What was filled in has gone to the list, and the form is empty again.
  private static boolean isForTheNext(WebElement form) {
    var boxes = form.findElements(By.cssSelector("input[type=text], textarea"));
    return !boxes.isEmpty() && boxes.stream().allMatch(b -> "".equals(b.getDomProperty("value")));
  }
}
