import { Type } from '@sinclair/typebox';
import { countField, dayField, decisionField, idField, schoolCodeField, stageField, textField, trackField } from './event-fields';
import { defineEvent } from './event-type';

/** Whose posts it is about, and how many of them are still out afterwards. */
const loanFields = {
  loanId: idField,
  caseId: idField,
  schoolCode: schoolCodeField,
  stage: stageField,
  track: trackField,
};
const pendingFields = { ...loanFields, pendingId: idField, count: countField, dueOn: dayField };

export const loanRepaid = defineEvent(
  'quota',
  'loan-repaid',
  'Borrowed posts went back to the pool: on their day, since somebody left a post of the borrower, early, or recalled.',
  Type.Object({
    ...loanFields,
    movementId: idField,
    pendingId: idField,
    count: countField,
    outstanding: countField,
    way: Type.Union([Type.Literal('due'), Type.Literal('exit'), Type.Literal('early-return'), Type.Literal('recall')]),
  }),
);

export const loanChanged = defineEvent(
  'quota',
  'loan-changed',
  'The staffing office consented to a renewal, other instalments, an early return or a recall.',
  Type.Object({
    ...loanFields,
    /** The case of the change; `caseId` is that of the loan. */
    changeCaseId: idField,
    changeId: idField,
    kind: Type.Union([Type.Literal('renewal'), Type.Literal('instalments'), Type.Literal('early-return'), Type.Literal('recall')]),
    decision: decisionField,
    outstanding: countField,
    instalments: Type.Array(Type.Object({ pendingId: idField, dueOn: dayField, count: countField })),
  }),
);

export const loanDueSoon = defineEvent(
  'quota',
  'loan-due-soon',
  'An instalment of return falls due within 60, 30 or 7 days; told once for each.',
  Type.Object({ ...pendingFields, withinDays: Type.Union([Type.Literal(60), Type.Literal(30), Type.Literal(7)]) }),
);

export const loanOverdue = defineEvent(
  'quota',
  'loan-overdue',
  'The day of an instalment has passed and the school has no vacant post to give back; told once.',
  Type.Object({ ...pendingFields, purpose: textField }),
);
