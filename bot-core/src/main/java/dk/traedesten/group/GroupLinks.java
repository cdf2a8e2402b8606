package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.SessionId;
import java.time.Instant;
import java.util.Optional;

/// The ways to what a group sees of itself outside its chats. They are made of what they are given
/// alone: the same group, person and time give the same address.
public interface GroupLinks {

  /// Where nobody has said under which address people and programs reach the bot.
  GroupLinks CLOSED =
      new GroupLinks() {
        @Override
        public Optional<String> page(Group group, PersonId who, Instant until) {
          return Optional.empty();
        }

        @Override
        public Optional<String> document(
            Group group, PersonId who, SessionId session, MinutesFormat as, Instant until) {
          return Optional.empty();
        }

        @Override
        public Optional<String> key(Group group, String id) {
          return Optional.empty();
        }

        @Override
        public String webhookSecret(Group group, String id) {
          throw new IllegalStateException("no webhook is told");
        }

        @Override
        public Optional<Text> refuses(String webhook) {
          return Optional.of(ProgramWords.CLOSED);
        }
      };

  /// The address of the group's page, for one person and until a time.
  Optional<String> page(Group group, PersonId who, Instant until);

  /// The address of minutes to take along, for one person and until a time.
  Optional<String> document(
      Group group, PersonId who, SessionId session, MinutesFormat as, Instant until);

  /// The key with which a program reads what the group may see, for as long as it stands among the
  /// group's keys.
  ///
  /// @param id of the key in the group
  Optional<String> key(Group group, String id);

  /// With which a program checks that it is the bot who tells it something.
  ///
  /// @param id of the webhook in the group
  String webhookSecret(Group group, String id);

  /// Why a program cannot be told something at an address; empty when it can.
  Optional<Text> refuses(String webhook);
}
