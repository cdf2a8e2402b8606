package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Wording;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.DaysOff;
import dk.traedesten.session.Group;
import dk.traedesten.session.Habits;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Quiet;
import dk.traedesten.session.Schedule;
import dk.traedesten.session.TrackedAction;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;

/// What the bot says to a group between its exercises, in both languages side by side.
final class Words {
  static final Text YOUR_GROUP = new Text("Jeres gruppe", "Your group");
  static final Text ACTIONS = new Text("Gruppens handlinger", "The group’s actions");
  static final Text MY_ACTIONS = new Text("Mine handlinger", "My actions");
  static final Text NO_ACTIONS =
      new Text(
          "Gruppen har ingen åbne handlinger. De aftales i øvelser som prøvehandling og commitment.",
          "The group has no open actions. They are agreed in exercises such as prøvehandling and commitment.");
  static final Text NONE_OF_YOURS =
      new Text(
          "Du har ingen åbne handlinger i denne gruppe.",
          "You have no open actions in this group.");
  static final Text ACTION = new Text("Handling", "Action");
  static final Text OWNER = new Text("Ansvarlig", "Owner");
  static final Text FIRST_STEP = new Text("Første skridt", "First step");
  static final Text DONE_WHEN = new Text("Gjort, når", "Done when");
  static final Text DUE = new Text("Dato", "Date");
  static final Text HOW_DOES_IT_GO =
      new Text("Hvordan går det med din handling?", "How is your action going?");
  static final Text LATE = new Text("Datoen er gået", "The date has passed");
  static final Text OVERDUE =
      new Text(
          "Datoen er gået. Det er helt i orden at flytte den eller lade den falde; sig bare til.",
          "The date has passed. It is quite all right to move it or to drop it; just say so.");
  static final Text DONE = new Text("Gjort", "Done");
  static final Text MOVE = new Text("Ny dato", "New date");
  static final Text DROP = new Text("Drop den", "Drop it");
  static final Text MOVE_IT = new Text("Flyt handlingen", "Move the action");
  static final Text DROP_IT = new Text("Drop handlingen", "Drop the action");
  static final Text SEND = new Text("Send", "Send");
  static final Text SAVE = new Text("Gem", "Save");
  static final Text SAVED = new Text("Det er gemt.", "That is saved.");
  static final Text ASKED_AGAIN =
      new Text("Der er en nyere formular nedenfor.", "There is a newer form below.");

  static final Text PULSES = new Text("Planlagte pulser", "Planned pulses");
  static final Text NO_PULSES =
      new Text("Der er ikke planlagt nogen puls.", "No pulse is planned.");
  static final Text PLAN_PULSE = new Text("Planlæg en puls", "Plan a pulse");
  static final Text PLAN_IT = new Text("Planlæg", "Plan it");
  static final Text PLANNING =
      new Text(
          "Hver gang spørger jeg alle i gruppen hver for sig og viser resultatet her, når tiden er gået, eller alle har svaret. Jeg minder dem, der mangler, højst to gange, og kun dem selv.",
          "Each time I ask everyone in the group alone and show the result here when time is up or all have answered. I remind those missing at most twice, and only themselves.");
  static final Text CHANGE = new Text("Ret", "Change");
  static final Text PAUSE = new Text("Hold pause", "Pause");
  static final Text RESUME = new Text("Fortsæt", "Resume");
  static final Text END = new Text("Slut", "End");
  static final Text PULSE_TOPIC =
      new Text("Hvilken opgave gælder pulsen?", "Which task is the pulse about?");
  static final Text RHYTHM = new Text("Hvor tit?", "How often?");
  static final Text WEEKDAY = new Text("Hvilken ugedag?", "Which weekday?");
  static final Text TIME = new Text("Klokken", "At");
  static final Text FIRST_DAY = new Text("Tidligst fra", "No earlier than");
  static final Text LAST_DAY = new Text("Senest", "No later than");
  static final Text WINDOW =
      new Text("Hvor længe ventes der på svar?", "How long are answers waited for?");
  static final Text PULSE_MODE = new Text("Hvad loves der om svarene?", "What is promised?");
  static final Text ON_HOLIDAYS = new Text("På helligdage", "On public holidays");
  static final Text BREAKS = new Text("Spring over i", "Leave out");
  static final Text FREE = new Text("Fri også den", "Also off on");
  static final Text OWN_DAYS_OFF = new Text("Jeres egne fridage", "Your own days off");
  static final Text LIKE_DAYS =
      new Text("14.5.2027, 20.12.2027-2.1.2028", "14.5.2027, 20.12.2027-2.1.2028");
  static final Text NOT_DAYS =
      new Text(
          "Skriv dage som 14.5.2027 eller 20.12.2027-2.1.2028, med komma imellem.",
          "Write days such as 14.5.2027 or 20.12.2027-2.1.2028, with commas between.");
  static final Text ZONE = new Text("Tidszone", "Time zone");
  static final Text HOW_TO_BE_LEFT_ALONE =
      new Text(
          "Er du væk, eller vil du have ro på bestemte tider, så skriv »mine tider« til mig her.",
          "If you are away, or want quiet at certain hours, write “my hours” to me here.");
  static final Text FROM_AND_UNTIL =
      new Text(
          "Vælg både fra og til, og ikke det samme klokkeslæt.",
          "Choose both from and until, and not the same time.");
  static final Text NOT_A_ZONE = new Text("Vælg en tidszone.", "Choose a time zone.");
  static final Text ENDS_BEFORE_IT_BEGINS =
      new Text(
          "Den sidste dag ligger før den første. Vælg en senere.",
          "The last day is before the first. Choose a later one.");
  static final Text NEVER_COMES =
      new Text(
          "Der er ingen sådan dag inden den sidste dag, når helligdage og pauser er trukket fra. Vælg en senere.",
          "There is no such day before the last one once holidays and breaks are left out. Choose a later one.");

