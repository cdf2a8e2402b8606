package dk.traedesten.engine.text;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Wording;
import dk.traedesten.session.Participant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What the bot itself says while it facilitates, in both languages side by side.
public final class EngineLines {
  public static final Text JOIN = new Text("Vær med", "Join");
  public static final Text LEAVE = new Text("Forlad øvelsen", "Leave the exercise");
  public static final Text BEGIN = new Text("Begynd", "Begin");
  public static final Text NEXT = new Text("Videre", "Next");
  public static final Text CLOSE_NOW = new Text("Luk nu, og gå videre", "Close and continue");
  public static final Text GO_ON = new Text("Ja, gå videre", "Yes, continue");
  public static final Text NO_ACTION_YET =
      new Text(
          "Der er ingen handling endnu. Gå videre alligevel?",
          "There is no action yet. Continue anyway?");
  public static final Text NO_WORDING_YET =
      new Text(
          "Der er ingen formulering endnu. Gå videre uden?",
          "There is no wording yet. Continue without one?");
  public static final Text PLAN_IS_FULL =
      new Text(
          "Planen er klar. Se den igennem, før I går videre.",
          "The plan is complete. Look it over before you go on.");
  public static final Text TAKE_OFF = new Text("Fjern den sidste", "Remove the last one");
  public static final Text EXTEND = new Text("Giv mere tid", "Give more time");
  public static final Text NUDGE =
      new Text("Mind dem, der mangler", "Remind those who haven’t answered");
  public static final Text END = new Text("Slut øvelsen", "End the exercise");
  public static final Text SEND = new Text("Send", "Send");
  public static final Text CHANGE = new Text("Ret mit svar", "Change my answer");
  public static final Text ADD_ACTION = new Text("Føj til planen", "Add to the plan");
  public static final Text PROPOSE = new Text("Foreslå", "Propose");
  public static final Text SETTLE_IT = new Text("Fastlæg", "Settle");
  public static final Text JOIN_ENTRIES = new Text("Saml de valgte", "Join the selected");
  public static final Text KEEP_AS_IS =
      new Text("Fasthold trods indvendinger", "Keep it despite the objections");
  public static final Text CHOOSE = new Text("Vælg", "Choose");

