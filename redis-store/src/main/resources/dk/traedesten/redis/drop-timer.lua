-- Takes a timer away, unless it has been set anew for another time.
--
-- KEYS  1 timers by time   2 the time of each timer
-- ARGV  1 name   2 time

if redis.call('HGET', KEYS[2], ARGV[1]) == ARGV[2] then
  redis.call('ZREM', KEYS[1], ARGV[1])
  redis.call('HDEL', KEYS[2], ARGV[1])
end
return 'OK'
