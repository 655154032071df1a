import { countyOf } from './ledger-counties';

export const ledgerSize = { counties: 64, schools: 100, posts: 1_000 };
const size = ledgerSize;

/** A place in the words of a pgbench script. */
const place = {
  pool: '{"unit":"pool","stage":"any","state":"vacant"}',
  school: '{"unit":"S%s","stage":"primary","state":"vacant"}',
};

/** One movement of one post as a pgbench script calls it: the same call as `moveStatement`. `places`: two of `place`; `numbers` fill them. */
function moveScript(county: string, places: readonly string[], numbers: readonly string[]): string {
  const movement = `[{"id":"%s","kind":"transfer","proposed_by":"bench-clerk","approved_by":"bench-office","rule_version":"gate-1","document_number":"bench",
    "reason":"bench","cause_kind":"transfer","cause_id":"%s","postings":[{"track":"quota","amount":1,"from":${places[0]},"to":${places[1]}}]}]`;
  const filled = ['gen_random_uuid()', 'gen_random_uuid()', ...numbers.map((number) => `lpad((${number})::text, 4, '0')`)];
  return `select set_config('jiaobian.county', (${county})::text, true), quota.move(format('${movement}', ${filled.join(', ')})::jsonb);\n`.replace(
    /\n\s+/g,
    ' ',
  );
}

const drawn = `\\set county random(0, ${size.counties - 1})\n\\set giver random(0, ${size.schools - 1})\n\\set taker (:giver + random(1, ${size.schools - 1})) % ${size.schools}\n`;
const { pool, school } = place;

/** Between schools of any county. */
export const randomMoves = `${drawn}${moveScript(`${countyOf(0)} + :county`, [school, school], [':giver', ':taker'])}`;
export const movesOfOneCounty = `${drawn}${moveScript(countyOf(1), [school, school], [':giver', ':taker'])}`;
/** There and back, so that the pool is never empty. */
export const hotMoves = `${drawn}\\if :county % 2 = 0\n${moveScript(countyOf(0), [pool, school], [':giver'])}\\else\n${moveScript(countyOf(0), [school, pool], [':giver'])}\\endif\n`;