  public static final Text YOUR_CONTROLS = new Text("Du faciliterer", "You facilitate");
  public static final Text RECEIVED =
      new Text(
          "Tak, dit svar er modtaget. Du kan rette det, indtil trinnet lukker.",
          "Thank you, your answer is in. You can change it until the step closes.");
  public static final Text SKIPPED =
      new Text(
          "Du har sprunget over. Du kan stadig nå at svare, indtil trinnet lukker.",
          "You have skipped this. You can still answer until the step closes.");
  public static final Text CLOSED =
      new Text(
          "Trinnet er lukket. Det går videre i gruppens samtale.",
          "This step is closed. It goes on in the group’s conversation.");
  public static final Text CLOSED_WITH_YOURS =
      new Text("Tak, dit svar tæller med.", "Thank you, your answer counts.");
  public static final Text CLOSED_CHANNEL = new Text("Trinnet er lukket.", "This step is closed.");
  public static final Text REMINDER =
      new Text(
          "En venlig påmindelse: Gruppen venter på dit svar. Du må også gerne springe over.",
          "A friendly reminder: the group is waiting for your answer. You may also skip.");
  public static final Text EXTENDED = new Text("Der er givet mere tid.", "There is more time now.");
  public static final Text TIME_IS_UP =
      new Text(
          "Tiden til dette punkt er gået. Tal færdig i ro; den, der faciliterer, går videre, når I er klar.",
          "The time for this point is up. Finish calmly; the facilitator goes on when you are ready.");
  public static final Text YOU_MAY_START =
      new Text(
          "Dit tal ligger yderst. Har du lyst, må du gerne lægge for med at sige, hvad du ser. Kun du får denne besked.",
          "Your rating is the lowest or highest. If you would like to, you are welcome to start by saying what you see. Only you get this message.");
  public static final Text INVITED_TO_START =
      new Text(
          "De, der ligger lavest og højest, er privat inviteret til at lægge for. Det er frivilligt.",
          "Those lowest and highest have been invited in private to start. It is voluntary.");
  public static final Text FREE_TEXT_WARNING =
      new Text(
          "Skriv ikke om navngivne personers helbred eller private forhold.",
          "Please do not write about the health or private life of people who can be recognised.");
  public static final Text FACILITATOR_WRITES =
      new Text(
          "Den, der faciliterer, skriver et forslag ud fra det, I har svaret.",
          "The facilitator is writing a proposal from what you have answered.");
  public static final Text PROPOSAL = new Text("Forslag", "Proposal");
  public static final Text OBJECTIONS = new Text("Indvendinger", "Objections");
  public static final Text REVISE =
      new Text(
          "Der er indvendinger. Skriv en ny formulering, der tager dem med, eller fasthold forslaget.",
          "There are objections. Write a new wording that works them in, or keep the proposal.");
  public static final Text CAN_YOU_LIVE_WITH_IT =
      new Text("Kan du leve med forslaget?", "Can you live with the proposal?");
  public static final Text SETTLED = new Text("Det er vi enige om", "This we agree on");
  public static final Text GOES_ON = new Text("Det går I videre med", "You go on with this");
  public static final Text SUMMED_UP = new Text("Opsamling", "Summary");
  public static final Text SETTLED_DESPITE =
      new Text("Fastholdt. Indvendingerne står ovenfor.", "Kept. The objections stand above.");
  public static final Text NOTHING_GATHERED =
      new Text(
          "Der kom ingen bidrag at gå videre med.", "There were no contributions to go on with.");
  public static final Text JOIN_THOSE_ALIKE =
      new Text(
          "Vælg dem, der siger det samme, og saml dem. Gå videre, når listen er klar.",
          "Select those that say the same and join them. Go on when the list is ready.");
  public static final Text FACILITATOR_GATHERS =
      new Text(
          "Den, der faciliterer, samler dem, der ligner hinanden.",
          "The facilitator joins those that are alike.");
  public static final Text EQUAL_DOTS =
      new Text(
          "Der er lige mange prikker. Tag en snak, og vælg så.",
          "It’s a tie. Talk it over, then choose.");
  public static final Text CHOSEN = new Text("I valgte", "You chose");
  public static final Text DOTS = new Text("Prikker", "Dots");
  public static final Text ENTRY = new Text("Forslag", "Entry");
  public static final Text ACTION = new Text("Handling", "Action");
  public static final Text OWNER = new Text("Ansvarlig", "Owner");
  public static final Text FIRST_STEP = new Text("Første skridt", "First step");
  public static final Text TRIGGER =
      new Text("Hvornår sker det? (Når …, så …)", "When does it happen? (When …, then …)");
  public static final Text DONE_WHEN =
      new Text("Hvordan ser vi, at det er gjort?", "How do we see that it is done?");
  public static final Text DUE = new Text("Følg op den", "Follow up on");
  public static final Text ANYONE_MAY_FILL_IN =
      new Text("Alle i gruppen kan udfylde.", "Anyone in the group may fill this in.");
  public static final Text YOU_OWN =
      new Text("Du har påtaget dig en handling", "You have taken on an action");
  public static final Text HOW_DID_IT_GO = new Text("Hvordan gik det?", "How did it go?");
  public static final Text MOVE = new Text("Ny dato", "New date");
  public static final Text NEW_DATE = new Text("Hvornår så?", "When instead?");
  public static final Text WHY = new Text("Hvad er grunden?", "What is the reason?");
  public static final Text YOUR_RESULT = new Text("Jeres svar", "Your answers");
  public static final Text LEARNED = new Text("Læring", "Learning");
  public static final Text WHAT_DID_YOU_LEARN =
      new Text("Hvad lærte du af det?", "What did you learn from it?");
  public static final Text TALK_ABOUT_IT =
      new Text(
          "Tag et kvarter om det, næste gang I er sammen: Hvad holder I fast i, og hvad gør I anderledes?",
          "Take a quarter of an hour for it when you next meet: what will you keep, and what will you do differently?");
  public static final Text NO_FOLLOW_UP_YET =
      new Text(
          "På datoen spørger jeg hver ansvarlig, hvordan det gik.",
          "On the date I ask each owner how it went.");
  public static final Text RESULT = new Text("Resultat", "Result");
  public static final Text THANKS =
      new Text("Tak for i dag. Øvelsen er slut.", "Thank you. The exercise is over.");
  public static final Text IS_OVER = new Text("Øvelsen er slut.", "The exercise is over.");
  public static final Text ANSWERS_DELETED =
      new Text(
          "Det, der blev vist, står her stadig. Resten er slettet.",
          "What was shown still stands here. The rest is deleted.");
  public static final Text MIDDLE =
      new Text("Midten af jeres svar:", "The middle of your answers:");
  public static final Text MIDDLE_ALONE =
      new Text(
          "Der vises ikke mere end det: Næsten de samme har svaret før, så enkelte svar kunne regnes ud.",
          "No more than that is shown: nearly the same people have answered before, so single answers could be worked out.");
  public static final Text SENSITIVE =
      new Text(
          "Der vises ikke mere end det, for spørgsmålet er følsomt: Så kan ingen se, om alle har svaret det samme.",
          "No more than that is shown, since the question is sensitive: nobody can see whether everyone answered the same.");
  public static final Text NOBODY_SHARED =
      new Text(
          "Ingen har valgt at vise det, de skrev.", "Nobody has chosen to show what they wrote.");
  public static final Text CHOSEN_MOST = new Text("Valgt af flest:", "Chosen by most:");
  public static final Text FIRST_TIME =
      new Text("Det er første gang, I måler dette.", "This is your first measurement.");
  public static final Text NEW_VERSION =
      new Text(
          "Det er første gang, I måler med den nye udgave af spørgsmålet. Ældre målinger kan ikke sammenlignes og er ikke med.",
          "This is the first time you measure with the new version of the question. Older results cannot be compared and are left out.");

