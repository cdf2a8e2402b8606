-- Lanes that are due, for the caller alone until the lease ends.
--
-- KEYS  1 lanes by time
-- ARGV  1 now   2 end of the lease   3 how many at most

local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
for _, lane in ipairs(due) do
  redis.call('ZADD', KEYS[1], ARGV[2], lane)
end
return due
