package dk.traedesten.group;

import static dk.traedesten.group.FormValues.day;
import static dk.traedesten.group.FormValues.pick;
import static dk.traedesten.group.FormValues.picks;
import static dk.traedesten.group.FormValues.words;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Rejection;
import dk.traedesten.message.ClockTime;
import dk.traedesten.message.Field;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.message.Field.DayField;
import dk.traedesten.message.Field.SeveralField;
import dk.traedesten.message.Field.WordsField;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.DaysOff;
import dk.traedesten.session.OwnQuestion;
import dk.traedesten.session.Schedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The form in which a pulse is planned: what it asks about, when it comes, and when it does not.
///
/// @param today where the group is
record PulseForm(LocalDate today) {
  private static final int LONGEST_TOPIC = 200;
  private static final int LONGEST_QUESTION = 150;
  private static final int QUESTIONS = 3;
  private static final int LONGEST_DAYS = 400;
  private static final int YEARS = 5;

  /// How many questions stand in sight.
  private static final int FIRST = 4;

  private static final LocalTime NINE = LocalTime.of(9, 0);

  /// What can be promised about the answers of a pulse.
  enum Promised {
    CONFIDENTIAL(AnswerVisibility.CONFIDENTIAL),
    NAMED(AnswerVisibility.NAMED);

    private final AnswerVisibility as;

    Promised(AnswerVisibility as) {
      this.as = as;
    }
  }

  /// How a question of the group's own is answered; with a number where nothing is said.
  enum Answered {
    NUMBER,
    WORDS
  }

  private static final List<Duration> WINDOWS =
      Stream.of(4, 8, 24, 48, 72, 120).map(Duration::ofHours).toList();

  /// What came of a form that was sent.
  sealed interface Read {
    record Planned(Schedule schedule) implements Read {}

    record Unfit(Rejection why) implements Read {}
  }

  /// A pulse as it is proposed: on the next working day, at nine, for two days.
  Schedule proposed(String id, PersonId who, String topic, ZoneId zone) {
    return new Schedule(
        id,
        who,
        topic,
        AnswerVisibility.CONFIDENTIAL,
        Schedule.Rhythm.WEEKLY,
        soon().getDayOfWeek(),
        NINE,
        zone,
        soon(),
        Optional.empty(),
        new DaysOff(
            DaysOff.Holidays.SKIP,
            Set.of(DaysOff.Break.JULY),
            Set.of(DaysOff.Free.CHRISTMAS_EVE, DaysOff.Free.NEW_YEARS_EVE),
            Set.of()),
        Duration.ofDays(2),
        List.of(),
        false,
        Optional.empty());
  }

  /// Tomorrow, or Monday.
  private LocalDate soon() {
    var tomorrow = today.plusDays(1);
    return switch (tomorrow.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> tomorrow.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> tomorrow;
    };
  }

  /// What is seldom chosen: everything but what it is about and when it comes.
  Set<String> seldom() {
    var seldom = new LinkedHashSet<String>();
    fields(Map.of()).stream().map(Field::id).skip(FIRST).forEach(seldom::add);
    return seldom;
  }

  /// @param given what stands in it
  List<Field> fields(Map<String, Value> given) {
    return Stream.concat(
            Stream.of(
                new WordsField(
                    "topic", Words.PULSE_TOPIC, false, LONGEST_TOPIC, false, Optional.empty()),
                new ChoiceField(
                    "rhythm", Words.RHYTHM, false, options(Schedule.Rhythm.values(), Words::of)),
                new ChoiceField(
                    "day", Words.WEEKDAY, false, options(DayOfWeek.values(), Words::of)),
                new Field.TimeField("time", Words.TIME, false),
                new DayField("first", Words.FIRST_DAY, false, today, today.plusYears(YEARS)),
                new DayField("last", Words.LAST_DAY, true, today, today.plusYears(YEARS)),
                new ChoiceField("window", Words.WINDOW, false, windows()),
                new ChoiceField(
                    "mode", Words.PULSE_MODE, false, options(Promised.values(), Words::of)),
                new ChoiceField(
                    "holidays",
                    Words.ON_HOLIDAYS,
                    false,
                    options(DaysOff.Holidays.values(), Words::of)),
                new SeveralField(
                    "breaks", Words.BREAKS, true, options(DaysOff.Break.values(), Words::of), 0, 3),
                new SeveralField(
                    "free", Words.FREE, true, options(DaysOff.Free.values(), Words::of), 0, 3),
                new WordsField(
                    "own-days",
                    Words.OWN_DAYS_OFF,
                    true,
                    LONGEST_DAYS,
                    false,
                    Optional.of(Words.LIKE_DAYS)),
                ZoneChoices.zone("zone", Words.ZONE, false, given)),
            IntStream.rangeClosed(1, QUESTIONS).boxed().flatMap(PulseForm::own))
        .map(Field.class::cast)
        .toList();
  }

  /// A question of the group's own, and how it is answered.
  private static Stream<Field> own(int n) {
    return Stream.of(
        new WordsField(
            question(n), Words.ownQuestion(n), true, LONGEST_QUESTION, false, Optional.empty()),
        new ChoiceField(
            answered(n), Words.answered(n), true, options(Answered.values(), Words::of)));
  }

