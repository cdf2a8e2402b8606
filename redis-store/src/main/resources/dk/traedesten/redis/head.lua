-- The message at the head of a lane. A lane that has delivered everything and has had its rest is
-- forgotten here.
--
-- KEYS  1 lanes by time   2 its queue   3 its messages   4 what the channel called earlier messages
-- ARGV  1 name of the lane
-- Gives nothing when the lane is empty; else its key and id, the sealed words, the number of tries so
-- far, whether a try may have come through unknown, and what the channel called the last message with
-- this key, if there was one. From now on until somebody says what became of it, it is open.

local key = redis.call('LINDEX', KEYS[2], 0)
if not key then
  redis.call('ZREM', KEYS[1], ARGV[1])
  return {}
end
local head = {
  key,
  redis.call('HGET', KEYS[3], 'id:' .. key),
  redis.call('HGET', KEYS[3], 'message:' .. key),
  redis.call('HGET', KEYS[3], 'tries') or '0',
  redis.call('HGET', KEYS[3], 'open') == key and 'doubtful' or 'known',
}
redis.call('HSET', KEYS[3], 'open', key)
head[6] = redis.call('HGET', KEYS[4], key) or nil
return head
