import type { ServiceRoles } from '@jiaobian/database';
import { callableByApp } from '../definer-functions';
import { followFunction, followMovements, netMoves } from './follow-function';
import { namedPostTables } from './named-post-tables';
import { choosePosts, makePosts, placePosts } from './place-functions';
import { exchangePosts, joinStays, keepPostsOpen } from './rebook-functions';
import { seatFunctions } from './seat-functions';
import { verifyNamedPosts } from './verify-named-function';

/** Named posts: their tables, the functions that follow the ledger and the roster, and the check of both against the count. */
export function namedPosts(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...namedPostTables(roles),
    joinStays(schema),
    exchangePosts(schema),
    keepPostsOpen(schema),
    ...seatFunctions(roles),
    makePosts(schema),
    ...(['few', 'many'] as const).flatMap((size) => [choosePosts(schema, size), placePosts(schema, size)]),
    ...netMoves(schema),
    followMovements(schema),
    followFunction(schema),
    ...callableByApp(roles, ['follow_ledger()']),
    ...verifyNamedPosts(roles),
    `create or replace function ${schema}.ledger_differences() returns bigint language sql stable security definer set search_path = ${schema}, pg_temp as $$
       select count(d.rule) from chain_heads h, lateral (select * from verify_ledger(h.county_code) union all select * from verify_loans(h.county_code)
         union all select * from verify_named_posts(h.county_code)) d $$`,
  ];
}