  public static final Text MINUTES = new Text("Referat", "Minutes");
  public static final Text NOT_OVER =
      new Text(
          "Øvelsen er ikke slut. Det her er, hvad I er nået til.",
          "The exercise is not over. This is what you have come to so far.");
  public static final Text SINCE_LAST = new Text("Siden sidst", "Since last time");
  public static final Text DONE = new Text("Gjort:", "Done:");
  public static final Text DROPPED = new Text("Droppet:", "Dropped:");

  public static final Text UNDO = new Text("Fortryd samling", "Undo joining");
  public static final Text BACK = new Text("Tilbage", "Back");
  public static final Text REOPEN = new Text("Åbn det forrige igen", "Reopen previous step");
  public static final Text PASS_OVER = new Text("Spring trinnet over", "Skip this step");
  public static final Text PAUSE = new Text("Hold pause", "Pause");
  public static final Text RESUME = new Text("Fortsæt", "Resume");
  public static final Text GO_TO = new Text("Gå til …", "Go to …");
  public static final Text HIDE = new Text("Skjul en kommentar", "Hide a comment");
  public static final Text HAND_OVER =
      new Text("Giv faciliteringen videre", "Hand over facilitation");
  public static final Text DEPUTY = new Text("Vælg en stedfortræder", "Name a deputy");
  public static final Text TAKE_OVER = new Text("Tag over", "Take over");
  public static final Text USE_NAMES =
      new Text("Svar med navn i stedet", "Answer with names instead");
  public static final Text EXAMPLE = new Text("Hjælp til at svare", "Help with answering");
  public static final Text WHO_SEES = new Text("Hvem ser det?", "Who sees this?");
  public static final Text SNOOZE =
      new Text("Spørg mig igen om en time", "Ask me again in an hour");
  public static final Text MY_ANSWERS = new Text("Mine svar", "My answers");
  public static final Text DELETE_MINE = new Text("Slet mine svar", "Delete my answers");
  public static final Text AWAY = new Text("Jeg er væk til …", "I am away until …");
  public static final Text LANGUAGE = new Text("Skift sprog", "Change language");
  public static final Text ADD_ENTRY = new Text("Tilføj", "Add");
  public static final Text OK = new Text("Gem", "Save");
  public static final Text YES = new Text("Ja", "Yes");
  public static final Text ADDED_BY = new Text("Af", "By");
  public static final Text MEAN = new Text("Gennemsnit", "Mean");
  public static final Text REVERSED = new Text("(vendt)", "(reversed)");
  public static final Text YOU_ARE_HERE = new Text("I er her", "You are here");
  public static final Text QUESTION = new Text("Spørgsmål", "Question");
  public static final Text ANSWER = new Text("Dit svar", "Your answer");
  public static final Text DRAFT_KEPT =
      new Text(
          "Her er det, du var i gang med eller svarede sidst. Ret det, og send.",
          "Here is what you had begun, or answered last time. Change it, and send.");
  public static final Text NOT_SENT =
      new Text(
          "Det nåede ikke med. Her er dine ord, så du kan bruge dem et andet sted:",
          "It was too late. Here are your words, to use elsewhere:");
  public static final Text LAST_CALL =
      new Text(
          "Nogen skriver endnu. Trinnet lukker om et minut.",
          "Somebody is still writing. The step closes in a minute.");
  public static final Text SHOWN_AS_YOU_ADD =
      new Text(
          "Det, du tilføjer, vises for gruppen med det samme og bliver stående.",
          "What you add is shown to the group at once and stays there.");
  public static final Text ONLY_YOU = new Text("Kun du ser dette.", "Only you see this.");
  public static final Text WITHHELD =
      new Text("Hver af jer ser kun sit eget svar.", "Each of you sees only your own answer.");
  public static final Text TELLING =
      new Text(
          "Vises ikke: Næsten de samme har svaret før, så enkelte svar kunne regnes ud.",
          "Not shown: nearly the same people have answered before, so single answers could be worked out.");
  public static final Text SHOWN_APART = new Text("Vist for sig", "Shown apart");
  public static final Text HIDDEN =
      new Text("(skjult af den, der faciliterer)", "(hidden by the facilitator)");
  public static final Text NOTHING_STANDS_OUT =
      new Text(
          "Der er ikke svar nok til at pege noget ud.",
          "There are too few answers for anything to stand out.");
  public static final Text SUGGESTED =
      new Text(
          "De, der er valgt på forhånd, ligner hinanden; du bestemmer.",
          "Those selected beforehand look alike; you decide.");
  public static final Text TOGETHER_AGAIN =
      new Text("Alle er samlet igen.", "Everyone is together again.");
  public static final Text PAUSED =
      new Text(
          "Øvelsen holder pause. Frister holder også pause. I får besked, når den fortsætter. Går der en uge, kan en af jer tage over.",
          "The exercise is paused, and so are its deadlines. You will be told when it goes on. After a week one of you can take over.");
  public static final Text LONG_REST =
      new Text(
          "Øvelsen har holdt pause i en uge. En af jer kan tage over og fortsætte den eller slutte den.",
          "The exercise has been paused for a week. One of you can take over, and go on with it or end it.");
  public static final Text LED_AGAIN =
      new Text("Der er igen en, der faciliterer.", "There is a facilitator again.");
  public static final Text RESUMED = new Text("Øvelsen fortsætter.", "The exercise goes on.");
  public static final Text LEADER_LEFT =
      new Text(
          "Den, der faciliterede, er her ikke mere. En af jer kan tage over.",
          "The facilitator is not here any more. One of you can take over.");
  public static final Text UNATTENDED =
      new Text(
          "Den, der faciliterer, har været væk et stykke tid. En af jer kan tage over.",
          "The facilitator has been away for a while. One of you can take over.");
  public static final Text WENT_BACK =
      new Text(
          "I går et trin tilbage. Det, der kom ud af det før, er gemt som en tidligere runde.",
          "You go back a step. What came out of it before is kept as an earlier round.");
  public static final Text SNOOZED =
      new Text("Jeg spørger dig igen om en time.", "I will ask you again in an hour.");
  public static final Text NO_ANSWERS =
      new Text("Du har ikke svaret på noget endnu.", "You have not answered anything yet.");
  public static final Text ANONYMOUS_ANSWERS =
      new Text(
          "Anonyme svar på trin, der er lukket, kan ingen finde igen, heller ikke du.",
          "Anonymous answers to steps that are closed cannot be found again by anyone, not even by you.");
  public static final Text DELETED =
      new Text(
          "Dine svar er slettet. Tal, der indgår i et vist resultat, står der stadig, men uden spor til dig.",
          "Your answers are deleted. Numbers that are part of a shown result remain, without a trace to you.");
  public static final Text DELETED_AFTERWARDS =
      new Text(
          "Dine svar er slettet, også dér hvor de stod med dit navn i resultatet. Mine egne beskeder i gruppens samtale er rettet. Et referat, nogen allerede har hentet, og det, I selv har skrevet til hinanden, kan jeg ikke nå.",
          "Your answers are deleted, including where they stood with your name in the result. My own messages in the group’s conversation have been corrected. I cannot reach minutes that somebody has already downloaded, or what you have written to each other.");
  public static final Text DELETED_BUT_STANDING =
      new Text(
          "Dine svar er slettet. Det, gruppen allerede har fået vist i sin samtale, kan jeg ikke rette i en øvelse, der er så gammel. Bed den, der står for samtalen, om at slette det dér.",
          "Your answers are deleted. In an exercise this old I cannot correct what the group has already been shown in its conversation. Ask whoever runs the conversation to delete it there.");
  public static final Text WHEN_BACK = new Text("Hvornår er du tilbage?", "When are you back?");
  public static final Text WHICH_LANGUAGE = new Text("Hvilket sprog?", "Which language?");
  public static final Text WHO_SHALL = new Text("Hvem?", "Who?");
  public static final Text WHERE_TO = new Text("Hvor vil I hen?", "Where do you want to go?");
  public static final Text WHICH_COMMENT =
      new Text(
          "Hvilken kommentar skal skjules? Hvem der har skrevet den, får ingen at vide.",
          "Which comment shall be hidden? Nobody is told who wrote it.");
  public static final Text CONTROLS_OVER =
      new Text("Du faciliterer ikke mere her.", "You do not facilitate here any more.");
  public static final Text SAVED = new Text("Det er noteret.", "It is noted.");

