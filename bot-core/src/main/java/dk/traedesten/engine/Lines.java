package dk.traedesten.engine;

import dk.traedesten.dialog.Text;
import java.time.Duration;
import java.util.List;

/// What the bot itself says while it facilitates, in both languages side by side.
final class Lines {
  static final Text JOIN = new Text("Vær med", "Join");
  static final Text LEAVE = new Text("Forlad øvelsen", "Leave the exercise");
  static final Text BEGIN = new Text("Begynd", "Begin");
  static final Text NEXT = new Text("Videre", "Next");
  static final Text CLOSE_NOW = new Text("Luk nu, og gå videre", "Close now and go on");
  static final Text EXTEND = new Text("Giv mere tid", "Give more time");
  static final Text NUDGE = new Text("Mind dem, der mangler", "Remind those missing");
  static final Text END = new Text("Slut øvelsen", "End the exercise");
  static final Text SEND = new Text("Send", "Send");
  static final Text CHANGE = new Text("Ret mit svar", "Change my answer");
  static final Text ADD_ACTION = new Text("Føj til planen", "Add to the plan");
  static final Text PROPOSE = new Text("Foreslå", "Propose");
  static final Text SETTLE_IT = new Text("Fastlæg", "Settle");
  static final Text JOIN_ENTRIES = new Text("Saml de valgte", "Join the selected");
  static final Text KEEP_AS_IS =
      new Text("Fasthold trods indvendinger", "Keep it despite the objections");
  static final Text CHOOSE = new Text("Vælg", "Choose");

  static final Text YOUR_CONTROLS = new Text("Du faciliterer", "You facilitate");
  static final Text RECEIVED =
      new Text(
          "Tak, dit svar er modtaget. Du kan rette det, indtil trinnet lukker.",
          "Thank you, your answer is in. You can change it until the step closes.");
  static final Text SKIPPED =
      new Text(
          "Du har sprunget over. Du kan stadig nå at svare, indtil trinnet lukker.",
          "You have skipped this. You can still answer until the step closes.");
  static final Text CLOSED =
      new Text(
          "Trinnet er lukket. Det videre forløb står i gruppens kanal.",
          "This step is closed. You will find what follows in the group's channel.");
  static final Text CLOSED_WITH_YOURS =
      new Text(
          "Tak, dit svar er talt med. Det videre forløb står i gruppens kanal.",
          "Thank you, your answer counts. You will find what follows in the group's channel.");
  static final Text CLOSED_CHANNEL = new Text("Trinnet er lukket.", "This step is closed.");
  static final Text REMINDER =
      new Text(
          "En venlig påmindelse: Gruppen venter på dit svar. Du må også gerne springe over.",
          "A friendly reminder: the group is waiting for your answer. You may also skip.");
  static final Text EXTENDED = new Text("Der er givet mere tid.", "There is more time now.");
  static final Text TIME_IS_UP =
      new Text(
          "Tiden til dette punkt er gået. Tal færdig i ro; den, der faciliterer, går videre, når I er klar.",
          "The time for this point is up. Finish calmly; the facilitator goes on when you are ready.");
  static final Text YOU_MAY_START =
      new Text(
          "Dit tal ligger yderst. Har du lyst, må du gerne lægge for med at sige, hvad du ser. Kun du får denne besked.",
          "Your number is among the farthest out. If you would like to, you are welcome to start by saying what you see. Only you get this message.");
  static final Text INVITED_TO_START =
      new Text(
          "De, der ligger lavest og højest, er privat inviteret til at lægge for. Det er frivilligt.",
          "Those lowest and highest have been invited in private to start. It is voluntary.");
  static final Text FREE_TEXT_WARNING =
      new Text(
          "Skriv ikke om navngivne personers helbred eller private forhold.",
          "Please do not write about the health or private life of people who can be recognised.");
  static final Text FACILITATOR_WRITES =
      new Text(
          "Den, der faciliterer, skriver et forslag ud fra det, I har svaret.",
          "The facilitator is writing a proposal from what you have answered.");
  static final Text PROPOSAL = new Text("Forslag", "Proposal");
  static final Text OBJECTIONS = new Text("Indvendinger", "Objections");
  static final Text REVISE =
      new Text(
          "Der er indvendinger. Skriv en ny formulering, der tager dem med, eller fasthold forslaget.",
          "There are objections. Write a new wording that works them in, or keep the proposal.");
  static final Text CAN_YOU_LIVE_WITH_IT =
      new Text("Kan du leve med forslaget?", "Can you live with the proposal?");
  static final Text SETTLED = new Text("Det er vi enige om", "This we agree on");
  static final Text SUMMED_UP = new Text("Opsamling", "Summary");
  static final Text SETTLED_DESPITE =
      new Text(
          "Fastholdt med de indvendinger, der står i tråden.",
          "Kept, with the objections noted above.");
  static final Text NOTHING_GATHERED =
      new Text(
          "Der kom ingen bidrag at gå videre med.", "There were no contributions to go on with.");
  static final Text JOIN_THOSE_ALIKE =
      new Text(
          "Vælg dem, der siger det samme, og saml dem. Gå videre, når listen er klar.",
          "Select those that say the same and join them. Go on when the list is ready.");
  static final Text FACILITATOR_GATHERS =
      new Text(
          "Den, der faciliterer, samler dem, der ligner hinanden.",
          "The facilitator joins those that are alike.");
  static final Text EQUAL_DOTS =
      new Text(
          "Der er lige mange prikker. Tag en snak, og vælg så.",
          "There are equally many dots. Have a word about it, then choose.");
  static final Text CHOSEN = new Text("I valgte", "You chose");
  static final Text DOTS = new Text("Prikker", "Dots");
  static final Text ENTRY = new Text("Forslag", "Entry");
  static final Text PLAN = new Text("Handlingsplan", "Action plan");
  static final Text ACTION = new Text("Handling", "Action");
  static final Text OWNER = new Text("Ansvarlig", "Owner");
  static final Text FIRST_STEP = new Text("Første skridt", "First step");
  static final Text TRIGGER =
      new Text("Hvornår sker det? (Når …, så …)", "When does it happen? (When …, then …)");
  static final Text DONE_WHEN =
      new Text("Hvordan ser vi, at det er gjort?", "How do we see that it is done?");
  static final Text DUE = new Text("Følg op den", "Follow up on");
  static final Text ANYONE_MAY_FILL_IN =
      new Text("Alle i gruppen kan udfylde.", "Anyone in the group may fill this in.");
  static final Text YOU_OWN =
      new Text("Du har taget en handling på dig", "You have taken on an action");
  static final Text HOW_DID_IT_GO = new Text("Hvordan gik det?", "How did it go?");
  static final Text LEARNED = new Text("Læring", "Learning");
  static final Text NO_FOLLOW_UP_YET =
      new Text(
          "På datoen bliver hver ansvarlig spurgt, hvordan det gik. I hører ikke mere fra mig før da.",
          "On the date each owner is asked how it went. You will not hear from me before then.");
  static final Text RESULT = new Text("Resultat", "Result");
  static final Text THANKS =
      new Text("Tak for i dag. Øvelsen er slut.", "Thank you. The exercise is over.");
  static final Text ANSWERS_DELETED =
      new Text(
          "De enkelte svar er nu slettet. Kun det, der står her i kanalen, er gemt.",
          "The individual answers are now deleted. Only what stands in this channel is kept.");
  static final Text NOT_COMPARABLE =
      new Text(
          "Tidligere målinger vises ikke, fordi det ikke er (næsten) de samme, der har svaret: Så kunne man regne enkelte svar ud.",
          "Earlier results are not shown because those who answered differ by only a few: single answers could be worked out.");
  static final Text FIRST_TIME =
      new Text("Det er første gang, I måler dette.", "This is the first time you measure this.");

