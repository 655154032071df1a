import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay, useMe } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { Movement } from './movement';

const document = words('文件 {number}(纸质决定)', 'document {number} (decided on paper)');
const rules: Record<string, ReturnType<typeof words>> = {
  'rule:gate': words('编制闸口规则(预留不需审批)', 'rule of the gate (a hold needs no approval)'),
  'rule:hold-expiry': words('预留到期规则', 'rule: a hold lapses'),
};

/** Who proposed and who approved, by name: the ledger keeps accounts, the case or import that caused it keeps the names. */
export function useMovementPeople(movement: Movement | undefined): { proposer: string; approver: string } {
  const say = useSay();
  const me = useMe();
  const may = useMay();
  const { causeKind, causeId = '', caseId = '', proposedBy = '', approvedBy = '' } = movement ?? {};
  const fromImport = useAnswer(
    ['registry', 'imports', causeId],
    () => api.GET('/api/registry/imports/{id}', { params: { path: { id: causeId } } }),
    {
      enabled: causeKind === 'import' && may('registry.import.read'),
    },
  ).data;
  const fromCase = useAnswer(
    ['pool', 'adjustments', caseId],
    () => api.GET('/api/pool/adjustments/{id}', { params: { path: { id: caseId } } }),
    {
      enabled: caseId !== '' && may('pool.adjustment.read'),
    },
  ).data;
  const fromCorrection = useAnswer(
    ['quota', 'corrections', causeId],
    () => api.GET('/api/quota/corrections/{id}', { params: { path: { id: causeId } } }),
    {
      enabled: causeKind === 'correction' && may('quota.correction.read'),
    },
  ).data;
  const names: Record<string, string | undefined> = {
    [fromCorrection?.decidedBy ?? '-']: fromCorrection?.decidedByName,
    [fromCorrection?.proposedBy ?? '-']: fromCorrection?.proposedByName,
    [fromCase?.decision?.decidedBy.accountId ?? '-']: fromCase?.decision?.decidedBy.name,
    [fromCase?.proposer.accountId ?? '-']: fromCase?.proposer.name,
    [me?.accountId ?? '-']: me?.displayName,
  };
  const nameOf = (by: string): string => {
    if (by.startsWith('document:')) return say(document, { number: by.slice('document:'.length) });
    return rules[by] ? say(rules[by]) : (names[by] ?? by);
  };
  return { proposer: fromImport?.confirmedByName ?? nameOf(proposedBy), approver: nameOf(approvedBy) };
}
