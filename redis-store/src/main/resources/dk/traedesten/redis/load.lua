-- A session, and whether what is about to be handled has been committed before.
--
-- KEYS  1 session   2 what came in
-- Gives nothing when there is no such session; else its version, its document, and 1 or 0 for "seen".

local session = redis.call('HMGET', KEYS[1], 'version', 'document')
if not session[1] then
  return {}
end
return {session[1], session[2], tostring(redis.call('EXISTS', KEYS[2]))}
