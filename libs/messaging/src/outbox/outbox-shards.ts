/** As many as a topic has partitions: a slow partition then holds up its own shard and no other. */
export const outboxShards = 6;
