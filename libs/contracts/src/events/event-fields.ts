import { stages, subjects, supplementGrounds, tracks, type Stage, type Subject, type SupplementGround, type Track } from '@jiaobian/kernel';
import { Type, type TUnsafe } from '@sinclair/typebox';

/** What makes hiring, rotation or special-post look again. */
export const causeKinds = [
  'transfer',
  'import',
  'entitlement',
  'request',
  'manual',
  'hold',
  'release',
  'cohort',
  'exit',
  'correction',
  'freeze',
  'unfreeze',
  'closure',
  'loan',
] as const;
export type CauseKind = (typeof causeKinds)[number];

/** Of these the ledger tells itself, school by school. */
const ledgerCauseKinds = [
  'import',
  'entitlement',
  'hold',
  'release',
  'exit',
  'correction',
  'freeze',
  'unfreeze',
  'closure',
  'loan',
] as const;

function choice<Value extends string>(values: readonly Value[]): TUnsafe<Value> {
  return Type.Unsafe<Value>({ type: 'string', enum: [...values] });
}

// The building blocks of event schemas: one meaning, one shape.
export const stageField = choice<Stage>(stages);
export const trackField = choice<Track>(tracks);
export const supplementGroundField = choice<SupplementGround>(supplementGrounds);
export const subjectField = choice<Subject>(subjects);
// As they were told from the beginning: readers of an event find each at its place, and new ones behind.
export const causeKindField = Type.Union(causeKinds.map((kind) => Type.Literal(kind)));
export const ledgerCauseKindField = Type.Union(ledgerCauseKinds.map((kind) => Type.Literal(kind)));
export const idField = Type.String({ format: 'uuid' });
export const dayField = Type.String({ format: 'date' });
export const instantField = Type.String({ format: 'date-time' });
export const countField = Type.Integer({ minimum: 0 });
export const schoolCodeField = Type.String({ minLength: 1, maxLength: 40 });
export const textField = Type.String({ maxLength: 2000 });

/** A document of the offices: the number on the paper and what it says of the decision. */
export const decisionField = Type.Object({
  documentNumber: textField,
  meeting: Type.Optional(textField),
  decidedOn: dayField,
  decidedBy: textField,
  decidedByName: textField,
  decidedAt: instantField,
});
