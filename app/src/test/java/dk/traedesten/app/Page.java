package dk.traedesten.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The playground's page in a real Chromium.
final class Page implements AutoCloseable {
  private static final Dimension WIDE = new Dimension(1680, 1050);
  private static final Dimension NARROW = new Dimension(480, 960);
  private static final Path TAKEN = Path.of("target/pictures");

  /// Where the pictures of the documentation lie; they are taken anew with `-Daccept=true`.
  private static final Path KEPT = Path.of("../docs/pictures");

  private static final Duration OFTEN = Duration.ofMillis(100);

  private final ChromeDriver driver;

  Page(String address) {
    driver = new ChromeDriver(service(), options());
    wide();
    driver.get(address);
    until(() -> !all("[data-action=start]").isEmpty());
    speak("da");
  }

  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(
            Path.of(
                    Optional.ofNullable(System.getenv("SE_CHROMEDRIVER"))
                        .orElse("/usr/bin/chromedriver"))
                .toFile())
        .build();
  }

  private static ChromeOptions options() {
    return new ChromeOptions()
        .addArguments(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--lang=da");
  }

  ChromeDriver driver() {
    return driver;
  }

  void wide() {
    driver.manage().window().setSize(WIDE);
  }

  void narrow() {
    driver.manage().window().setSize(NARROW);
  }

  void speak(String language) {
    click("[data-language=" + language + "]");
    until(() -> said(one("html"), "lang").equals(language));
  }

  /// Presses something that is seldom needed: opens the menu it is in, when it is closed.
  void seldom(String conversation, String verb) {
    var menu = "[data-conversation='" + conversation + "'] .menu:has([data-verb=" + verb + "])";
    until(() -> {
      var shut = all(menu + " [data-menu][aria-expanded=false]");
      if (!shut.isEmpty()) {
        click(shut.getLast());
      }
      return !all(menu + " [aria-expanded=true]").isEmpty();
    });
    click(menu + " [data-verb=" + verb + "]");
  }

  void light(String light) {
    if (!light.equals(said(one("html"), "data-theme"))) {
      run(
          "if (matchMedia('(prefers-color-scheme: dark)').matches !== (arguments[0] === 'dark') || document.documentElement.dataset.theme) document.querySelector('[data-action=theme]').click()",
          light);
    }
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /// What an attribute of an element says; nothing when it has none.
  static String said(WebElement element, String attribute) {
    return Optional.ofNullable(element.getDomAttribute(attribute)).orElse("");
  }

  /// Clicks as soon as it can be clicked.
  void click(String css) {
    until(() -> {
      var found = all(css);
      if (found.isEmpty()) {
        return false;
      }
      click(found.getLast());
      return true;
    });
  }

  /// Clicks an element, once more when something was in the way.
  void click(WebElement element) {
    try {
      inSight(element).click();
    } catch (ElementClickInterceptedException moving) {
      until(() -> !inSight(element).getRect().getDimension().equals(new Dimension(0, 0)));
      inSight(element).click();
    }
  }

  private WebElement inSight(WebElement element) {
    run(
        "arguments[0].scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'})",
        element);
    return element;
  }

  void run(String script, Object... arguments) {
    ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /// What a script finds, if anything.
  Optional<Object> ask(String script) {
    return Optional.ofNullable(((JavascriptExecutor) driver).executeScript(script));
  }

  /// Whether the keyboard stands at such an element; what is redrawn meanwhile is looked up again.
  boolean focused(Predicate<WebElement> such) {
    var found = new AtomicBoolean();
    until(() -> {
      found.set(such.test(driver.switchTo().activeElement()));
      return true;
    });
    return found.get();
  }

  /// Waits until something is so; what is redrawn meanwhile is looked up again.
  void until(Supplier<Boolean> so) {
    new WebDriverWait(driver, Duration.ofSeconds(30), OFTEN)
        .ignoreAll(
            List.of(StaleElementReferenceException.class, ElementNotInteractableException.class))
        .until(_ -> so.get());
  }

  /// Waits until nothing more comes: what belongs to one moment comes in several messages, over
  /// several conversations.
  void quiet() {
    var before = new AtomicReference<>("");
    var alike = new AtomicInteger();
    until(() -> {
      var now = String.valueOf(one("#conversations").getDomProperty("textContent"));
      return now.equals(before.getAndSet(now)) ? alike.incrementAndGet() == 6 : reset(alike);
    });
  }

  private static boolean reset(AtomicInteger count) {
    count.set(0);
    return false;
  }

  /// Waits until every chart is drawn.
  void drawn() {
    run("document.querySelectorAll('img[loading=lazy]').forEach(i => i.loading = 'eager')");
    until(() ->
        all("figure img").stream()
            .allMatch(i -> Boolean.parseBoolean(i.getDomProperty("complete"))));
  }

  /// Brings the group's newest chart in sight, when there is one.
  void lastChart() {
    drawn();
    run(
        "[...document.querySelectorAll('[data-conversation=\"web:group\"] figure')].at(-1)?.scrollIntoView({block: 'center', behavior: 'instant'})");
  }

  /// Takes a picture of what stands in the window.
  void picture(String name) {
    drawn();
    try {
      Files.createDirectories(TAKEN);
      var file = TAKEN.resolve(name + ".png");
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
      if (Boolean.getBoolean("accept")) {
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name + ".png"), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
