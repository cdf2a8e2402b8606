package dk.traedesten.redis;

import dk.traedesten.redis.DoomedKeys.Doomed;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a turn writes, sealed.
///
/// @param changed fields of the document
/// @param gone fields that are taken away
/// @param dialogs by name; nothing where it is there already
/// @param remembered what the group shall remember
/// @param forgotten what the group remembers no more, as it is kept
/// @param messages in the order of the turn's
/// @param doomed keys that go
record PreparedCommit(
    Map<String, byte[]> changed,
    Set<String> gone,
    Map<String, byte[]> dialogs,
    List<byte[]> remembered,
    List<byte[]> forgotten,
    List<byte[]> messages,
    List<Doomed> doomed) {}
