package dk.traedesten.runtime;

import dk.traedesten.engine.Effect;
import dk.traedesten.engine.Effect.Show;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.Recipient;
import dk.traedesten.engine.Transition;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// An engine that breaks a promise: mistakes that are easy to make and hard to see.
enum Bent {
  NOTHING,
  /// Shows what is promised to be hidden until the reveal.
  SHOWS_TOO_EARLY,
  /// Puts a name beside what is confidential.
  NAMES_THE_CONFIDENTIAL,
  /// Tells somebody else what was for one alone.
  TELLS_THE_WRONG_ONE,
  /// Lists who has not answered yet, where that is promised to be told to nobody.
  LISTS_THE_MISSING,
  /// Keeps the secret from which the names of anonymous answers were made.
  KEEPS_THE_SECRET,
  /// Leaves what was hidden standing where it stood.
  FORGETS_TO_HIDE,
  /// Shows the group what somebody has only begun to write.
  SHOWS_A_DRAFT,
  /// Shows words without names however few have written.
  IGNORES_THE_THRESHOLD;

  Transition handle(Session before, Inbound inbound) {
    var right = Engine.handle(before, inbound);
    return switch (this) {
      case NOTHING -> right;
      case SHOWS_TOO_EARLY -> adding(right, early(right.session()));
      case NAMES_THE_CONFIDENTIAL -> messages(right, Bent::named);
      case TELLS_THE_WRONG_ONE -> adding(right, misled(right));
      case LISTS_THE_MISSING -> messages(right, block -> listing(right.session(), block));
      case KEEPS_THE_SECRET -> new Transition(keeping(before, right.session()), right.effects());
      case FORGETS_TO_HIDE ->
          inbound.event() instanceof Event.Answered(_, var moment, _) && moment.equals("aside:hide")
              ? new Transition(
                  right.session(), right.effects().stream().filter(e -> !isToAll(e)).toList())
              : right;
      case SHOWS_A_DRAFT ->
          inbound.event() instanceof Event.Drafted(_, _, var given)
              ? adding(right, said(given.values().toString()))
              : right;
      case IGNORES_THE_THRESHOLD -> adding(right, few(right.session()));
    };
  }

  private static boolean isToAll(Effect effect) {
    return effect instanceof Show(Recipient.Group(), _, _);
  }

  private static Transition adding(Transition right, List<Effect> more) {
    return new Transition(
        right.session(), Stream.concat(right.effects().stream(), more.stream()).toList());
  }

  private static List<Effect> said(String words) {
    return List.of(
        new Show(
            new Recipient.Group(),
            "bent",
            Message.of(new Block.Quotes(List.of(new Block.Quote(words, Optional.empty()))))));
  }

  private static List<Effect> early(Session session) {
    return session instanceof Running running
            && running.moment() instanceof WaitState.Asking(_, var barrier)
        ? barrier.answers().people().stream()
            .limit(1)
            .flatMap(who -> said(barrier.answers().own(who).values().toString()).stream())
            .toList()
        : List.of();
  }

  private static List<Effect> few(Session session) {
    return session instanceof Running running && !(running.moment() instanceof WaitState.Asking)
        ? running.course().answers().people().stream()
            .flatMap(
                who -> Stream.ofNullable(running.course().answers().own(who).get("w-anonymous")))
            .limit(1)
            .flatMap(words -> said(words.toString()).stream())
            .toList()
        : List.of();
  }

  private static List<Effect> misled(Transition right) {
    var wrong = new ArrayList<Effect>();
    for (var effect : right.effects()) {
      if (effect instanceof Show(Recipient.Only(var who), var key, var message)
          && key.endsWith(".alone")) {
        right.session().roster().people().stream()
            .filter(p -> !p.id().equals(who))
            .limit(1)
            .forEach(p -> wrong.add(new Show(new Recipient.Only(p.id()), key, message)));
      }
    }
    return wrong;
  }

  private static Session keeping(Session before, Session after) {
    return before instanceof Running was && after instanceof Running now
        ? now.with(now.course().forgetting(was.course().secret()))
        : after;
  }

  private static Block named(Block block) {
    return block instanceof Block.Quotes(var quotes)
        ? new Block.Quotes(
            quotes.stream().map(q -> new Block.Quote(q.words(), Optional.of("Name-1"))).toList())
        : block;
  }

  private static Block listing(Session session, Block block) {
    return block instanceof Block.Progress p
        ? new Block.Progress(
            p.in(),
            p.of(),
            session.roster().present().stream().limit(1).map(q -> q.name()).toList(),
            p.closes())
        : block;
  }

  private static Transition messages(Transition right, UnaryOperator<Block> change) {
    return new Transition(
        right.session(),
        right.effects().stream()
            .map(effect ->
                effect instanceof Show(Recipient.Group to, var key, var message)
                    ? new Show(to, key, new Message(message.blocks().stream().map(change).toList()))
                    : effect)
            .toList());
  }
}
