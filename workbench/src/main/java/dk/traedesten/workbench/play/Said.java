package dk.traedesten.workbench.play;

import dk.traedesten.dialog.Text;
import java.util.List;

/// What the walk itself says, beside what the bot says.
final class Said {
  static final Text GROUP = new Text("Alle ser", "Everyone sees");
  static final Text NOTHING_TO_ANSWER =
      new Text(
          "Her er ikke noget at svare på lige nu. /show viser, hvor gruppen står; /as NAVN skifter person.",
          "There is nothing to answer right now. /show shows where the group is; /as NAME changes person.");
  static final Text NO_TIMER =
      new Text("Ingen frist løber lige nu.", "No deadline is running right now.");
  static final Text OVER =
      new Text("Øvelsen er slut. /quit går ud.", "The exercise is over. /quit leaves.");
  static final Text BYE = new Text("Tak for nu.", "Bye for now.");
  static final Text NEEDED = new Text("Her skal stå et svar.", "An answer is needed here.");
  static final Text MORE = new Text("Mere", "More");
  static final Text LEFT = new Text("Så lader vi det være.", "Then we leave it at that.");
  static final Text NO_SUCH_FORM = new Text("Det skema er der ikke.", "There is no such form.");

  private Said() {}

  static Text alone(String name) {
    return new Text("Kun " + name + " ser", "Only " + name + " sees");
  }

  static Text nobody(String name, List<String> names) {
    var all = String.join(", ", names);
    return new Text(
        "»%s« er ikke med. Her er %s.".formatted(name, all),
        "“%s” is not here. Here are %s.".formatted(name, all));
  }

  static Text help(List<String> buttons) {
    var all = String.join(" ", buttons);
    return new Text(
        """
        Skriv et svar, et felt ad gangen. Eller:
          /as NAVN    vær en anden          /show       se alt, der står nu
          /form 2     svar på et andet skema, eller ret et svar
          /wait       til næste frist       /wait 1d    så længe: 10m, 3h, 1d, 2w
          /help       denne hjælp           /quit       gå ud
        Knapper: %s\
        """
            .formatted(all),
        """
        Write an answer, one field at a time. Or:
          /as NAME    be somebody else      /show       see all that stands now
          /form 2     answer another form, or change an answer
          /wait       to the next deadline  /wait 1d    so long: 10m, 3h, 1d, 2w
          /help       this help             /quit       leave
        Buttons: %s\
        """
            .formatted(all));
  }

  static Text notUnderstood(String line) {
    return new Text(
        "»%s« forstår jeg ikke. /help viser, hvad man kan skrive.".formatted(line),
        "I do not understand “%s”. /help shows what can be written.".formatted(line));
  }

  static Text unreadable(String line) {
    return new Text(
        "»%s« passer ikke til spørgsmålet.".formatted(line),
        "“%s” does not fit the question.".formatted(line));
  }
}
