-- Takes a document from a shelf.
--
-- KEYS  1 the order of the keys   2 documents
-- ARGV  1 key

if redis.call('HDEL', KEYS[2], ARGV[1]) == 0 then
  return 'MISSING'
end
redis.call('LREM', KEYS[1], 1, ARGV[1])
return 'REMOVED'
