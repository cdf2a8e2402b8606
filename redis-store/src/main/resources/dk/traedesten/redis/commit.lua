-- One turn of one session, whole or not at all.
--
-- KEYS  1 session   2 what came in   3 timers by time   4 the time of each timer
--       5 the group's memory   6 lanes by time   7 the keys that hold something of the tenant
--       8 keys to be destroyed, by time
--       then for each lane: its queue, its messages; then other sessions to throw away; then the
--       dialogs that the session carries
-- ARGV  expected version, milliseconds to keep it (empty: for ever), seconds to remember what came
--       in, fired timer and its time (both empty when none fired), then ten lists, each with its
--       length before it:
--         fields to write                  name, sealed words
--         fields to take away              name
--         dialogs                          number of the key, sealed words (empty: it is there)
--         keys to be destroyed             name, time
--         timers to forget                 name
--         timers to set                    name, time
--         what the group shall remember    sealed words
--         messages                         number of the lane, name of the lane, key, id, sealed words
--         what the group shall forget      sealed words
--         sessions to throw away           number of the key
--
-- Every check comes before the first write: a script that returns early must have changed nothing.

local at = 0
local function next_argument()
  at = at + 1
  return ARGV[at]
end

local expected = next_argument()
local keep_for, remember_for = next_argument(), next_argument()
local fired, fired_at = next_argument(), next_argument()

if redis.call('EXISTS', KEYS[2]) == 1 then
  return 'DUPLICATE'
end
if (redis.call('HGET', KEYS[1], 'version') or '0') ~= expected then
  return 'CONFLICT'
end
-- A timer that was handled, or set anew for another time, is not the one that fired.
if fired ~= '' then
  if redis.call('HGET', KEYS[4], fired) ~= fired_at or redis.call('ZREM', KEYS[3], fired) == 0 then
    return 'DUPLICATE'
  end
  redis.call('HDEL', KEYS[4], fired)
end

if expected == '0' then
  redis.call('SADD', KEYS[7], KEYS[1])
end
redis.call('HSET', KEYS[1], 'version', expected + 1)
for _ = 1, tonumber(next_argument()) do
  local field, words = next_argument(), next_argument()
  redis.call('HSET', KEYS[1], field, words)
end
for _ = 1, tonumber(next_argument()) do
  redis.call('HDEL', KEYS[1], next_argument())
end
-- A dialog stays a month longer than the last session that carries it, so that its time is written
-- once a month and not at each turn.
local month = 2592000000
for _ = 1, tonumber(next_argument()) do
  local dialog, words = KEYS[tonumber(next_argument())], next_argument()
  if words ~= '' and redis.call('EXISTS', dialog) == 0 then
    redis.call('SET', dialog, words)
    redis.call('SADD', KEYS[7], dialog)
    if keep_for ~= '' then
      redis.call('PEXPIRE', dialog, keep_for + month)
    end
  end
  local left = redis.call('PTTL', dialog)
  if left >= 0 and keep_for == '' then
    redis.call('PERSIST', dialog)
  elseif left >= 0 and left < tonumber(keep_for) then
    redis.call('PEXPIRE', dialog, keep_for + month)
  end
end
for _ = 1, tonumber(next_argument()) do
  local key, due = next_argument(), next_argument()
  redis.call('ZADD', KEYS[8], due, key)
end
if keep_for == '' then
  redis.call('PERSIST', KEYS[1])
else
  redis.call('PEXPIRE', KEYS[1], keep_for)
end
redis.call('SET', KEYS[2], '', 'EX', remember_for)

for _ = 1, tonumber(next_argument()) do
  local timer = next_argument()
  redis.call('ZREM', KEYS[3], timer)
  redis.call('HDEL', KEYS[4], timer)
end

for _ = 1, tonumber(next_argument()) do
  local timer, time = next_argument(), next_argument()
  redis.call('ZADD', KEYS[3], time, timer)
  redis.call('HSET', KEYS[4], timer, time)
end

for _ = 1, tonumber(next_argument()) do
  redis.call('SADD', KEYS[7], KEYS[5])
  redis.call('RPUSH', KEYS[5], next_argument())
end

for _ = 1, tonumber(next_argument()) do
  local number, lane = tonumber(next_argument()), next_argument()
  local key, id, message = next_argument(), next_argument(), next_argument()
  local queue, messages = KEYS[7 + 2 * number], KEYS[8 + 2 * number]
  -- A waiting message with this key keeps its place and gets the newer words.
  if redis.call('HSET', messages, 'id:' .. key, id, 'message:' .. key, message) > 0 then
    redis.call('SADD', KEYS[7], queue)
    redis.call('RPUSH', queue, key)
  end
  -- A lane that rests or is being delivered from stays as it is.
  redis.call('ZADD', KEYS[6], 'NX', 0, lane)
end

for _ = 1, tonumber(next_argument()) do
  redis.call('LREM', KEYS[5], 0, next_argument())
end

for _ = 1, tonumber(next_argument()) do
  local session = KEYS[tonumber(next_argument())]
  redis.call('DEL', session)
  redis.call('SREM', KEYS[7], session)
end

return 'COMMITTED'