  private Lines() {}

  static Text invites(String name, Text title) {
    return title.map(t -> t).plus(" · ", new Text(name + " inviterer", name + " invites you"));
  }

  static Text about(String topic) {
    return new Text("Det handler om: " + topic, "It is about: " + topic);
  }

  static Text takes(Duration takes, Duration upTo) {
    return takes.equals(upTo)
        ? new Text("Varer " + da(takes), "Takes " + en(takes))
        : new Text(
            "Varer fra %s til %s".formatted(da(takes), da(upTo)),
            "Takes from %s to %s".formatted(en(takes), en(upTo)));
  }

  private static String da(Duration d) {
    return d.toMinutes() % 60 == 0 && d.toHours() > 0
        ? d.toHours() + (d.toHours() == 1 ? " time" : " timer")
        : d.toMinutes() + " minutter";
  }

  private static String en(Duration d) {
    return d.toMinutes() % 60 == 0 && d.toHours() > 0
        ? d.toHours() + (d.toHours() == 1 ? " hour" : " hours")
        : d.toMinutes() + " minutes";
  }

  static Text here(List<String> names) {
    var all = String.join(", ", names);
    return new Text("Med: " + all, "Taking part: " + all);
  }

  static Text waitingFor(List<String> names) {
    var all = String.join(", ", names);
    return new Text("Inviteret: " + all, "Invited: " + all);
  }

  static Text tooFew(int answered, int needed) {
    return new Text(
        "For få svar til at vise (%d; der skal være mindst %d).".formatted(answered, needed),
        "Too few answers to show (%d; at least %d are needed).".formatted(answered, needed));
  }

  static Text consented(int consents, int asked) {
    return new Text(
        "%d af %d har sagt ja.".formatted(consents, asked),
        "%d of %d have consented.".formatted(consents, asked));
  }

  static Text point(int n, int of) {
    return new Text("Punkt %d af %d".formatted(n, of), "Point %d of %d".formatted(n, of));
  }

  static Text minutes(Duration time) {
    return new Text("Tid: " + da(time), "Time: " + en(time));
  }

  static Text joinedLate(String name) {
    return new Text(name + " er kommet med.", name + " has joined.");
  }

  static Text hasLeft(String name) {
    return new Text(name + " har forladt øvelsen.", name + " has left the exercise.");
  }

  static Text dropped(int answered, int of) {
    return new Text(
        "%d af %d svarede.".formatted(answered, of), "%d of %d answered.".formatted(answered, of));
  }

  static Text noWord(String what) {
    return new Text("Intet svar om: " + what, "No answer about: " + what);
  }
}