  private EngineLines() {}

  public static Text youAgreed(String words) {
    return new Text("I blev enige om: »" + words + "«", "You agreed: “" + words + "”");
  }

  public static Text moreOpen(int n) {
    return new Text(
        "… og %d åbne handlinger til.".formatted(n), "… and %d more open actions.".formatted(n));
  }

  public static Text invites(String name, Text title) {
    return title.map(t -> t).plus(" · ", new Text(name + " inviterer", name + " invites you"));
  }

  public static Text about(String topic) {
    return new Text("Det handler om: " + topic, "It is about: " + topic);
  }

  public static Text takes(Duration takes, Duration upTo) {
    return takes.equals(upTo)
        ? new Text("Tager " + da(takes), "Takes " + en(takes))
        : new Text(
            "Tager %s–%s".formatted(from(takes, upTo), da(upTo)),
            "Takes %s–%s".formatted(from(takes, upTo), en(upTo)));
  }

  /// The lower end of a span, said in the unit of its upper end: `45` to 90 minutes, `1` to 2½
  /// hours.
  private static String from(Duration takes, Duration upTo) {
    return saysHours(upTo) ? hours(takes) : String.valueOf(takes.toMinutes());
  }

  private static String da(Duration d) {
    return saysHours(d)
        ? hours(d) + (d.toMinutes() <= 90 ? " time" : " timer")
        : d.toMinutes() + " minutter";
  }

