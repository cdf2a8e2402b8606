-- Puts a document on a shelf where there is none with its key.
--
-- KEYS  1 the order of the keys   2 documents
-- ARGV  1 key   2 sealed document

if redis.call('HSETNX', KEYS[2], ARGV[1], ARGV[2]) == 0 then
  return 'THERE'
end
redis.call('RPUSH', KEYS[1], ARGV[1])
return 'PUT'
