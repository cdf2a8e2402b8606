-- A session, and whether what is about to be handled has been committed before.
--
-- KEYS  1 session   2 what came in
-- ARGV  1 the version the caller has (empty: none)   2 a field the caller has (empty: none)
-- Gives nothing when there is no such session; else its version and 1 or 0 for "seen", then, unless
-- the caller has this version, each field with what is in it, but for the field the caller has.

local version = redis.call('HGET', KEYS[1], 'version')
if not version then
  return {}
end
local found = {version, tostring(redis.call('EXISTS', KEYS[2]))}
if version ~= ARGV[1] then
  for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do
    if field ~= 'version' then
      found[#found + 1] = field
      found[#found + 1] = field == ARGV[2] and '' or redis.call('HGET', KEYS[1], field)
    end
  end
end
return found
