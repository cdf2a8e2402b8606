-- Timers that are due, for the caller alone until the lease ends. Only the commit that handles a timer
-- takes it away, so a caller that dies loses nothing.
--
-- KEYS  1 timers by time   2 the time of each timer
-- ARGV  1 now   2 end of the lease   3 how many at most
-- Gives each timer's name and the time it was set for.

local given = {}
for _, timer in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])) do
  redis.call('ZADD', KEYS[1], ARGV[2], timer)
  given[#given + 1] = timer
  given[#given + 1] = redis.call('HGET', KEYS[2], timer)
end
return given