  static final Text HOURS = new Text("Mine tider", "My hours");
  static final Text HOURS_HEEDED =
      new Text(
          "Når noget kommer af sig selv, venter jeg med at skrive til dig, til din ro er forbi. Er du væk, bliver du ikke spurgt, og ingen venter på dig.",
          "When something comes by itself, I wait until your quiet hours are over. While you are away you are not asked, and nobody waits for you.");
  static final Text AWAY_UNTIL = new Text("Jeg er væk indtil", "I am away until");
  static final Text QUIET_FROM = new Text("Ro fra kl.", "Quiet from");
  static final Text QUIET_UNTIL = new Text("Ro til kl.", "Quiet until");

  static final Text NO_HOURS =
      new Text(
          "Du kan skrives til når som helst. Skal det være anderledes, så sig det her.",
          "You can be written to at any time. If it should be otherwise, say so here.");

  static final Text SETTINGS = new Text("Indstillinger", "Settings");
  static final Text SETTINGS_HEEDED =
      new Text(
          "Kortere opbevaring og hvem der leder gælder straks, resten fra næste øvelse. Hvem der har rettet hvad, huskes, men ikke hvad det blev rettet til.",
          "Keeping things shorter, and who leads, holds at once; the rest from the next exercise on. Who changed what is remembered, but not what it was changed to.");
  static final Text FACILITATORS = new Text("Hvem leder forløbet?", "Who leads the group?");
  static final Text DEPUTIES =
      new Text(
          "Stedfortrædere (kan det samme som dem, der leder)",
          "Deputies (may do the same as those who lead)");
  static final Text EXERCISES_KEPT =
      new Text(
          "Hvor længe gemmes en øvelse, når den er slut? (Højst så længe, som den huskes)",
          "How long is an exercise kept once it has ended? (No longer than it is remembered)");
  static final Text MEMORY_KEPT =
      new Text(
          "Hvor længe huskes udvikling, aftaler, læring og afsluttede handlinger?",
          "How long are trends, agreements, learning and finished actions remembered?");
  static final Text LIMIT =
      new Text(
          "Tag jeres aftale frem, når pulsen er under",
          "Bring up your agreement when the pulse is below");
  static final Text NO_LIMIT = new Text("Ingen grænse", "No limit");
  static final Text NUMBERS_FROM =
      new Text(
          "Vis tal uden navn, når så mange har svaret",
          "Show numbers without names when so many have answered");
  static final Text COMMENTS_FROM =
      new Text(
          "Vis ord uden navn, når så mange har svaret",
          "Show words without names when so many have answered");
  static final Text SHOWS_EARLY = new Text("viser tidligt", "shows early");
  static final Text PROTECTS = new Text("beskytter bedst", "protects best");
  static final Text GROUP_LANGUAGE = new Text("Sprog i gruppen", "Language in the group");

