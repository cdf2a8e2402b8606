package dk.traedesten.spi;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.GroupSize;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.ApiKey;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.DaysOff;
import dk.traedesten.session.Document;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Habits;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Quiet;
import dk.traedesten.session.Retention;
import dk.traedesten.session.Retention.Span;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Schedule;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.SessionSpec;
import dk.traedesten.session.Settings;
import dk.traedesten.session.Tenant;
import dk.traedesten.session.Webhook;
import dk.traedesten.spi.SessionStore.Commit;
import dk.traedesten.spi.Timers.Timer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Small things to put into a store.
public final class Samples {
  public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  public static final Tenant TENANT = new Tenant("kommunen");
  public static final SessionId CHEFS = session("chefer", "s1");

  /// A group with one of everything that it can keep.
  public static final Group GROUP =
      new Group(
          SessionId.between(new GroupId("chefer")),
          TENANT,
          new Conversation("web", "chefer"),
          Language.DA,
          new Settings(
              Optional.of(Language.EN),
              ZoneId.of("Europe/Copenhagen"),
              new Thresholds(4, 8),
              Set.of(new PersonId("anna")),
              Set.of(new PersonId("bo")),
              Optional.of(new Retention(Span.QUARTER, Span.YEAR))),
          "secret",
          List.of(
              new Participant(
                  new PersonId("anna"),
                  "Anna",
                  new Conversation("web", "anna"),
                  Language.DA,
                  Participant.Presence.JOINED)),
          Map.of(
              new PersonId("anna"),
              new Habits(
                  Optional.of(LocalDate.of(2026, 12, 1)),
                  Optional.of(
                      new Quiet(
                          LocalTime.of(17, 0),
                          LocalTime.of(8, 0),
                          ZoneId.of("Europe/Copenhagen"))))),
          List.of(
              new Schedule(
                  "1",
                  new PersonId("anna"),
                  "De unge",
                  AnswerVisibility.CONFIDENTIAL,
                  Schedule.Rhythm.WEEKLY,
                  DayOfWeek.TUESDAY,
                  LocalTime.of(9, 0),
                  ZoneId.of("Europe/Copenhagen"),
                  LocalDate.of(2026, 11, 24),
                  Optional.of(LocalDate.of(2027, 6, 1)),
                  new DaysOff(DaysOff.Holidays.MOVE, Set.of(DaysOff.Break.JULY)),
                  Duration.ofDays(2),
                  List.of("Hvordan går det?", "Hvad har I brug for?"),
                  false,
                  Optional.of(NOON),
                  Set.of(1))),
          Map.of("s1/plan-1", LocalDate.of(2026, 12, 1)),
          Map.of("anna hours:own", "form:in-3"),
          List.of(new ApiKey("key:in-1", "Overblik", new PersonId("anna"), NOON)),
          List.of(
              new Webhook(
                  "webhook:in-2", "https://bi.kommune.dk/told", new PersonId("anna"), NOON)));

  private Samples() {}

  public static SessionId session(String group, String token) {
    return new SessionId(new GroupId(group), token);
  }

  /// A turn to be made from a version; what else it shall do is added to it.
  public static Turn turn(SessionId id, long from, String inbound) {
    return new Turn(id, from, inbound);
  }

  public static Timer timer(SessionId id, String name, Instant at) {
    return new Timer(TENANT, id, name, at);
  }

  public static Delivery message(SessionId session, String to, String key, String words) {
    return new Delivery(
        "id-" + Integer.toHexString(words.hashCode()),
        TENANT,
        session,
        new Conversation("web", to),
        key,
        Message.of(new Block.Paragraph(Text.same(words))),
        Language.DA);
  }

  /// What a message says.
  public static String words(Delivery delivery) {
    return delivery.message().blocks().getFirst() instanceof Block.Paragraph(var text)
        ? text.da()
        : "";
  }

  /// What a sample session is about.
  public static String topic(Document document) {
    return ((Session) document).brief().topic();
  }

  public static Remembered wording(String words) {
    return new Memory.Wording(NOON, "purpose", words);
  }

  /// A commit in the making.
  public static final class Turn {
    private final SessionId id;
    private final long from;
    private final String inbound;
    private final List<Timer> wake = new ArrayList<>();
    private final List<String> forget = new ArrayList<>();
    private final List<Delivery> outbox = new ArrayList<>();
    private final List<Remembered> remember = new ArrayList<>();
    private final List<Remembered> unlearn = new ArrayList<>();
    private final List<SessionId> discard = new ArrayList<>();
    private Optional<Duration> kept = Optional.empty();
    private Optional<Timer> fired = Optional.empty();
    private Tenant tenant = TENANT;
    private String topic;

    private Turn(SessionId id, long from, String inbound) {
      this.id = id;
      this.from = from;
      this.inbound = inbound;
      this.topic = inbound;
    }

    /// What the session is about from now on; when not said, the id of what came in.
    public Turn about(String words) {
      topic = words;
      return this;
    }

    public Turn of(Tenant other) {
      tenant = other;
      return this;
    }

    public Turn waking(String name, Instant at) {
      wake.add(timer(id, name, at));
      return this;
    }

    public Turn forgetting(String name) {
      forget.add(name);
      return this;
    }

    public Turn sending(Delivery... messages) {
      outbox.addAll(List.of(messages));
      return this;
    }

    public Turn remembering(Remembered what) {
      remember.add(what);
      return this;
    }

    public Turn unlearning(Remembered what) {
      unlearn.add(what);
      return this;
    }

    public Turn discarding(SessionId exercise) {
      discard.add(exercise);
      return this;
    }

    public Turn keptFor(Duration time) {
      kept = Optional.of(time);
      return this;
    }

    public Turn handling(Timer timer) {
      fired = Optional.of(timer);
      return this;
    }

    public Commit commit() {
      return new Commit(
          tenant,
          id,
          from,
          inbound,
          state(),
          wake,
          forget,
          outbox,
          remember,
          fired,
          new Expiry(kept, unlearn, discard));
    }

    private Session state() {
      var title = Text.same("Sample");
      var dialog =
          new Dialog(
              "sample",
              1,
              title,
              title,
              "s0/sample",
              new GroupSize(2, 30),
              Duration.ofMinutes(10),
              Duration.ofMinutes(20),
              title,
              Optional.empty(),
              List.of(AnswerVisibility.NAMED),
              List.of(),
              List.of());
      var brief =
          new SessionSpec(
              id,
              tenant,
              dialog,
              Map.of(),
              new Conversation("web", id.group().value()),
              new Choices(topic, AnswerVisibility.NAMED, Map.of()),
              Language.DA,
              ZoneId.of("Europe/Copenhagen"),
              Thresholds.USUAL,
              NOON,
              Memory.EMPTY);
      return new Session.Inviting(brief, new Roster(new PersonId("anna"), List.of()), "secret");
    }
  }
}
