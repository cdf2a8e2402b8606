-- Puts a document on a shelf; a new key comes last.
--
-- KEYS  1 the order of the keys   2 documents
-- ARGV  1 key   2 sealed document

if redis.call('HSET', KEYS[2], ARGV[1], ARGV[2]) == 1 then
  redis.call('RPUSH', KEYS[1], ARGV[1])
end
return 'OK'
