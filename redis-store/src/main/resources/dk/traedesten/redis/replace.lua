-- Puts other words in the place of some in a group's memory; those with nothing instead go away.
--
-- KEYS  1 the group's memory
-- ARGV  pairs: the sealed words, the sealed words instead (empty: nothing)
-- Gives how many were there.

local there = 0
for pair = 1, #ARGV, 2 do
  local all = redis.call('LRANGE', KEYS[1], 0, -1)
  for index, words in ipairs(all) do
    if words == ARGV[pair] then
      there = there + 1
      if ARGV[pair + 1] == '' then
        redis.call('LREM', KEYS[1], 1, words)
      else
        redis.call('LSET', KEYS[1], index - 1, ARGV[pair + 1])
      end
      break
    end
  end
end
return tostring(there)
