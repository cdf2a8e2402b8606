package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.Rejection;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Verb;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.ApiKey;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Webhook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which programs read what a group may see, and which are told when something happens. Those who
/// lead the group decide it; who did what is remembered, never a key or an address.
record Programs(GroupLinks doors) {
  private static final int MOST_KEYS = 5;
  private static final int MOST_WEBHOOKS = 3;

  private static final List<Field> KEY_FORM =
      List.of(
          new Field.WordsField(
              "name",
              ProgramWords.WHICH_PROGRAM,
              false,
              60,
              false,
              Optional.of(ProgramWords.LIKE_PROGRAM)));
  private static final List<Field> WEBHOOK_FORM =
      List.of(
          new Field.WordsField(
              "address",
              ProgramWords.WHERE,
              false,
              300,
              false,
              Optional.of(Text.same("https://"))));

  /// All of them, each with how to revoke it.
  Group all(Group before, PersonId who, TurnContext turn) {
    var no = no(before, who);
    if (no.isPresent()) {
      return turn.decline(before, who, no.get());
    }
    var group = OpenForms.close(before, who, Moments.SECRET, ProgramWords.SHOWN_ONCE, turn);
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(ProgramWords.PROGRAMS), new Paragraph(ProgramWords.ABOUT_PROGRAMS)));
    group
        .keys()
        .forEach(key ->
            blocks.addAll(
                one(
                    group,
                    ProgramWords.KEY.plus(": ", Text.same(key.name())),
                    key.id(),
                    key.by(),
                    key.at())));
    group
        .webhooks()
        .forEach(hook ->
            blocks.addAll(one(group, Text.same(hook.address()), hook.id(), hook.by(), hook.at())));
    if (group.keys().isEmpty() && group.webhooks().isEmpty()) {
      blocks.add(new Note(ProgramWords.NONE_YET));
    }
    blocks.add(
        new Buttons(
            List.of(
                new Button(ProgramWords.NEW_KEY, Verb.NEW_KEY, "", false),
                new Button(ProgramWords.NEW_WEBHOOK, Verb.NEW_WEBHOOK, "", false))));
    turn.tell(who, turn.fresh("programs"), blocks);
    return group;
  }

  private static List<Block> one(Group group, Text what, String id, PersonId by, Instant at) {
    var day = Wording.day(at.atZone(group.settings().zone()).toLocalDate());
    var name = group.name(by);
    return List.of(
        new Paragraph(what),
        new Note(Text.same(name).plus(" · ", day)),
        new Buttons(
            List.of(new Button(ProgramWords.REVOKE, Verb.REVOKE, Moments.program(id), false))));
  }

  Group newKey(Group group, PersonId who, TurnContext turn) {
    return asked(group, who, enoughKeys(group), Moments.KEY, ProgramWords.NEW_KEY, KEY_FORM, turn);
  }

  Group newWebhook(Group group, PersonId who, TurnContext turn) {
    return asked(
        group,
        who,
        enoughWebhooks(group),
        Moments.WEBHOOK,
        ProgramWords.NEW_WEBHOOK,
        WEBHOOK_FORM,
        turn);
  }

  private static Optional<Text> enoughKeys(Group group) {
    return group.keys().size() < MOST_KEYS
        ? Optional.empty()
        : Optional.of(ProgramWords.ENOUGH_KEYS);
  }

  private static Optional<Text> enoughWebhooks(Group group) {
    return group.webhooks().size() < MOST_WEBHOOKS
        ? Optional.empty()
        : Optional.of(ProgramWords.ENOUGH_WEBHOOKS);
  }

  /// Why somebody may not decide about programs: elsewhere anyone may where nobody leads, here
  /// somebody must have been chosen.
  private static Optional<Rejection> no(Group group, PersonId who) {
    if (group.leaders().isEmpty()) {
      return Optional.of(RefusalReason.NOBODY_LEADS);
    }
    return group.isLedBy(who) ? Optional.empty() : Optional.of(RefusalReason.NOT_LEADER);
  }

  private static Group asked(
      Group group,
      PersonId who,
      Optional<Text> enough,
      String moment,
      Text title,
      List<Field> fields,
      TurnContext turn) {
    var no = no(group, who);
    if (no.isPresent()) {
      return turn.decline(group, who, no.get());
    }
    if (enough.isPresent()) {
      turn.tell(who, turn.fresh("enough"), new Note(enough.get()));
      return group;
    }
    return OpenForms.lay(
        group,
        who,
        moment,
        List.of(
            new Heading(title), new Question(moment, fields, Map.of(), ProgramWords.MAKE, false)),
        turn);
  }

  /// The key is shown once, to the one who made it.
  Group key(Group group, PersonId who, Map<String, Value> given, TurnContext turn) {
    var no = no(group, who);
    if (no.isPresent()) {
      return turn.decline(group, who, no.get());
    }
    var fault =
        FormValues.fault(KEY_FORM, given)
            .or(() -> enoughKeys(group).map(why -> new Rejection.Unfit("name", why)));
    if (fault.isPresent()) {
      return turn.decline(group, who, fault.get());
    }
    var id = turn.fresh("key");
    var key = doors.key(group, id);
    if (key.isEmpty()) {
      return turn.decline(group, who, new Rejection.Unfit("name", ProgramWords.CLOSED));
    }
    var next = group.with(new ApiKey(id, FormValues.words(given, "name"), who, turn.now()));
    turn.remember(new Memory.Changed(turn.now(), who, List.of("api-keys")));
    return shown(next, who, Moments.KEY, ProgramWords.MADE_KEY, key.get(), turn);
  }

  /// The secret is shown once, to the one who made it.
  Group webhook(Group group, PersonId who, Map<String, Value> given, TurnContext turn) {
    var no = no(group, who);
    if (no.isPresent()) {
      return turn.decline(group, who, no.get());
    }
    var address = FormValues.words(given, "address");
    var fault =
        FormValues.fault(WEBHOOK_FORM, given)
            .or(() ->
                doors
                    .refuses(address)
                    .or(() -> enoughWebhooks(group))
                    .map(why -> new Rejection.Unfit("address", why)));
    if (fault.isPresent()) {
      return turn.decline(group, who, fault.get());
    }
    var id = turn.fresh("webhook");
    var next = group.with(new Webhook(id, address, who, turn.now()));
    turn.remember(new Memory.Changed(turn.now(), who, List.of("webhooks")));
    return shown(
        next,
        who,
        Moments.WEBHOOK,
        ProgramWords.MADE_WEBHOOK,
        doors.webhookSecret(group, id),
        turn);
  }

  private static Group shown(
      Group group, PersonId who, String form, Text said, String secret, TurnContext turn) {
    var closed = OpenForms.close(group, who, form, Words.SAVED, turn);
    return OpenForms.lay(
        closed,
        who,
        Moments.SECRET,
        List.of(
            new Paragraph(said),
            new Paragraph(Text.same(secret)),
            new Buttons(List.of(new Button(ProgramWords.KEPT, Verb.PROGRAMS, "", true)))),
        turn);
  }

  Group revoke(Group group, PersonId who, String moment, TurnContext turn) {
    var no = no(group, who);
    if (no.isPresent()) {
      return turn.decline(group, who, no.get());
    }
    var id = Moments.about(moment);
    boolean key = group.keys().stream().anyMatch(k -> k.id().equals(id));
    boolean webhook = group.webhooks().stream().anyMatch(w -> w.id().equals(id));
    if (key || webhook) {
      turn.remember(new Memory.Changed(turn.now(), who, List.of(key ? "api-keys" : "webhooks")));
    }
    turn.tell(who, turn.fresh("revoked"), new Note(ProgramWords.REVOKED));
    return OpenForms.close(group.without(id), who, Moments.SECRET, ProgramWords.SHOWN_ONCE, turn);
  }
}