  static final Text ANY_LANGUAGE = new Text("Som den, der starter", "As whoever starts");

  static final Text HISTORY = new Text("Jeres øvelser", "Your exercises");
  static final Text SEEN_BY_THE_GROUP =
      new Text(
          "Det, du skriver, vises med dit navn for gruppen og gemmes som læring.",
          "What you write is shown to the group with your name and kept as learning.");
  static final Text LEARNED_THANKS =
      new Text("Tak. Gruppen kan nu læse det.", "Thank you. The group can read it now.");
  static final Text LEARNINGS = new Text("Det har I lært", "What you have learned");
  static final Text NO_HISTORY =
      new Text("I har ikke haft en øvelse her endnu.", "You have not had an exercise here yet.");
  static final Text DATE = new Text("Dato", "Date");
  static final Text EXERCISE = new Text("Øvelse", "Exercise");
  static final Text ABOUT = new Text("Om", "About");
  static final Text UNDER_WAY = new Text("i gang", "under way");

  private Words() {}

  static Text minutes(Text title, Text day) {
    return new Text("Referat: ", "Minutes: ").plus("", title).plus(" ", day);
  }

  static Text more(int n) {
    return new Text("… og %d til.".formatted(n), "… and %d more.".formatted(n));
  }

  static Text ownerHasLeft(String name) {
    return new Text(
        name + " er her ikke længere. Hvad gør I med handlingen?",
        name + " is not here any more. What do you do about the action?");
  }

  static Text fate(ActionOutcome fate, String what) {
    return switch (fate) {
      case DONE -> new Text("Gjort: " + what, "Done: " + what);
      case MOVED -> new Text("Flyttet: " + what, "Moved: " + what);
      case DROPPED -> new Text("Droppet: " + what, "Dropped: " + what);
    };
  }

  /// When somebody wants to be left alone, in a line.
  static Text habits(Habits habits) {
    var away =
        habits
            .awayUntil()
            .map(day ->
                new Text("Du er væk indtil ", "You are away until ").plus("", Wording.day(day)));
    var quiet = habits.quiet().map(Words::quiet);
    return away.map(words -> quiet.map(more -> words.plus(" · ", more)).orElse(words))
        .or(() -> quiet)
        .orElse(NO_HOURS);
  }

  private static Text quiet(Quiet quiet) {
    return new Text(
        "Ro fra kl. %s til %s (%s)"
            .formatted(danish(quiet.from()), danish(quiet.until()), quiet.zone().getId()),
        "Quiet from %s until %s (%s)".formatted(quiet.from(), quiet.until(), quiet.zone().getId()));
  }

  private static String danish(LocalTime time) {
    return time.toString().replace(':', '.');
  }

  static Text ownQuestion(int n) {
    return new Text(
        "Jeres eget spørgsmål %d".formatted(n), "A question of your own, %d".formatted(n));
  }

  static Text answered(int n) {
    return new Text("Spørgsmål %d besvares".formatted(n), "Question %d is answered".formatted(n));
  }

  /// When a question that is answered in words is asked at all. How a pulse in confidence will go,
  /// with the numbers of this group.
  static Text inConfidence(int numbers) {
    return new Text(
        "Svarer I fortroligt, vises tallet, når mindst %d svarer. Mangler der én, der plejer at være med, vises kun midten, afrundet. Det, folk skriver, vises kun, hvis de selv siger ja."
            .formatted(numbers),
        "With confidential answers, the number is shown when at least %d answer. When somebody who usually takes part is missing, only the rounded middle is shown. What people write is only shown if they say yes."
            .formatted(numbers));
  }

  static Text of(PulseForm.Answered answered) {
    return switch (answered) {
      case NUMBER -> new Text("Med et tal fra 1 til 10", "With a number from 1 to 10");
      case WORDS -> new Text("Med ord", "In words");
    };
  }

  static Text plannedBy(String name) {
    return new Text(name + " har planlagt en puls", name + " has planned a pulse");
  }

  static Text planned(Schedule schedule) {
    return new Text("Pulsen er planlagt. ", "The pulse is planned. ").plus("", when(schedule));
  }

  static Text endedBy(String topic) {
    return new Text(
        "Pulsen på »%s« kommer ikke mere.".formatted(topic),
        "The pulse on “%s” does not come any more.".formatted(topic));
  }

