package dk.traedesten.chart;

import java.io.InputStream;
import java.util.Optional;

/// The letters that come along, also for documents that pictures stand in: Open Sans.
public enum Letters {
  PLAIN("OpenSans-Regular.ttf"),
  STRONG("OpenSans-Semibold.ttf");

  private final String file;

  Letters(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /// The font as TrueType; whoever opens it closes it.
  public InputStream open() {
    return Optional.ofNullable(Letters.class.getResourceAsStream(file)).orElseThrow();
  }
}