  /// The form as it is filled in for a schedule.
  Map<String, Value> given(Schedule s) {
    var given = new LinkedHashMap<String, Value>();
    if (!s.topic().isBlank()) {
      given.put("topic", new Value.Words(s.topic()));
    }
    given.put("rhythm", new Value.Pick(id(s.rhythm())));
    given.put("day", new Value.Pick(id(s.day())));
    given.put("time", new Value.Words(s.time().toString()));
    given.put("first", new Value.Day(s.first().isBefore(today) ? today : s.first()));
    s.last()
        .filter(last -> !last.isBefore(today))
        .ifPresent(l -> given.put("last", new Value.Day(l)));
    given.put("window", new Value.Pick(s.window().toHours() + "h"));
    given.put("mode", new Value.Pick(id(s.mode())));
    given.put("holidays", new Value.Pick(id(s.daysOff().holidays())));
    picked(given, "breaks", s.daysOff().breaks());
    picked(given, "free", s.daysOff().free());
    if (!s.daysOff().own().isEmpty()) {
      given.put("own-days", new Value.Words(WrittenTimes.days(s.daysOff().own())));
    }
    given.put("zone", new Value.Pick(s.zone().getId()));
    for (int n = 1; n <= QUESTIONS; n++) {
      var own = s.ownQuestions().stream().skip(n - 1L).findFirst();
      var answered = own.filter(OwnQuestion::open).isPresent() ? Answered.WORDS : Answered.NUMBER;
      if (own.isPresent()) {
        given.put(question(n), new Value.Words(own.get().words()));
      }
      given.put(answered(n), new Value.Pick(id(answered)));
    }
    return given;
  }

  private static void picked(
      Map<String, Value> given, String field, Set<? extends Enum<?>> chosen) {
    if (!chosen.isEmpty()) {
      var ids = new TreeSet<String>();
      chosen.forEach(one -> ids.add(id(one)));
      given.put(field, new Value.Picks(InOrder.copy(ids)));
    }
  }

  /// Reads a form that was sent.
  ///
  /// @param before what it changes
  Read read(Schedule before, PersonId who, Map<String, Value> sent) {
    var given = ZoneChoices.today(sent);
    var zone = WrittenTimes.zone(ZoneChoices.written(given, "zone"));
    if (zone.isEmpty()) {
      return unfit("zone", Words.NOT_A_ZONE);
    }
    var fault = FormValues.fault(fields(given), given);
    if (fault.isPresent()) {
      return new Read.Unfit(fault.get());
    }
    var first = day(given, "first").orElseThrow();
    var last = day(given, "last");
    if (last.filter(first::isAfter).isPresent()) {
      return unfit("last", Words.ENDS_BEFORE_IT_BEGINS);
    }
    var own = WrittenTimes.days(words(given, "own-days"));
    if (own.isEmpty()) {
      return unfit("own-days", Words.NOT_DAYS);
    }
    return new Read.Planned(
        new Schedule(
            before.id(),
            who,
            words(given, "topic"),
            chosen(Promised.values(), pick(given, "mode")).as,
            chosen(Schedule.Rhythm.values(), pick(given, "rhythm")),
            chosen(DayOfWeek.values(), pick(given, "day")),
            ClockTime.read(words(given, "time")).orElseThrow(),
            zone.get(),
            first,
            last,
            daysOff(given, own.get()),
            Duration.ofHours(Long.parseLong(pick(given, "window").replace("h", ""))),
            questions(given).stream().map(OwnQuestion::words).toList(),
            before.paused(),
            Optional.empty(),
            inWords(questions(given))));
  }

  static Read unfit(String field, Text words) {
    return new Read.Unfit(new Rejection.Unfit(field, words));
  }

  private static DaysOff daysOff(Map<String, Value> given, Set<LocalDate> own) {
    var breaks = new TreeSet<DaysOff.Break>();
    picks(given, "breaks").forEach(id -> breaks.add(chosen(DaysOff.Break.values(), id)));
    var free = new TreeSet<DaysOff.Free>();
    picks(given, "free").forEach(id -> free.add(chosen(DaysOff.Free.values(), id)));
    return new DaysOff(
        chosen(DaysOff.Holidays.values(), pick(given, "holidays")), breaks, free, own);
  }

  private static List<OwnQuestion> questions(Map<String, Value> given) {
    return IntStream.rangeClosed(1, QUESTIONS)
        .mapToObj(n ->
            new OwnQuestion(
                words(given, question(n)), pick(given, answered(n)).equals(id(Answered.WORDS))))
        .filter(own -> !own.words().isBlank())
        .toList();
  }

  private static Set<Integer> inWords(List<OwnQuestion> questions) {
    var places = new TreeSet<Integer>();
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).open()) {
        places.add(i);
      }
    }
    return InOrder.copy(places);
  }

  private static String answered(int n) {
    return "answered-" + n;
  }

  private static String question(int n) {
    return "question-" + n;
  }

  private static <E extends Enum<E>> List<Option> options(E[] all, Function<E, Text> words) {
    return Arrays.stream(all).map(one -> new Option(id(one), words.apply(one))).toList();
  }

  private static List<Option> windows() {
    return WINDOWS.stream()
        .map(window -> new Option(window.toHours() + "h", Words.span(window)))
        .toList();
  }

  /// What was chosen: the form has been checked, so it is one of them.
  private static <E extends Enum<E>> E chosen(E[] all, String id) {
    return Arrays.stream(all).filter(one -> id(one).equals(id)).findFirst().orElseThrow();
  }

  private static String id(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
