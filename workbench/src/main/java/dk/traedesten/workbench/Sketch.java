package dk.traedesten.workbench;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.workbench.Part.Box;
import dk.traedesten.workbench.Part.Fork;
import dk.traedesten.workbench.Part.Loop;
import java.util.ArrayList;
import java.util.List;

/// An exercise as parts to draw, in one language.
///
/// @param yes and
/// @param no what the two ways of a fork are called
record Sketch(String title, String yes, String no, List<Part> parts) {
  /// What fits in a box and can still be read, in characters.
  private static final int ROOM = 110;

  Sketch {
    parts = List.copyOf(parts);
  }

  static Sketch of(Dialog dialog, Language language) {
    return new Sketch(
        dialog.title().in(language),
        new Text("ja", "yes").in(language),
        new Text("nej", "no").in(language),
        new Pencil(language, dialog.modes()).parts(dialog.steps()));
  }

  /// Draws steps in a language.
  private record Pencil(Language language, List<As> modes) {

    List<Part> parts(List<Step> steps) {
      return steps.stream().map(this::part).toList();
    }

    private Part part(Step step) {
      return switch (step) {
        case Step.Say say -> box("Sig", "Say", say.text(), told(say.to()));
        case Step.Ask ask -> box("Spørg", "Ask", ask.text(), asked(ask));
        case Step.Reveal reveal ->
            box(
                "Vis",
                "Show",
                reveal.text(),
                new Text("alle på samme tid", "everyone at the same moment"));
        case Step.Gather gather ->
            box("Saml", "Gather", gather.text(), new Text("til én liste", "into one list"));
        case Step.Vote vote ->
            box(
                "Stem",
                "Vote",
                vote.text(),
                Spoken.line(List.of(dots(vote.dots()), until(Spoken.until(vote.until())))));
        case Step.Talk talk ->
            box(
                "Tal",
                "Talk",
                talk.text(),
                Spoken.time(talk.takes().multipliedBy(talk.prompts().size())));
        case Step.Settle settle -> settle(settle);
        case Step.Plan plan ->
            box(
                "Planlæg",
                "Plan",
                plan.text(),
                new Text(
                    "højst " + plan.most() + " handlinger", "at most " + plan.most() + " actions"));
        case Step.FollowUp followUp ->
            new Loop(
                said(new Text("hver handling, på dens dag", "each action, on its day")),
                List.of(
                    box(
                        "Følg op",
                        "Follow up",
                        followUp.text(),
                        new Text("den, der ejer handlingen", "the owner of the action"))));
        case Step.Branch branch ->
            new Fork(branch.when().expression(), parts(branch.then()), parts(branch.otherwise()));
      };
    }

    private Text asked(Step.Ask ask) {
      var notes = new ArrayList<Text>();
      notes.add(Spoken.who(ask.of()));
      notes.add(ask.as().map(Spoken::promise).orElseGet(this::chosen));
      notes.add(until(Spoken.until(ask.until())));
      return Spoken.line(notes);
    }

    private static Text told(Audience to) {
      return switch (to) {
        case EVERYONE -> new Text("til alle", "to everyone");
        case FACILITATOR -> new Text("til den, der faciliterer", "to the facilitator");
      };
    }

    /// What the facilitator may choose between at the start.
    private Text chosen() {
      return modes.stream()
          .map(Spoken::promise)
          .reduce((a, b) -> new Text(a.da() + " eller " + b.da(), a.en() + " or " + b.en()))
          .orElse(Text.same(""))
          .plus(", ", new Text("som valgt ved start", "as chosen at the start"));
    }

    private static Text dots(int dots) {
      return new Text(
          dots + (dots == 1 ? " prik hver" : " prikker hver"),
          dots + (dots == 1 ? " dot each" : " dots each"));
    }

    private Part settle(Step.Settle settle) {
      return switch (settle.by()) {
        case FACILITATOR ->
            box(
                "Aftal",
                "Settle",
                settle.text(),
                new Text("den, der faciliterer, samler op", "the facilitator sums up"));
        case GROUP ->
            new Loop(
                said(
                    new Text(
                        "indtil alle kan leve med ordene",
                        "until everyone can live with the words")),
                List.of(
                    box(
                        "Aftal",
                        "Settle",
                        settle.text(),
                        new Text(
                            "én skriver, alle siger ja eller nej",
                            "one writes, everyone consents or objects"))));
      };
    }

    private static Text until(Text when) {
      return new Text("indtil ", "until ").plus("", when);
    }

    private Box box(String da, String en, Text words, Text notes) {
      return new Box(said(new Text(da, en)), cut(said(words)), said(notes));
    }

    private String said(Text text) {
      return text.in(language);
    }

    private static String cut(String words) {
      var line = words.strip().replaceAll("\\s+", " ");
      return line.length() <= ROOM ? line : line.substring(0, line.lastIndexOf(' ', ROOM)) + " …";
    }
  }
}
