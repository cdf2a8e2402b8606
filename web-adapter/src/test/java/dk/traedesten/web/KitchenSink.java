package dk.traedesten.web;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Field;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Distribution;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Delivery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One message with every kind of block, field and chart in it.
final class KitchenSink {
  private static final List<Option> FOUR =
      List.of(
          option(
              "a",
              "Fælles morgenmøde hver anden tirsdag",
              "A shared morning meeting every other Tuesday"),
          option("b", "Bytte kontor en dag", "Swap offices for a day"),
          option(
              "c",
              "Én fælles indgang for familierne, med én telefon, som alle afdelinger svarer på skift",
              "One shared entrance for the families, with one phone that all departments answer in turn"),
          option(
              "d",
              "<b>Fed</b> & <script>alert('x')</script>",
              "<b>Bold</b> & <script>alert('x')</script>"));
  private static final Text LOW = new Text("slet ikke", "not at all");
  private static final Text HIGH = new Text("i høj grad", "very much so");

  private KitchenSink() {}

  static Delivery delivery(Conversation to) {
    return new Delivery(
        "1",
        Playground.TENANT,
        SessionId.parse("playground.kitchen-sink"),
        to,
        "sink/all",
        message(),
        Language.DA);
  }

  static Message message() {
    return Message.of(
        new Block.Heading(new Text("Alt på én gang", "Everything at once")),
        new Block.Paragraph(
            new Text(
                "Alle slags felter.\nOgså på to linjer.",
                "Every kind of field.\nOn two lines as well.")),
        new Block.Note(new Text("Kun til at se på.", "Only to look at.")),
        new Block.Quotes(
            List.of(
                new Block.Quote("Vi <i>kan</i> godt\nhvis vi vil", Optional.of("Anna Lund")),
                new Block.Quote("<img src=x onerror=alert(1)>", Optional.empty()))),
        new Block.Progress(
            3,
            5,
            List.of("Bo Krogh", "Emma Skov"),
            Optional.of(Instant.parse("2026-11-24T12:00:00Z"))),
        new Block.Table(
            List.of(new Text("Forslag", "Entry"), new Text("Prikker", "Dots")),
            List.of(
                List.of(Text.same("Fælles morgenmøde"), Text.same("4")),
                List.of(Text.same("Bytte kontor"), Text.same("2")))),
        new Block.Table(
            List.of(
                new Text("Handling", "Action"),
                new Text("Ansvarlig", "Owner"),
                new Text("Første skridt", "First step"),
                new Text("Hvornår?", "When?"),
                new Text("Gjort når", "Done when"),
                new Text("Dato", "Date")),
            List.of(
                List.of(
                    Text.same("Fælles morgenmøde"),
                    Text.same("Bo Krogh"),
                    Text.same("Spørg de andre"),
                    Text.same(""),
                    Text.same("Når vi har holdt tre"),
                    Text.same("1.12.2026")))),
        new Block.Picture(histogram()),
        new Block.Question("kitchen", fields(), Map.of(), new Text("Send", "Send"), true),
        new Block.Buttons(
            List.of(
                new Block.Button(new Text("Vær med", "Join"), Verb.JOIN, "invitation", true),
                new Block.Button(
                    new Text("Forlad øvelsen", "Leave the exercise"),
                    Verb.LEAVE,
                    "invitation",
                    false))),
        new Block.Menu(
            List.of(
                new Block.Button(
                    new Text("Hvem ser det?", "Who sees this?"), Verb.WHO_SEES, "kitchen", false),
                new Block.Button(
                    new Text("Mine svar", "My answers"), Verb.MY_ANSWERS, "kitchen", false))));
  }

  static Chart histogram() {
    return new Chart.Histogram(
        new Text("Hvor stærkt er dit commitment?", "How strong is your commitment?"),
        Distribution.of(List.of(3, 7, 7, 8, 10), 1, 10),
        new Text("næsten intet", "hardly any"),
        new Text("helt og fuldt", "full and whole"),
        Optional.of(Distribution.of(List.of(3, 4, 7, 8, 9), 1, 10)));
  }

  static List<Field> fields() {
    var effort = new Column("effort", new Text("Indsats", "Effort"), 1, 5, LOW, HIGH);
    var gain = new Column("gain", new Text("Gevinst", "Gain"), 1, 5, LOW, HIGH);
    return List.of(
        new Field.WordsField(
            "line",
            new Text("Hvad gør, at du lander dér?", "What puts you there?"),
            true,
            40,
            false,
            Optional.of(new Text("Jeg tror på retningen", "I believe in the direction"))),
        new Field.WordsField(
            "paragraph",
            new Text("Hvad gør vi sammen?", "What do we do together?"),
            false,
            2000,
            true,
            Optional.empty()),
        new Field.EntriesField(
            "entries",
            new Text("Tre små prøvehandlinger", "Three small trial actions"),
            false,
            3,
            200),
        new Field.ScaleField(
            "ten",
            new Text(
                "Hvor stærkt er dit commitment lige nu?",
                "How strong is your commitment right now?"),
            true,
            1,
            10,
            new Text("næsten intet", "hardly any"),
            new Text("helt og fuldt", "full and whole")),
        new Field.ScaleField(
            "five",
            new Text("Ved vi, hvor vi skal hen?", "Do we know where we are going?"),
            false,
            1,
            5,
            LOW,
            HIGH),
        new Field.ChoiceField(
            "choice", new Text("Kan vores tillid bære?", "Can our trust carry it?"), true, FOUR),
        new Field.SeveralField(
            "several",
            new Text("Hvilke siger det samme?", "Which say the same?"),
            true,
            FOUR,
            2,
            3),
        new Field.RankingField(
            "ranking", new Text("Hvad er vigtigst?", "What matters most?"), false, FOUR),
        new Field.MatrixField(
            "matrix",
            new Text(
                "Hvad koster det, og hvad giver det?", "What does it cost, and what does it give?"),
            false,
            FOUR.subList(0, 3),
            List.of(effort, gain),
            false),
        new Field.MatrixField(
            "rows",
            new Text("Én kolonne", "One column"),
            true,
            FOUR.subList(0, 2),
            List.of(effort),
            true),
        new Field.MatrixField(
            "units",
            new Text("Hvor trækker det?", "Where does it pull?"),
            true,
            FOUR.subList(0, 3),
            List.of(
                unit("children", "Børne- og familierådgivningen", "Children and families"),
                unit("schools", "Skolerne", "Schools"),
                unit("health", "Sundhed", "Health"),
                unit("jobs", "Beskæftigelsesforvaltningen", "Employment")),
            true),
        new Field.DotsField(
            "dots", new Text("Sæt dine prikker", "Place your dots"), true, FOUR, 3, 2),
        new Field.PersonField(
            "person",
            new Text("Ansvarlig", "Owner"),
            true,
            List.of(
                option("anna", "Anna Lund", "Anna Lund"), option("bo", "Bo Krogh", "Bo Krogh"))),
        new Field.DayField(
            "day",
            new Text("Følg op den", "Follow up on"),
            true,
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2031, 11, 24)),
        new Field.ConsentField(
            "consent",
            new Text("Kan du leve med forslaget?", "Can you live with the proposal?"),
            true));
  }

  private static Column unit(String id, String da, String en) {
    return new Column(id, new Text(da, en), 1, 5, LOW, HIGH);
  }

  private static Option option(String id, String da, String en) {
    return new Option(id, new Text(da, en));
  }
}
