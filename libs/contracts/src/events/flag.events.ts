import { Type } from '@sinclair/typebox';
import { flagKinds } from '../words/flag-words';
import { dayField, idField, instantField, textField } from './event-fields';
import { defineEvent } from './event-type';

const flagFields = {
  flagId: idField,
  kind: Type.Union(flagKinds.map((kind) => Type.Literal(kind))),
  /** A school code, or `pool`. */
  unit: Type.String({ minLength: 1, maxLength: 40 }),
  /** What of the unit: stage and track, a loan, a document. Of a unit, kind and subject at most one is open. */
  subject: textField,
  /** By a rule from the facts, or found by the staffing office. */
  origin: Type.Union([Type.Literal('rule'), Type.Literal('recorded')]),
};

export const flagOpened = defineEvent(
  'pool',
  'flag-opened',
  'A rule found a unit to be supervised, or the staffing office recorded a finding.',
  Type.Object({ ...flagFields, openedOn: dayField, causeEventId: Type.Optional(idField), documentNumber: Type.Optional(textField) }),
);

export const flagClosed = defineEvent(
  'pool',
  'flag-closed',
  'The fact behind a flag has ended, or the supervisor accepted the rectification of a finding.',
  Type.Object({
    ...flagFields,
    how: Type.Union([Type.Literal('fact-ended'), Type.Literal('accepted')]),
    closedAt: instantField,
    causeEventId: Type.Optional(idField),
    documentNumber: Type.Optional(textField),
  }),
);
