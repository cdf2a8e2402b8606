-- What became of the message at the head of a lane.
--
-- KEYS  1 lanes by time   2 its queue   3 its messages   4 what the channel called earlier messages
--       5 dead letters
-- ARGV  1 name of the lane   2 key   3 id   4 'delivered', 'retry', 'doubt', 'refused' or
--       'gone'   5 when the lane is
--       due again   6 delivered: what the channel calls it; refused: why
--       7 milliseconds to keep what the channel calls it   8 how many dead letters to keep

local lane, key, id, outcome, due, word = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6]

if outcome == 'delivered' then
  redis.call('HSET', KEYS[4], key, word)
  redis.call('PEXPIRE', KEYS[4], ARGV[7])
end

-- Somebody whose lease ran out comes too late: the lane has gone on without them.
if redis.call('LINDEX', KEYS[2], 0) ~= key then
  return 'LATE'
end

if outcome ~= 'doubt' then
  redis.call('HDEL', KEYS[3], 'open')
end
if outcome == 'retry' or outcome == 'doubt' then
  redis.call('HINCRBY', KEYS[3], 'tries', 1)
else
  -- What was refused is kept as it was sealed. Newer words that came meanwhile are still to be tried.
  if outcome == 'refused' and redis.call('HGET', KEYS[3], 'id:' .. key) == id then
    local message = redis.call('HGET', KEYS[3], 'message:' .. key)
    redis.call('RPUSH', KEYS[5], word .. '\n' .. #lane .. '\n' .. lane .. message)
    redis.call('LTRIM', KEYS[5], -ARGV[8], -1)
  end
  redis.call('HDEL', KEYS[3], 'tries')
  -- Newer words that came meanwhile are still to be delivered.
  if redis.call('HGET', KEYS[3], 'id:' .. key) == id then
    redis.call('LPOP', KEYS[2])
    redis.call('HDEL', KEYS[3], 'id:' .. key, 'message:' .. key)
  end
end

redis.call('ZADD', KEYS[1], due, lane)
return 'OK'
