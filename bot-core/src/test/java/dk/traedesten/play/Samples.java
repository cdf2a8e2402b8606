package dk.traedesten.play;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Menu;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Block.Progress;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Field;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Value;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// One message and one form of every kind, as a group of leaders would meet them.
public final class Samples {
  public static final SessionId SESSION = new SessionId(new GroupId("C0UNGE"), "s1");

  private static final Text TITLE = Text.same("Commitment 1–10");

  private static final Text TASK =
      new Text(
          "Tænk på opgaven »Sammen om de unge«, som den ser ud i dag. Der er ikke noget rigtigt svar.",
          "Think of the task “Sammen om de unge” as it is today. There is no right answer.");

  private static final Text PROMISE =
      new Text(
          "Gruppen kan se, at du har svaret. Hvad du svarer, vises aldrig for dine kolleger eller din leder med dit navn. Dit svar slettes, når øvelsen slutter.",
          "The group can see that you have answered. What you answer is never shown to your colleagues or your leader with your name. Your answer is deleted when the exercise ends.");

  private static final Text SEND = new Text("Send", "Send");
  private static final Text CHANGE = new Text("Ret mit svar", "Change my answer");
  private static final Text LITTLE = new Text("næsten intet", "almost nothing");
  private static final Text MUCH = new Text("helt og fuldt", "all of it");

  private Samples() {}

  public static final Field.ScaleField SCALE =
      new Field.ScaleField(
          "score",
          new Text(
              "Hvor stærkt er dit commitment lige nu?", "How strong is your commitment right now?"),
          false,
          1,
          10,
          LITTLE,
          MUCH);

  public static final Field.WordsField WORDS =
      new Field.WordsField(
          "why",
          new Text("Hvad fik dig til at vælge det tal?", "What made you choose that number?"),
          true,
          2000,
          true,
          Optional.of(
              new Text(
                  "Vi mødes sjældent, og når vi gør, handler det om driften.",
                  "We seldom meet, and when we do it is about daily business.")));

  public static final Field.EntriesField ENTRIES =
      new Field.EntriesField(
          "needs",
          new Text(
              "Hvad kunne løfte tallet med ét? Skriv op til tre ting.",
              "What could lift the number by one? Write up to three things."),
          false,
          3,
          200);

  public static final Field.ScaleField FIVE =
      new Field.ScaleField(
          "trust",
          new Text(
              "Jeg kan regne med de andre chefer her", "I can count on the other leaders here"),
          false,
          1,
          5,
          new Text("slet ikke", "not at all"),
          new Text("i høj grad", "very much"));

  public static final Field.ChoiceField CHOICE =
      new Field.ChoiceField(
          "next",
          new Text("Hvad gør vi først?", "What do we do first?"),
          false,
          List.of(
              option("plan", "Én fælles plan", "One joint plan"),
              option("visit", "Besøg hos hinanden", "Visits to each other"),
              option("phone", "En fast telefontid", "A fixed hour by phone")));

  public static final Field.ChoiceField LONG_CHOICE =
      new Field.ChoiceField(
          "way",
          new Text("Hvilken vej vil du helst gå?", "Which way would you rather go?"),
          false,
          List.of(
              option(
                  "a",
                  "Vi begynder med de to familier, vi alle kender, og lærer af dem, før vi går videre",
                  "We begin with the two families we all know, and learn from them before going on"),
              option(
                  "b",
                  "Vi laver én fælles plan for alle unge i området, og den gælder fra nytår",
                  "We make one joint plan for all young people in the area, from New Year on"),
              option("c", "Vi venter til efter budgettet", "We wait until after the budget")));

  public static final Field.SeveralField SEVERAL =
      new Field.SeveralField(
          "alike",
          new Text("Hvilke siger det samme?", "Which say the same?"),
          false,
          entries(),
          2,
          6);

