import type { GateBlock } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Original } from '../../domain/correction/original';
import { unitStageTrack, type LedgerStage } from '../../domain/ledger-account';
import type { Track } from '@jiaobian/kernel';

/** Movements as the ledger has them, in the order of the ledger. */
export function originalMovements(transaction: Transaction, ids: readonly string[]): Promise<Original[]> {
  return transaction.query<Original>(
    `select m.id, m.number, m.kind, m.line_id as "lineId", m.rule_version as "ruleVersion", m.census_id as "censusId",
       m.document_number as "documentNumber", m.effective_on as "effectiveOn", m.reason, m.cause_kind as "causeKind", m.cause_id as "causeId",
       m.case_id as "caseId", r.id as "reversedBy", held.movement_id as "heldBy", written.entries
     from movements m left join movements r on r.reverses = m.id
       left join lateral (
         select l.movement_id from transfers t join hold_lines l on l.hold_id = t.hold_id
         where m.kind in ('transfer', 'intake') and t.id = m.cause_id and l.line_id = m.line_id) held on true
       cross join lateral (
         select jsonb_agg(jsonb_build_object('accountId', a.id, 'unit', a.unit, 'stage', a.stage, 'track', a.track, 'state', a.state, 'amount', e.amount)
           order by a.id) as entries
         from entries e join accounts a on a.id = e.account_id where e.movement_id = m.id) written
     where m.id = any ($1::uuid[]) order by m.number`,
    [ids],
  );
}

/** The movements of the decision that a movement belongs to and that are not corrected yet, itself among them. */
export async function movementsOfDecision(
  transaction: Transaction,
  { causeId, kind }: Pick<Original, 'causeId' | 'kind'>,
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `select m.id from movements m where m.cause_id = $1 and (m.kind = $2 or m.cause_kind = 'import')
       and not exists (select from movements r where r.reverses = m.id) order by m.number`,
    [causeId, kind],
  );
  return rows.map(({ id }) => id);
}

/** 核定 of units, as it was before a movement, by `unitStageTrack`. */
export async function authorisedBefore(transaction: Transaction, number: number, units: readonly string[]): Promise<Map<string, number>> {
  const rows = await transaction.query<{ unit: string; stage: LedgerStage; track: Track; posts: number }>(
    `select a.unit, a.stage, a.track, sum(e.amount)::int as posts
     from accounts a join entries e on e.account_id = a.id join movements m on m.id = e.movement_id
     where a.unit = any ($2) and a.state in ('vacant', 'occupied', 'reserved', 'frozen') and m.number < $1 group by a.unit, a.stage, a.track`,
    [number, units],
  );
  return new Map(rows.map(({ unit, stage, track, posts }) => [unitStageTrack(unit, stage, track), posts]));
}

type Holder = NonNullable<GateBlock['holders']>[number];

/** Where posts of an account went after a movement, the newest first: through holds to who got them in the end. */
export function takersSince(
  transaction: Transaction,
  accountId: string,
  number: number,
): Promise<(Omit<Holder, 'documentNumber'> & { documentNumber: string | null; entryId: string })[]> {
  return transaction.query(
    `select e.id as "entryId", coalesce(consented.id, m.id) as "movementId", coalesce(consented.document_number, m.document_number) as "documentNumber",
       coalesce(h.to_unit, a.unit) as unit, coalesce(h.stage, a.stage) as stage, case when h.hold_id is null then a.state else 'vacant' end as state,
       least(taken.amount, -e.amount)::int as count
     from entries e join movements m on m.id = e.movement_id and m.number > $2
       join entries taken on taken.movement_id = m.id and taken.amount > 0
       join accounts a on a.id = taken.account_id
       left join (select l.* from hold_lines l join holds h on h.id = l.hold_id and h.state = 'transferred') h on h.movement_id = m.id
       left join transfers t on t.hold_id = h.hold_id
       left join movements consented on consented.cause_id = t.id and consented.kind = 'transfer' and consented.line_id = h.line_id
     where e.account_id = $1 and e.amount < 0 and a.track = (select track from accounts where id = $1)
       and not exists (select from movements r where r.reverses = m.id)
     order by m.number desc limit 50`,
    [accountId, number],
  );
}