  private static String en(Duration d) {
    return saysHours(d)
        ? hours(d) + (d.toHours() == 1 && d.toMinutes() == 60 ? " hour" : " hours")
        : d.toMinutes() + " minutes";
  }

  private static boolean saysHours(Duration d) {
    return d.toMinutes() == 60 || (d.toMinutes() > 90 && d.toMinutes() % 30 == 0);
  }

  /// `2`, `2½`, `½`; a quarter is said as it is nearest.
  private static String hours(Duration d) {
    long halves = Math.max(1, Math.round(d.toMinutes() / 30.0));
    var whole = halves / 2 == 0 ? "" : String.valueOf(halves / 2);
    return halves % 2 == 0 ? whole : whole + "½";
  }

  public static Text here(List<String> names) {
    var all = String.join(", ", names);
    return new Text("Med: " + all, "Taking part: " + all);
  }

  public static Text waitingFor(List<String> names) {
    var all = String.join(", ", names);
    return new Text("Inviteret: " + all, "Invited: " + all);
  }

  public static final Text NOBODY_ANSWERED = new Text("Ingen svarede.", "Nobody answered.");

  /// What a group can do that is too few for answers without names.
  public static final Text NAMES_NEXT_TIME =
      new Text(
          "Er I så få igen, kan I vælge svar med navn, vist i samme øjeblik.",
          "If you are so few again, you can choose answers with names, shown at the same moment.");

  public static Text tooFew(int answered, int needed) {
    return answered == 0
        ? NOBODY_ANSWERED
        : new Text(
            "For få svar til at vise uden navn (%d; der skal være mindst %d)."
                .formatted(answered, needed),
            "Too few answers to show without names (%d; at least %d are needed)."
                .formatted(answered, needed));
  }

  public static Text consented(int consents, int asked) {
    int yes = consents + 1;
    int all = asked + 1;
    return yes == all
        ? everyone(all)
        : new Text(
            "%d af %d står bag.".formatted(yes, all),
            "%d of %d stand behind it.".formatted(yes, all));
  }

  private static Text everyone(int all) {
    return all == 2
        ? new Text("Begge står bag.", "Both of you stand behind it.")
        : new Text(
            "Alle %d står bag.".formatted(all), "All %d of you stand behind it.".formatted(all));
  }