  public static final Field.RankingField RANKING =
      new Field.RankingField(
          "order",
          new Text("Hvad er vigtigst for de unge?", "What matters most to the young?"),
          false,
          List.of(
              option("home", "Et trygt hjem", "A safe home"),
              option("school", "En skole, der venter på dem", "A school that waits for them"),
              option("friend", "En ven", "A friend"),
              option("adult", "Én voksen, der bliver", "One adult who stays")));

  public static final Field.MatrixField MATRIX =
      new Field.MatrixField(
          "direction-signs",
          new Text("Kurs", "Direction"),
          false,
          List.of(
              option(
                  "goal",
                  "Vi har en vision eller mål, alle kan se sig selv i",
                  "We have a vision or goals that all see themselves in"),
              option(
                  "talk", "Vi taler om, hvor vi er på vej hen", "We talk about where we are going"),
              option("why", "Vi ved, hvorfor opgaven er vigtig", "We know why the task matters"),
              option(
                  "own",
                  "Jeg kan forklare målet for mine egne",
                  "I can explain the goal to my own")),
          List.of(
              new Column(
                  "now",
                  new Text("Sådan er det", "How it is"),
                  1,
                  7,
                  new Text("passer slet ikke", "not at all"),
                  new Text("passer helt", "entirely"))),
          false);

  public static final Field.MatrixField TWO_COLUMNS =
      new Field.MatrixField(
          "worth",
          new Text("Indsats og gevinst", "Effort and gain"),
          false,
          List.of(
              option("t1", "Fælles morgenmøde hver torsdag", "A joint meeting every Thursday"),
              option("t2", "Ring, før sagen skifter hænder", "Call before the case changes hands")),
          List.of(
              new Column(
                  "effort",
                  new Text("Indsats", "Effort"),
                  1,
                  5,
                  new Text("let", "easy"),
                  new Text("tung", "heavy")),
              new Column(
                  "gain",
                  new Text("Gevinst", "Gain"),
                  1,
                  5,
                  new Text("lille", "small"),
                  new Text("stor", "large"))),
          false);

  public static final Field.MatrixField ROOMS =
      new Field.MatrixField(
          "rooms",
          new Text(
              "Hvor ofte mødes I om de unge her?", "How often do you meet about the young here?"),
          false,
          IntStream.rangeClosed(1, 50)
              .mapToObj(i -> option("room" + i, "Enhed " + i, "Unit " + i))
              .toList(),
          List.of(
              new Column(
                  "often",
                  new Text("Hvor ofte", "How often"),
                  1,
                  5,
                  new Text("aldrig", "never"),
                  new Text("hver uge", "every week"))),
          true);

  public static final Field.DotsField DOTS =
      new Field.DotsField(
          "vote",
          new Text("Hvad vil I gå videre med?", "What do you want to go on with?"),
          false,
          entries(),
          3,
          2);

  public static final Field.DotsField ONE_EACH =
      new Field.DotsField("vote", DOTS.text(), false, entries(), 3, 1);

  public static final Field.PersonField PERSON =
      new Field.PersonField("owner", new Text("Ansvarlig", "Owner"), false, people());

  public static final Field.TimeField TIME =
      new Field.TimeField("time", new Text("Klokken?", "At what time?"), false);
  public static final Field.DayField DAY =
      new Field.DayField(
          "due",
          new Text("Følg op den", "Follow up on"),
          false,
          LocalDate.of(2026, 11, 24),
          LocalDate.of(2031, 11, 24));

  public static final Field.ConsentField CONSENT =
      new Field.ConsentField(
          "consent",
          new Text("Kan du leve med forslaget?", "Can you live with the proposal?"),
          false);

  public static List<Option> entries() {
    return List.of(
            Text.same("Fælles morgenmøde hver anden torsdag"),
            Text.same("Ring til hinanden, før sagen skifter hænder"),
            Text.same(
                "Fejr den første familie, der kun har fortalt sin historie én gang, og skriv det i nyhedsbrevet"),
            Text.same("Byt plads en formiddag om måneden"),
            Text.same("Luk et møde, som ingen savner"),
            Text.same("Spørg skolen, før vi svarer"))
        .stream()
        .map(text -> new Option("e" + text.da().length(), text))
        .toList();
  }

