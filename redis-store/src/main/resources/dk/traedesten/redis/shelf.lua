-- A whole shelf: each key and its sealed document, in order.
--
-- KEYS  1 the order of the keys   2 documents

local given = {}
for _, key in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do
  given[#given + 1] = key
  given[#given + 1] = redis.call('HGET', KEYS[2], key)
end
return given
