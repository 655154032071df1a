import { Type } from '@sinclair/typebox';
import { causeKindField, countField, idField, schoolCodeField, stageField, subjectField, textField } from './event-fields';
import { defineEvent } from './event-type';

/** Why something was revised, in a form that leads back to the ledger. */
export const causeField = Type.Object({
  kind: causeKindField,
  /** The transfer, import, request … that it was. */
  id: idField,
  eventId: Type.Optional(idField),
  text: textField,
  /** Which sentence says it in both languages, and the facts for its places; absent where the kind says all. */
  sentence: Type.Optional(textField),
  facts: Type.Optional(Type.Record(Type.String(), textField)),
  documentNumber: Type.Optional(textField),
  decidedByName: Type.Optional(textField),
  decidedAt: Type.Optional(textField),
});

export const adjustmentSubmitted = defineEvent(
  'pool',
  'adjustment-submitted',
  'The bureau submitted a January adjustment; its posts are held and nothing has moved.',
  Type.Object({ caseId: idField, year: Type.Integer(), revision: countField, submittedBy: textField, posts: countField }),
);

export const adjustmentDecided = defineEvent(
  'pool',
  'adjustment-decided',
  'An adjustment was consented to, returned or withdrawn.',
  Type.Object({
    caseId: idField,
    year: Type.Integer(),
    outcome: Type.Union([Type.Literal('consented'), Type.Literal('returned'), Type.Literal('withdrawn')]),
    transferId: Type.Optional(idField),
    documentNumber: Type.Optional(textField),
    opinion: Type.Optional(textField),
    /** Of a consent that left out lines: how many. */
    declinedLines: Type.Optional(countField),
  }),
);

export const planRevised = defineEvent(
  'hiring',
  'plan-revised',
  'Lines of the annual hiring plan of one school were re-cut.',
  Type.Object({
    revisionId: idField,
    year: Type.Integer(),
    schoolCode: schoolCodeField,
    cause: causeField,
    lines: Type.Array(
      Type.Object({
        lineId: idField,
        stage: stageField,
        subject: subjectField,
        channel: textField,
        requestedBefore: countField,
        requestedAfter: countField,
        /** Absent for channels that take no post. */
        headroomBefore: Type.Optional(countField),
        headroomAfter: Type.Optional(countField),
        plannedBefore: countField,
        plannedAfter: countField,
      }),
    ),
  }),
);

export const scheduleRevised = defineEvent(
  'rotation',
  'schedule-revised',
  'The rotation schedule of a school year was revised.',
  Type.Object({
    revisionId: idField,
    schoolYear: Type.Integer(),
    cause: causeField,
    added: countField,
    removed: countField,
    /** Of the stages and tracks that were computed anew. */
    kept: countField,
    /** Of the lines of demand that changed. */
    seatsBefore: Type.Optional(countField),
    seatsAfter: Type.Optional(countField),
  }),
);

export const coverageChanged = defineEvent(
  'special-post',
  'coverage-changed',
  'The special-post cohorts find more or fewer posts in the year in which they fall due.',
  Type.Object({
    checkId: idField,
    cause: causeField,
    warnings: Type.Array(
      Type.Object({
        lineId: idField,
        cohortYear: Type.Integer(),
        dueYear: Type.Integer(),
        schoolCode: schoolCodeField,
        stage: stageField,
        subject: subjectField,
        neededBefore: countField,
        needed: countField,
        coveredBefore: countField,
        covered: countField,
      }),
    ),
  }),
);

/** The end of a service's part in the wave: it comes after the revisions that the transfer made there, also where it made none. */
const transferAnswer = Type.Object({
  transferId: idField,
  /** How many events about revisions came before this one. */
  revisions: countField,
});

export const planAnswered = defineEvent(
  'hiring',
  'transfer-answered',
  'The hiring plans follow a transfer: all their revisions by it came before.',
  transferAnswer,
);

export const scheduleAnswered = defineEvent(
  'rotation',
  'transfer-answered',
  'The rotation schedules follow a transfer: all their revisions by it came before.',
  transferAnswer,
);

export const coverageAnswered = defineEvent(
  'special-post',
  'transfer-answered',
  'The coverage of the special-post cohorts follows a transfer: its check, where anything changed, came before.',
  transferAnswer,
);
