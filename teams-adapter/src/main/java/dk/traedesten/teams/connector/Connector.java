package dk.traedesten.teams.connector;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.session.Tenant;
import dk.traedesten.teams.inbound.ServiceUrl;
import java.util.Optional;

/// The calls to Teams that the bot makes. Each is made once, within a few seconds, with a token
/// that goes to nobody else, and is answered with a value: what may be tried again, and when, is
/// for the one who calls to decide.
///
/// [CallOutcome.RetryAfter] of no time at all: Teams asks to wait and does not say how long.
/// [CallOutcome.Denied] holds Teams' own word, such as `BotNotInConversationRoster`, or else
/// `http_` with the status. [CallOutcome.Unreachable] `perhapsDone` only when the request left this
/// machine and no answer says that it was not carried out.
public interface Connector extends AutoCloseable {
  /// Whether Microsoft's login takes the bot for who it is; asked at a start, so that a wrong
  /// password is found before anybody waits. [CallOutcome.Denied] with the login's own word for why
  /// not, such as `invalid_client`.
  CallOutcome<Boolean> login();

  /// Posts a message.
  CallOutcome<SentMessage> send(TeamsPlace where, Post post);

  /// Puts a message in the place of an earlier one. It can be done twice without harm.
  CallOutcome<SentMessage> update(SentMessage earlier, ServiceUrl at, Post post);

  /// Takes a message away.
  CallOutcome<SentMessage> delete(SentMessage earlier, ServiceUrl at);

  /// Who is in a chat or channel, page by page.
  ///
  /// @param page as the page before named it; none for the first
  CallOutcome<Page> members(TeamsPlace where, Optional<String> page);

  /// Finds the chat with a person alone, or begins it. It can be done twice without harm.
  /// [CallOutcome.Denied] where the app is not installed for them.
  ///
  /// @param bot as chats know it
  /// @param person as chats know them
  /// @return the chat's id
  CallOutcome<String> chat(ServiceUrl at, Tenant tenant, String bot, String person);

  @Override
  void close();
}