  static Text missed(String topic) {
    return new Text(
        "Pulsen på »%s« faldt ud denne gang: Jeg var ikke i gang, da det var tid, og nu er det for sent. Den næste kommer som planlagt."
            .formatted(topic),
        "The pulse on “%s” did not come this time: I was not running when it was due, and now it is too late. The next one comes as planned."
            .formatted(topic));
  }

  static Text wasLast(String topic) {
    return new Text(
        "Det var den sidste puls på »%s«, som er planlagt.".formatted(topic),
        "That was the last planned pulse on “%s”.".formatted(topic));
  }

  /// When it comes, as a sentence.
  static Text when(Schedule s) {
    var rhythm = of(s.rhythm());
    var time =
        new Text(
            "%s, %s kl. %s (%s)"
                .formatted(
                    rhythm.da(),
                    weekday(s.day(), Locale.forLanguageTag("da")),
                    danish(s.time()),
                    s.zone().getId()),
            "%s, %s at %s (%s)"
                .formatted(
                    rhythm.en(), weekday(s.day(), Locale.ENGLISH), s.time(), s.zone().getId()));
    if (s.paused()) {
      return time.plus(". ", new Text("Holder pause.", "Paused."));
    }
    return s.next()
        .map(at ->
            time.plus(
                ". ",
                new Text("Næste gang: ", "Next: ")
                    .plus("", Wording.day(at.atZone(s.zone()).toLocalDate()))
                    .plus("", Text.same("."))))
        .orElse(time.plus(". ", new Text("Kommer ikke igen.", "Does not come again.")));
  }

  private static String weekday(DayOfWeek day, Locale locale) {
    return day.getDisplayName(TextStyle.FULL, locale);
  }

  static Text span(Duration span) {
    long hours = span.toHours();
    return hours % 24 == 0
        ? new Text(hours / 24 + " døgn", hours / 24 + (hours == 24 ? " day" : " days"))
        : new Text(hours + " timer", hours + " hours");
  }

  /// How the group stands, in a line.
  static Text group(Group group, Memory memory) {
    long open = memory.undertakings().stream().filter(TrackedAction::isOpen).count();
    int people = group.present().size();
    int exercises = memory.exercises().size();
    return count(people, "person", "personer", "person", "people")
        .plus(" · ", count(open, "åben handling", "åbne handlinger", "open action", "open actions"))
        .plus(" · ", count(exercises, "øvelse", "øvelser", "exercise", "exercises"));
  }

  private static Text count(long n, String one, String many, String oneEn, String manyEn) {
    return new Text(n + " " + (n == 1 ? one : many), n + " " + (n == 1 ? oneEn : manyEn));
  }

  static Text of(Schedule.Rhythm rhythm) {
    return switch (rhythm) {
      case WEEKLY -> new Text("Hver uge", "Every week");
      case FORTNIGHTLY -> new Text("Hver anden uge", "Every second week");
      case MONTHLY -> new Text("Hver måned", "Every month");
    };
  }

  static Text of(DaysOff.Holidays holidays) {
    return switch (holidays) {
      case SKIP -> new Text("Spring over", "Leave it out");
      case MOVE -> new Text("Flyt til næste arbejdsdag", "Move to the next working day");
    };
  }

  static Text of(DaysOff.Free off) {
    return switch (off) {
      case CHRISTMAS_EVE -> new Text("24. december", "24 December");
      case NEW_YEARS_EVE -> new Text("31. december", "31 December");
      case CONSTITUTION_DAY -> new Text("5. juni", "5 June");
    };
  }

  static Text of(DaysOff.Break rest) {
    return switch (rest) {
      case WEEK_7 -> new Text("Uge 7", "Week 7");
      case JULY -> new Text("Juli", "July");
      case WEEK_42 -> new Text("Uge 42", "Week 42");
    };
  }

  static Text of(DayOfWeek day) {
    return new Text(weekday(day, Locale.forLanguageTag("da")), weekday(day, Locale.ENGLISH));
  }

  static Text of(PulseForm.Promised mode) {
    return switch (mode) {
      case CONFIDENTIAL ->
          new Text("Fortroligt: vises aldrig med navn", "Confidential: never shown with a name");
      case NAMED -> new Text("Med navn", "With names");
    };
  }
}
