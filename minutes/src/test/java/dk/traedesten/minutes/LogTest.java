package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.traedesten.dialog.Language;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

class LogTest {
  @Test
  void nothing_people_wrote_stands_in_the_log() {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var logged = new ListAppender<ILoggingEvent>();
    logged.start();
    root.addAppender(logged);
    try {
      var worst = Papers.WORST.getFirst();
      var minutes = Papers.about(worst, Language.DA, Papers.worst(), Papers.task(worst, worst));
      for (var format : Format.values()) {
        assertThat(format.write(minutes, Papers.AT)).isPresent();
      }
    } finally {
      root.detachAppender(logged);
    }
    for (var event : logged.list) {
      assertThat(Papers.WORST)
          .allSatisfy(words -> assertThat(event.getFormattedMessage()).doesNotContain(words));
    }
  }
}
