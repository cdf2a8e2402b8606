-- Throws away what one shard holds of a tenant.
--
-- KEYS  1 the keys that hold something of the tenant   2 timers by time   3 the time of each timer
--       4 lanes by time   5 dead letters   then what is thrown away
-- ARGV  three lists, each with its length before it: timers, names of lanes, dead letters
-- Gives how many sessions were thrown away.

local at = 0
local function next_argument()
  at = at + 1
  return ARGV[at]
end

for _ = 1, tonumber(next_argument()) do
  local timer = next_argument()
  redis.call('ZREM', KEYS[2], timer)
  redis.call('HDEL', KEYS[3], timer)
end
for _ = 1, tonumber(next_argument()) do
  redis.call('ZREM', KEYS[4], next_argument())
end
for _ = 1, tonumber(next_argument()) do
  redis.call('LREM', KEYS[5], 0, next_argument())
end

-- One by one: what was noted meanwhile stays noted.
local sessions = 0
for i = 6, #KEYS do
  local was_there = redis.call('DEL', KEYS[i])
  redis.call('SREM', KEYS[1], KEYS[i])
  if string.sub(KEYS[i], 1, 2) == 's:' then
    sessions = sessions + was_there
  end
end
return tostring(sessions)
