package dk.traedesten.slack.inbound;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.ChatCommand;
import dk.traedesten.chat.HomeSection;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.session.TrackedAction;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.slack.rig.Filler;
import dk.traedesten.slack.rig.Office;
import dk.traedesten.slack.rig.Sent;
import dk.traedesten.slack.rig.StubSlack;
import dk.traedesten.slack.rig.Tab;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.SessionStore.Commit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// What people see and do under Home, and what others cannot do there.
class HomeTest {
  private static final Tenant T1 = new Tenant(StubSlack.TEAM);
  private static final String OTHER = "C2";

  @SuppressWarnings("NullAway.Init")
  private Office office;

  @BeforeEach
  void two_groups_with_something_to_do() {
    office = Office.open();
    office.slack().channel(OTHER, List.of("U2", "U3"));
    of(StubSlack.CHANNEL, "U1", "U2");
    of(OTHER, "U2", "U3");
    plan(StubSlack.CHANNEL, "a1", "U2", "Ring til skolen");
    plan(StubSlack.CHANNEL, "a2", "U1", "Skriv til borgmesteren");
    plan(OTHER, "a3", "U2", "Byt plads en formiddag");
  }

  @AfterEach
  void close() {
    office.close();
  }

  /// They ask for something in a channel, and are of its group from then on.
  private void of(String channel, String... people) {
    for (var who : people) {
      office.wire().form(Sent.command(who, "/traedesten", "gruppe", channel, Sent.fresh("t")));
    }
    office.deliver();
  }

  private void plan(String channel, String id, String owner, String what) {
    var due = LocalDate.ofInstant(office.clock().instant(), UTC).plusDays(3);
    var action = new ActionItem(id, what, new PersonId(owner), "Find nummeret", "", "", due);
    var planned =
        new Memory.Planned(
            office.clock().instant(),
            new SessionId(new GroupId(channel), "s1"),
            "proevehandling",
            action,
            false);
    commit(channel, "plan " + id, List.of(), planned);
  }

  private void commit(
      String channel, String inbound, List<Delivery> outbox, Memory.Remembered remember) {
    var between = SessionId.between(new GroupId(channel));
    var stored = office.store().load(T1, between, inbound).orElseThrow();
    office
        .store()
        .commit(
            new Commit(
                T1,
                between,
                stored.version(),
                inbound,
                stored.document(),
                List.of(),
                List.of(),
                outbox,
                List.of(remember),
                Optional.empty()));
  }

