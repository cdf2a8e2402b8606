package dk.traedesten.spi;

import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Tenant;
import java.util.List;
import java.util.Optional;

/// Who is in a place now, asked when an exercise begins by itself.
public interface MembershipLookup {
  /// A place that cannot be asked: those who have been in the group's exercises are meant.
  MembershipLookup UNKNOWN = (_, _) -> Optional.empty();

  /// The people of a place who can take part; empty when nobody can say just now.
  Optional<List<Participant>> present(Tenant tenant, Conversation place);
}