  private static List<Option> people() {
    return List.of("Anna", "Bo", "Camilla", "David", "Emma").stream()
        .map(name -> new Option("U0" + name.toUpperCase(Locale.ROOT), Text.same(name)))
        .toList();
  }

  public static Option option(String id, String da, String en) {
    return new Option(id, new Text(da, en));
  }

  public static Question form(Field... fields) {
    return new Question("commitment", List.of(fields), Map.of(), SEND, true);
  }

  public static Question answered(Map<String, Value> given, Field... fields) {
    return new Question("commitment", List.of(fields), given, CHANGE, true);
  }

  private static Menu personal() {
    return new Menu(
        List.of(
            button("Hjælp til at svare", "Help with answering", Verb.EXAMPLE),
            button("Hvem ser det?", "Who sees this?", Verb.WHO_SEES),
            button("Mind mig om en time", "Remind me in an hour", Verb.SNOOZE),
            button("Mine svar", "My answers", Verb.MY_ANSWERS),
            button("Jeg er væk til …", "I am away until …", Verb.AWAY),
            button("Skift sprog", "Change language", Verb.LANGUAGE),
            button("Forlad øvelsen", "Leave the exercise", Verb.LEAVE)));
  }

  public static Button button(String da, String en, Verb verb) {
    return new Button(new Text(da, en), verb, "commitment", false);
  }

  public static Message asked(Question form) {
    return Message.of(new Heading(TITLE), new Paragraph(TASK), new Note(PROMISE), form, personal());
  }

  /// Messages by what they show.
  public static SequencedMap<String, Message> messages() {
    var all = new LinkedHashMap<String, Message>();
    all.put("invitation", invitation());
    all.put("controls", controls());
    all.put("scale", asked(form(SCALE)));
    all.put(
        "scale-answered",
        Message.of(
            new Heading(TITLE),
            new Paragraph(TASK),
            new Note(PROMISE),
            new Note(
                new Text(
                    "Tak, dit svar er modtaget. Du kan rette det, indtil trinnet lukker.",
                    "Thank you, your answer is in. You can change it until the step closes.")),
            answered(Map.of("score", new Value.Score(7)), SCALE),
            personal()));
    all.put("choice", asked(form(CHOICE)));
    all.put("choice-long", asked(form(LONG_CHOICE)));
    all.put(
        "consent",
        Message.of(
            new Heading(new Text("Forslag", "Proposal")),
            new Quotes(
                List.of(
                    new Quote(
                        "Når det glipper, ringer vi samme dag. Ingen mail.", Optional.empty()))),
            form(CONSENT),
            personal()));
    all.put("questions", asked(form(WORDS, ENTRIES)));
    all.put("progress", progress());
    all.put("result", result());
    all.put("quotes", quotes());
    all.put("table", table());
    all.put("wide-table", wideTable());
    all.put("my-answers", myAnswers());
    all.put("long", lengthy());
    return all;
  }

  private static Message invitation() {
    return Message.of(
        new Heading(
            new Text("Commitment 1–10 · Anna inviterer", "Commitment 1–10 · Anna invites you")),
        new Paragraph(
            new Text(
                "I får et ærligt billede af, hvor meget hver af jer brænder for den fælles opgave, og I laver tre aftaler.",
                "You get an honest picture of how much each of you burns for the joint task, and you make three agreements.")),
        new Paragraph(
            new Text("Det handler om: Sammen om de unge", "It is about: Sammen om de unge")),
        new Note(
            new Text(
                "Varer fra 45 minutter til 90 minutter. Svar er fortrolige.",
                "Takes from 45 minutes to 90 minutes. Answers are confidential.")),
        new Note(new Text("Med: Anna", "Taking part: Anna")),
        new Note(
            new Text("Inviteret: Bo, Camilla, David, Emma", "Invited: Bo, Camilla, David, Emma")),
        new Buttons(
            List.of(
                new Button(new Text("Vær med", "Join"), Verb.JOIN, "invitation", true),
                button("Forlad øvelsen", "Leave the exercise", Verb.LEAVE))),
        new Menu(
            List.of(
                button("Hvem ser det?", "Who sees this?", Verb.WHO_SEES),
                button("Skift sprog", "Change language", Verb.LANGUAGE))));
  }