  private TrackedAction action(String channel, String id) {
    return office.store().memory(T1, new GroupId(channel)).undertakings().stream()
        .filter(one -> one.action().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Group group(String channel) {
    return (Group)
        office
            .store()
            .load(T1, SessionId.between(new GroupId(channel)), "look")
            .orElseThrow()
            .document();
  }

  private Tab home(String who) {
    return Tab.opened(who, office.wire(), office.slack());
  }

  private Tab now(String who) {
    return Tab.now(who, office.wire(), office.slack());
  }

  private static Tab.Thing press(Tab tab, Verb verb, String about) {
    return tab.thing(ref ->
        ref instanceof Ref.Press(_, var its, var moment) && its == verb && moment.contains(about));
  }

  /// What was opened with a trigger.
  private ObjectNode opened(String trigger) {
    return office
        .slack()
        .opened(trigger)
        .orElseThrow(() -> new AssertionError("nothing was opened"));
  }

  private Tab window(String who, String trigger) {
    return new Tab(who, opened(trigger), office.wire());
  }

  @Test
  void home_shows_what_one_has_taken_on_in_every_group_and_nobody_elses() {
    assertThat(home("U2").toString())
        .contains("Dine handlinger", "Ring til skolen", "Byt plads en formiddag", "Dine grupper")
        .doesNotContain("Skriv til borgmesteren");
    assertThat(home("U3").toString())
        .contains("Dine grupper")
        .doesNotContain("Ring til skolen", "Byt plads en formiddag", "Dine handlinger");
  }

  @Test
  void done_with_one_click_and_home_follows() {
    var tab = home("U2");
    tab.click("U2", press(tab, Verb.DONE, "a1"), "17.1", "t1");
    assertThat(action(StubSlack.CHANNEL, "a1").isOpen()).isFalse();
    assertThat(now("U2").toString())
        .doesNotContain("Ring til skolen")
        .contains("Byt plads en formiddag");
    assertThat(office.slack().opened("t1")).as("nothing is in the way").isEmpty();
  }

  @Test
  void the_same_click_sent_again_counts_once_and_a_later_one_is_told_that_it_is_over() {
    var tab = home("U2");
    var done = press(tab, Verb.DONE, "a1");
    for (int i = 0; i < 3; i++) {
      assertThat(tab.click("U2", done, "17.1", "t" + i).statusCode()).isEqualTo(200);
      assertThat(office.slack().opened("t" + i)).as("it counted the first time").isEmpty();
    }
    assertThat(action(StubSlack.CHANNEL, "a1").history()).hasSize(1);
    tab.click("U2", done, "17.9", "late");
    assertThat(opened("late").toString()).contains("afsluttet, eller den findes ikke længere");
    assertThat(action(StubSlack.CHANNEL, "a1").history()).hasSize(1);
  }

  @Test
  void moved_in_a_window_that_opens_at_once() {
    var tab = home("U2");
    tab.click("U2", press(tab, Verb.MOVE, "a3"), "17.1", "move");
    var form = opened("move");
    assertThat(form.toString()).contains("Flyt handlingen", "Byt plads en formiddag");
    var to = LocalDate.ofInstant(office.clock().instant(), UTC).plusDays(20);
    var filled =
        Filler.with(
            Filler.with(
                Filler.filled(form, true),
                "to",
                Filler.value().put("type", "datepicker").put("selected_date", to.toString())),
            "why",
            Filler.value().put("type", "plain_text_input").put("value", "Skolen har ferie"));
    var answer = office.colleague("U2").submit(filled);
    assertThat(answer.body()).contains("clear");
    assertThat(office.colleague("U2").submit(filled).body()).contains("clear");
    assertThat(action(OTHER, "a3").due()).isEqualTo(to);
    assertThat(action(OTHER, "a3").history()).hasSize(1);
    assertThat(action(OTHER, "a3").last().orElseThrow().why()).isEqualTo("Skolen har ferie");
    assertThat(now("U2").toString()).contains(Integer.toString(to.getYear()));
    assertThat(now("U2").things()).hasSameSizeAs(tab.things());
  }

  @Test
  void a_date_that_has_gone_is_told_at_the_field_and_nothing_is_moved() {
    var tab = home("U2");
    tab.click("U2", press(tab, Verb.MOVE, "a3"), "17.1", "move");
    var filled =
        Filler.with(
            Filler.filled(opened("move"), true),
            "to",
            Filler.value().put("type", "datepicker").put("selected_date", "2001-01-01"));
    assertThat(office.colleague("U2").submit(filled).body())
        .contains("errors", "Datoen skal tidligst være");
    assertThat(action(OTHER, "a3").history()).isEmpty();
  }

  @Test
  void dropped_with_a_reason_in_a_window() {
    var tab = home("U2");
    tab.click("U2", press(tab, Verb.DROP, "a1"), "17.1", "drop");
    office.colleague("U2").submit(Filler.filled(opened("drop"), true));
    assertThat(action(StubSlack.CHANNEL, "a1").last().orElseThrow().fate())
        .isEqualTo(ActionOutcome.DROPPED);
    assertThat(now("U2").toString()).doesNotContain("Ring til skolen");
  }

  @Test
  void what_was_closed_while_its_window_stood_open_is_told_and_changes_nothing() {
    var tab = home("U2");
    tab.click("U2", press(tab, Verb.DROP, "a1"), "17.1", "drop");
    tab.click("U2", press(tab, Verb.DONE, "a1"), "17.2", "done");
    var answer = office.colleague("U2").submit(Filler.filled(opened("drop"), true));
    assertThat(answer.body()).contains("update").doesNotContain("\"clear\"");
    assertThat(action(StubSlack.CHANNEL, "a1").last().orElseThrow().fate())
        .isEqualTo(ActionOutcome.DONE);
  }

  @Test
  void nobody_tells_of_anothers_action_whatever_button_they_hold() {
    var tab = home("U2");
    // U1 is of the group and does not own it; U3 is of the other group; U9 and UFAR are of none.
    for (var other : List.of("U1", "U3", "U9", "UFAR1")) {
      for (var verb : List.of(Verb.DONE, Verb.MOVE, Verb.DROP)) {
        var trigger = Sent.fresh("foreign");
        tab.click(other, press(tab, verb, "a1"), Sent.fresh("17"), trigger);
        assertThat(opened(trigger).toString())
            .containsAnyOf("Det er den ansvarlige", "Du er ikke med i gruppen")
            .doesNotContain("Ring til skolen");
      }
    }
    assertThat(action(StubSlack.CHANNEL, "a1").history()).isEmpty();
  }

  @Test
  void a_window_of_another_person_sends_nothing_in_their_name() {
    var tab = home("U2");
    tab.click("U2", press(tab, Verb.DROP, "a1"), "17.1", "drop");
    var filled = Filler.filled(opened("drop"), true);
    for (var other : List.of("U1", "U3", "U9")) {
      assertThat(office.colleague(other).submit(filled).body()).doesNotContain("\"clear\"");
    }
    assertThat(action(StubSlack.CHANNEL, "a1").history()).isEmpty();
  }

  @Test
  void when_one_wants_to_be_left_alone_is_said_once_for_all_groups() {
    var tab = home("U2");
    assertThat(tab.toString()).contains("Du kan skrives til når som helst");
    tab.click("U2", tab.thing(Ref.Hours.class::isInstance), "17.1", "hours");
    var form = opened("hours");
    assertThat(form.path("title").toString()).contains("Mine tider");
    var filled = Filler.filled(form, false);
    for (var field : List.of("from", "until")) {
      filled =
          Filler.with(
              filled,
              field,
              Filler.value()
                  .put("type", "timepicker")
                  .put("selected_time", field.equals("from") ? "17:00" : "08:00"));
    }
    assertThat(office.colleague("U2").submit(filled).body()).contains("clear");
    for (var channel : List.of(StubSlack.CHANNEL, OTHER)) {
      assertThat(group(channel).habits(new PersonId("U2")).quiet()).isPresent();
    }
    assertThat(group(OTHER).habits(new PersonId("U3")).quiet()).isEmpty();
    assertThat(now("U2").toString()).contains("Ro fra kl. 17.00 til 08.00 (Europe/Copenhagen)");
  }

  @Test
  void hours_that_are_none_are_told_at_the_field() {
    var tab = home("U2");
    tab.click("U2", tab.thing(Ref.Hours.class::isInstance), "17.1", "hours");
    var filled =
        Filler.with(
            Filler.filled(opened("hours"), false),
            "from",
            Filler.value().put("type", "timepicker").put("selected_time", "25:99"));
    assertThat(office.colleague("U2").submit(filled).body())
        .contains("errors", "Vælg et klokkeslæt");
  }

  @Test
  void what_a_group_answers_comes_in_the_chat_and_home_says_so() {
    var tab = home("U2");
    tab.click("U2", press(tab, Verb.HISTORY, ""), "17.1", "history");
    assertThat(opened("history").toString()).contains("Det står i din egen chat med mig");
    office.deliver();
    assertThat(office.slack().in("U2").toString()).contains("Jeres øvelser");
  }

  @Test
  void with_more_than_there_is_room_for_all_are_seen_in_a_window_that_follows() {
    for (int i = 0; i < 40; i++) {
      plan(StubSlack.CHANNEL, "m" + i, "U2", "Nummer " + i);
    }
    var tab = home("U2");
    assertThat(tab.view().path("blocks").size()).isLessThanOrEqualTo(100);
    assertThat(tab.toString()).contains("Se dem alle (42)", "Dine grupper");
    tab.click(
        "U2",
        tab.thing(ref -> ref instanceof Ref.Rest(var section, _) && section == HomeSection.ACTIONS),
        "17.1",
        "rest");
    var window = window("U2", "rest");
    assertThat(window.toString()).contains("Side 1 af 2", "Nummer 3");
    window.click("U2", press(window, Verb.DONE, "m3"), "17.2", "done");
    assertThat(action(StubSlack.CHANNEL, "m3").isOpen()).isFalse();
    var updated = office.slack().calls("views.update").getLast().form();
    assertThat(updated.get("view_id")).isEqualTo(window.view().path("id").asString(""));
    assertThat(updated.get("view")).contains("Nummer 4").doesNotContain("\"Nummer 3\"");
    window.click(
        "U2", window.thing(ref -> ref instanceof Ref.Rest(_, var page) && page == 1), "17.3", "n");
    assertThat(office.slack().calls("views.update").getLast().form().get("view"))
        .contains("Side 2 af 2");
  }

  @Test
  void ones_own_answers_are_asked_for_from_home() {
    var tab = home("U2");
    var delete =
        tab.thing(ref -> ref instanceof Ref.Said(var word) && word == ChatCommand.DELETE_MINE);
    assertThat(delete.element().has("confirm")).isTrue();
    tab.click("U2", delete, "17.1", "mine");
    assertThat(opened("mine").toString()).contains("ikke med i nogen øvelse lige nu");
  }

  @Test
  void who_has_left_a_channel_sees_nothing_of_its_group() {
    home("U2");
    var left =
        Mappers.JSON
            .createObjectNode()
            .put("type", "member_left_channel")
            .put("user", "U2")
            .put("channel", OTHER)
            .put("channel_type", "C")
            .put("team", StubSlack.TEAM);
    office.wire().event(Sent.event("EvLeft", left).toString());
    assertThat(home("U2").toString())
        .contains("Ring til skolen")
        .doesNotContain("Byt plads en formiddag");
  }

  @Test
  void who_was_only_written_to_sees_what_others_have_given_them_to_do() {
    var u4 = new PersonId("U4");
    var alone = Desks.ROOMS.privately(u4);
    var person = new Participant(u4, "Fie", alone, Language.DA, Participant.Presence.JOINED);
    var between = SessionId.between(new GroupId(StubSlack.CHANNEL));
    var said = Message.of(new Block.Note(Text.same("Hvordan går det?")));
    commit(
        StubSlack.CHANNEL,
        "asked",
        List.of(new Delivery("d1", T1, between, alone, "group/asked", said, Language.DA)),
        new Memory.Member(office.clock().instant(), person));
    office.deliver();
    plan(StubSlack.CHANNEL, "a9", "U4", "Tag imod de nye");
    assertThat(home("U4").toString()).contains("Tag imod de nye");
  }

  @Test
  void what_is_kept_of_somebody_who_is_not_seen_any_more_goes_by_itself() {
    home("U2");
    office.clock().pass(Duration.ofDays(300));
    home("U3");
    office.clock().pass(Duration.ofDays(200));
    assertThat(office.bot().sweep()).isPositive();
    assertThat(office.shelf().read("slack.home.T1.U2")).isEmpty();
    assertThat(office.shelf().read("slack.groups.T1.U2")).isEmpty();
    assertThat(office.shelf().read("slack.home.T1.U3")).isNotEmpty();
    assertThat(home("U3").toString()).contains("Dine grupper");
  }

  @Test
  void home_is_in_the_language_that_was_chosen_there() {
    var tab = home("U2");
    tab.click("U2", tab.thing(Ref.Speak.class::isInstance), "17.1", "en");
    var english = now("U2");
    assertThat(english.toString()).contains("Your actions", "Your groups", "For you alone");
    english.click("U2", press(english, Verb.HISTORY, ""), "17.2", "history");
    office.deliver();
    assertThat(office.slack().in("U2").getLast().toString())
        .as("what the groups say is too")
        .contains("Your exercises");
  }
}
