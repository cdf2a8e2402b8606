package dk.traedesten.runtime;

import dk.traedesten.dialog.Language;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Tenant;
import java.time.ZoneId;

/// Where a group meets, and how it is served there until it has settled otherwise.
///
/// @param place where the whole group is written to
public record GroupPlace(
    Tenant tenant,
    GroupId group,
    Conversation place,
    Language language,
    ZoneId zone,
    Thresholds thresholds) {}
