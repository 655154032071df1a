import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { CorrectionLineView, CorrectionView } from '../http/answers/correction-view';

type State = CorrectionView['state'];
type Row = Omit<CorrectionView, 'lines'> & { id: string };
type LineRow = CorrectionLineView & { correctionId: string };

/** The county's corrections, the newest first. */
export function listCorrections(transaction: Transaction, state?: State): Promise<CorrectionView[]> {
  return corrections(transaction, { state });
}

/** Errors: `CORRECTION.NOT_FOUND`. */
export async function showCorrection(transaction: Transaction, correctionId: string): Promise<CorrectionView> {
  const [correction] = await corrections(transaction, { id: correctionId });
  if (!correction) throw new DomainError('CORRECTION.NOT_FOUND', { correctionId });
  return correction;
}

async function corrections(transaction: Transaction, { id, state }: { id?: string; state?: State }): Promise<CorrectionView[]> {
  const rows = await transaction.query<{ view: Row }>(
    `select json_strip_nulls(json_build_object('correctionId', c.id, 'scope', c.scope, 'state', coalesce(d.outcome, 'proposed'), 'reason', c.reason,
       'effectiveOn', c.effective_on, 'proposedBy', c.proposed_by, 'proposedByName', c.proposed_by_name, 'proposedAt', c.proposed_at,
       'contributors', c.contributors, 'decidedBy', d.decided_by, 'decidedByName', d.decided_by_name, 'decidedAt', d.decided_at,
       'documentNumber', d.document_number, 'meeting', d.meeting, 'decidedOn', d.decided_on, 'opinion', d.opinion)) as view
     from corrections c left join correction_decisions d on d.proposal_id = c.id
     where ($1::uuid is null or c.id = $1) and ($2::text is null or coalesce(d.outcome, 'proposed') = $2)
     order by c.proposed_at desc, c.id limit 1000`,
    [id ?? null, state ?? null],
  );
  const lines = await linesOf(
    transaction,
    rows.map(({ view }) => view.correctionId),
  );
  return rows.map(({ view }) => ({ ...view, lines: lines.get(view.correctionId) ?? [] }));
}

async function linesOf(transaction: Transaction, ids: readonly string[]): Promise<Map<string, CorrectionLineView[]>> {
  const rows = await transaction.query<{ line: LineRow }>(
    `select json_strip_nulls(json_build_object('correctionId', l.correction_id, 'movementId', m.id, 'number', m.number, 'kind', m.kind,
       'documentNumber', m.document_number, 'effectiveOn', m.effective_on, 'reason', m.reason, 'reversedBy', r.id, 'changes', (
         select json_agg(json_build_object('unit', a.unit, 'stage', a.stage, 'track', a.track, 'state', a.state, 'amount', e.amount) order by e.amount, a.unit)
         from entries e join accounts a on a.id = e.account_id where e.movement_id = m.id))) as line
     from correction_lines l join movements m on m.id = l.movement_id left join movements r on r.reverses = m.id
     where l.correction_id = any ($1::uuid[]) order by m.number`,
    [ids],
  );
  const byCorrection = new Map<string, CorrectionLineView[]>();
  for (const { line } of rows) {
    const { correctionId, ...view } = line;
    byCorrection.set(correctionId, [...(byCorrection.get(correctionId) ?? []), view]);
  }
  return byCorrection;
}
