package dk.traedesten.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.group.Life;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.MinutesExporter;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClerkTest {
  private final House house = House.open();
  private SessionId session;

  @BeforeEach
  void an_exercise_has_been_held() {
    session = house.holds("s1", 7, 6, 8, 5, 9);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private MinutesExporter.Outcome asked(
      Clerk clerk, SessionId id, String reader, MinutesFormat as) {
    return clerk.make(Life.TENANT, id, new PersonId(reader), as, Language.DA);
  }

  private Clerk clerk() {
    return new Clerk(house.life().store(), house.life()::now, Runnable::run);
  }

  @Test
  void minutes_are_made_for_those_who_took_part_and_for_nobody_else() {
    assertThat(asked(clerk(), session, "bo", MinutesFormat.MARKDOWN))
        .isInstanceOf(MinutesExporter.Outcome.Made.class);
    assertThat(asked(clerk(), session, "frede", MinutesFormat.MARKDOWN))
        .isInstanceOf(MinutesExporter.Outcome.NotForThem.class);
  }

  @Test
  void what_is_not_there_is_not_made() {
    assertThat(asked(clerk(), new SessionId(Life.GROUP, "s9"), "bo", MinutesFormat.PDF))
        .isInstanceOf(MinutesExporter.Outcome.Gone.class);
    var begun = house.begins("s2", 7, 6);
    assertThat(asked(clerk(), begun, "bo", MinutesFormat.PDF))
        .isInstanceOf(MinutesExporter.Outcome.Nothing.class);
  }

  @Test
  void who_comes_when_too_many_wait_is_told_to_come_again() {
    var crowded =
        new Clerk(
            house.life().store(),
            house.life()::now,
            _ -> {
              throw new RejectedExecutionException();
            });
    assertThat(asked(crowded, session, "bo", MinutesFormat.PDF))
        .isInstanceOf(MinutesExporter.Outcome.Busy.class);
  }
}