  public static Message controls() {
    return Message.of(
        new Heading(
            new Text("Du faciliterer · Commitment 1–10", "You facilitate · Commitment 1–10")),
        new Buttons(
            List.of(
                new Button(
                    new Text("Luk nu, og gå videre", "Close now and go on"),
                    Verb.NEXT,
                    "commitment",
                    true),
                button("Mind dem, der mangler", "Remind those missing", Verb.NUDGE),
                button("Giv mere tid", "Give more time", Verb.EXTEND))),
        new Menu(
            List.of(
                button("Tilbage", "Back", Verb.BACK),
                button("Åbn det forrige igen", "Reopen the one before", Verb.REOPEN),
                button("Spring trinnet over", "Skip this step", Verb.PASS_OVER),
                button("Hold pause", "Pause", Verb.PAUSE),
                button("Skjul en kommentar", "Hide a comment", Verb.HIDE),
                button("Giv faciliteringen videre", "Hand over facilitation", Verb.HAND_OVER),
                button("Vælg en stedfortræder", "Name a deputy", Verb.DEPUTY),
                button("Slut øvelsen", "End the exercise", Verb.END))));
  }

  private static Message progress() {
    return Message.of(
        new Paragraph(TASK),
        new Progress(
            3, 5, List.of("David", "Emma"), Optional.of(Instant.parse("2026-11-24T08:00:00Z"))));
  }

  public static Message result() {
    return Message.of(
        new Heading(new Text("Jeres commitment", "Your commitment")),
        new Picture(
            new Chart.Histogram(
                SCALE.text(),
                Distribution.of(List.of(1, 5, 5, 6, 7), 1, 10),
                LITTLE,
                MUCH,
                Optional.empty())),
        new Note(
            new Text(
                "Det er første gang, I måler dette.", "This is the first time you measure this.")));
  }

  private static Message quotes() {
    return Message.of(
        new Heading(new Text("Hvad kunne løfte tallet?", "What could lift the number?")),
        new Quotes(
            List.of(
                new Quote("Vi mangler tid til det, der går på tværs", Optional.empty()),
                new Quote(
                    "Ring til hinanden, før sagen skifter hænder.\nOg gør det samme dag.",
                    Optional.empty()),
                new Quote("Jeg tror på det, men driften trækker", Optional.of("Camilla")),
                new Quote(
                    "<!channel> *se* her: <https://x.dk|klik> :tada: @David", Optional.of("Bo")))));
  }

  private static Message table() {
    return Message.of(
        new Heading(new Text("Handlingsplan", "Action plan")),
        new Table(
            List.of(
                new Text("Handling", "Action"),
                new Text("Ansvarlig", "Owner"),
                new Text("Første skridt", "First step"),
                new Text("Følg op den", "Follow up on")),
            List.of(
                row(
                    "Fælles morgenmøde hver anden torsdag",
                    "Bo",
                    "Indkald til det første",
                    "8.12.2026"),
                row("Ring, før sagen skifter hænder", "Emma", "Del telefonliste", "1.12.2026"))),
        new Note(
            new Text(
                "På datoen bliver hver ansvarlig spurgt, hvordan det gik.",
                "On the date each owner is asked how it went.")));
  }