  /// What closing now leaves out.
  public static Text missing(int n) {
    return n == 1
        ? new Text("Én mangler. Luk alligevel?", "One is missing. Close anyway?")
        : new Text(n + " mangler. Luk alligevel?", n + " are missing. Close anyway?");
  }

  /// What ending the wait for dates leaves out.
  public static Text notTold(int n) {
    return n == 1
        ? new Text(
            "Jeg har endnu ikke hørt, hvordan det gik med én handling. Slut alligevel? Så spørger jeg stadig på datoen, om den er gjort, men ikke, hvad I lærte.",
            "I have not yet heard how one action went. End anyway? I will still ask on the date whether it is done, but not what you learned.")
        : new Text(
            "Jeg har endnu ikke hørt, hvordan det gik med %d handlinger. Slut alligevel? Så spørger jeg stadig på datoen, om de er gjort, men ikke, hvad I lærte."
                .formatted(n),
            "I have not yet heard how %d actions went. End anyway? I will still ask on the date whether they are done, but not what you learned."
                .formatted(n));
  }

  public static Text takenOff(String what) {
    return new Text("Taget af planen: " + what, "Taken off the plan: " + what);
  }

  public static Text point(int n, int of) {
    return new Text("Punkt %d af %d".formatted(n, of), "Point %d of %d".formatted(n, of));
  }

  public static Text minutes(Duration time) {
    return new Text("Tid: " + da(time), "Time: " + en(time));
  }

  public static Text group(int number) {
    return new Text("Gruppe " + number, "Group " + number);
  }

  public static Text group(int number, List<String> names) {
    return group(number).plus(": ", Text.same(String.join(", ", names)));
  }

  public static Text answersTogether(List<Participant> people) {
    var names = people.stream().map(Participant::name).collect(Collectors.joining(", "));
    return new Text(
        "I svarer sammen: %s. Alle i gruppen kan skrive og rette.".formatted(names),
        "You answer together: %s. Anyone in the group may write and change.".formatted(names));
  }

  public static Text onlyTo(String name) {
    return new Text(
        "Svarene er kun vist for " + name + ".", "The answers are shown to " + name + " only.");
  }

  public static Text saidYes(int yes) {
    return new Text("Ja: " + yes, "Yes: " + yes);
  }

  public static Text facilitatesNow(String name) {
    return new Text(name + " faciliterer nu.", name + " facilitates now.");
  }

  public static Text isDeputy(String name) {
    return new Text(
        name + " er stedfortræder og kan også føre øvelsen videre.",
        name + " is deputy and may move the exercise along too.");
  }

  public static Text isAway(String name, Text until) {
    return new Text(name + " er væk til ", name + " is away until ")
        .plus("", until)
        .plus("", Text.same("."));
  }

  public static Text promised(AnswerVisibility mode) {
    return switch (mode) {
      case CONFIDENTIAL -> new Text("Svar er fortrolige.", "Answers are confidential.");
      case ANONYMOUS -> new Text("Svar gemmes uden navn.", "Answers are kept without a name.");
      case OPEN, NAMED -> new Text("Svar vises med navn.", "Answers are shown with names.");
      case FACILITATOR_ONLY, OWN_ONLY, TURN_ONLY -> Text.same("");
    };
  }

  public static Text fewPeople(int here, int needed) {
    return here == 1
        ? new Text("Du er den eneste endnu.", "You are the only one so far.")
        : new Text(
            "I er %d. Med færre end %d svar kan tal uden navn røbe den enkelte, så de vises ikke. Svar med navn, vist på samme tid, virker også for så få."
                .formatted(here, needed),
            "You are %d. With fewer than %d answers, numbers without names could give somebody away, so they are not shown. Answers with names, shown at the same moment, work for so few as well."
                .formatted(here, needed));
  }

  public static Text joinedLate(String name) {
    return new Text(name + " er kommet med.", name + " has joined.");
  }

  public static Text hasLeft(String name) {
    return new Text(name + " har forladt øvelsen.", name + " has left the exercise.");
  }

  public static Text dropped(int answered, int of) {
    return new Text(
        "%d af %d svarede.".formatted(answered, of), "%d of %d answered.".formatted(answered, of));
  }

  public static Text moved(String what, LocalDate to) {
    return new Text("Flyttet til", "Moved to")
        .plus(" ", Wording.day(to))
        .plus("", Text.same(": " + what));
  }

  public static Text dropped(String what) {
    return DROPPED.plus(" ", Text.same(what));
  }

  public static Text noWord(String what) {
    return new Text("Intet svar om: " + what, "No answer about: " + what);
  }
}
