import createClient from 'openapi-fetch';
import { sessionFetch } from '../session/session-fetch';
import type { paths as Hiring } from './generated/hiring';
import type { paths as Identity } from './generated/identity';
import type { paths as Pool } from './generated/pool';
import type { paths as Quota } from './generated/quota';
import type { paths as Registry } from './generated/registry';
import type { paths as Rotation } from './generated/rotation';
import type { paths as SpecialPost } from './generated/special-post';
import { problemOf } from './problem';

/** All services behind one address; their paths are disjoint. */
export type Paths = Hiring & Identity & Pool & Quota & Registry & Rotation & SpecialPost;

export const api = createClient<Paths>({ baseUrl: window.location.origin, fetch: sessionFetch });

/** Every answer of 400 and above becomes a `Problem`. */
api.use({
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
});

/** The data of an answer, the empty answer included. */
export async function dataOf<Data>(answer: Promise<{ data?: Data }>): Promise<Data> {
  return (await answer).data as Data;
}