  /// More columns than can be read side by side.
  private static Message wideTable() {
    return Message.of(
        new Heading(new Text("Jeres prøvehandlinger", "Your trials")),
        new Table(
            List.of(
                new Text("Handling", "Action"),
                new Text("Ansvarlig", "Owner"),
                new Text("Første skridt", "First step"),
                new Text("Hvornår sker det?", "When does it happen?"),
                new Text("Hvordan ser vi, at det er gjort?", "How do we see that it is done?"),
                new Text("Følg op den", "Follow up on")),
            List.of(
                row(
                    "Ring, før sagen skifter hænder",
                    "Emma",
                    "Del telefonliste",
                    "Når en sag skal videre, ringer jeg",
                    "Ingen sag kommer uden et opkald",
                    "1.12.2026"),
                row(
                    "Byt plads en formiddag om måneden",
                    "Bo",
                    "Spørg skolen",
                    "Når kalenderen for januar lægges",
                    "To har byttet",
                    "8.12.2026"))));
  }

  private static Message myAnswers() {
    return Message.of(
        new Heading(new Text("Mine svar", "My answers")),
        new Table(
            List.of(new Text("Spørgsmål", "Question"), new Text("Dit svar", "Your answer")),
            List.of(
                List.of(SCALE.text(), Text.same("7")),
                List.of(
                    WORDS.text(),
                    Text.same(
                        "Vi mødes sjældent, og når vi gør, handler det om driften. Jeg savner, at vi taler om de unge, vi alle kender, og at nogen af os tør sige, når noget er ved at glide.")))),
        new Buttons(List.of(button("Slet mine svar", "Delete my answers", Verb.DELETE_MINE))));
  }

  /// More than a message in any chat has room for.
  public static Message lengthy() {
    var quotes =
        IntStream.range(0, 24)
            .mapToObj(i ->
                new Quote(
                    (i + 1)
                        + ". "
                        + "Vi mangler tid til det, der går på tværs. ".repeat(16).strip(),
                    Optional.<String>empty()))
            .toList();
    return Message.of(
        new Heading(new Text("Alt, hvad I skrev", "All that you wrote")),
        new Quotes(quotes),
        new Note(new Text("Tag en snak om det.", "Have a talk about it.")),
        new Buttons(List.of(new Button(new Text("Videre", "Next"), Verb.NEXT, "x", true))));
  }

  private static List<Text> row(String... cells) {
    return Arrays.stream(cells).map(Text::same).toList();
  }

  /// Forms by what they ask for, some with an answer in them.
  public static SequencedMap<String, Question> forms() {
    var all = new LinkedHashMap<String, Question>();
    all.put("words", form(WORDS, ENTRIES));
    all.put("scales", form(SCALE, FIVE));
    all.put("choices", form(CHOICE, SEVERAL));
    all.put("ranking", form(RANKING));
    all.put(
        "ranking-answered",
        answered(
            Map.of("order", new Value.Order(List.of("adult", "home", "friend", "school"))),
            RANKING));
    all.put("matrix", form(MATRIX));
    all.put("matrix-two", form(TWO_COLUMNS));
    all.put("matrix-paged", form(ROOMS));
    all.put("dots", form(DOTS));
    all.put("dots-one-each", form(ONE_EACH));
    all.put(
        "action",
        new Question(
            "plan",
            List.of(
                new Field.WordsField(
                    "what", new Text("Handling", "Action"), false, 200, false, Optional.empty()),
                PERSON,
                DAY),
            Map.of("what", new Value.Words("Fælles morgenmøde hver anden torsdag")),
            new Text("Føj til planen", "Add to the plan"),
            false));
    all.put("consent", form(CONSENT));
    return all;
  }

  public static SequencedMap<String, Text> exercises() {
    var all = new LinkedHashMap<String, Text>();
    all.put(
        "check-in",
        new Text(
            "Check-in på kurs, koordinering og commitment",
            "Check-in on direction, coordination and commitment"));
    all.put("commitment", TITLE);
    all.put("puls", new Text("Puls på commitment", "Commitment pulse"));
    return all;
  }
}
