import { Type } from '@sinclair/typebox';
import {
  countField,
  dayField,
  decisionField,
  idField,
  ledgerCauseKindField,
  schoolCodeField,
  stageField,
  textField,
  trackField,
} from './event-fields';
import { defineEvent } from './event-type';

/** What stands in the ledger for one school, stage and track, with the entry that each number rests on. */
export const schoolPostsField = Type.Object({
  schoolCode: schoolCodeField,
  stage: stageField,
  track: trackField,
  authorised: countField,
  /** People 实有人数, those beyond the posts included. */
  occupied: countField,
  /** People beyond the posts 超编: authorised = occupied − over + reserved + vacant + frozen. */
  over: Type.Optional(countField),
  reserved: countField,
  vacant: countField,
  /** What this track is entitled to by the standards; absent where no standard or census applies. */
  entitled: Type.Optional(countField),
  /** Grows with each movement of this school and stage, whatever the track: an older one is ignored. */
  version: countField,
  /** The last ledger entry of the vacant account: what the headroom rests on. */
  lastEntryId: Type.Optional(idField),
  lastMovementId: Type.Optional(idField),
});

/** A unit is a school code, or `pool` for the county's turnover pool. */
const unitField = Type.String({ minLength: 1, maxLength: 40 });

export const postsMoved = defineEvent(
  'quota',
  'posts-moved',
  'The staffing office consented and posts moved in the ledger: the cause of the revisions that follow.',
  Type.Object({
    transferId: idField,
    caseId: idField,
    caseKind: textField,
    schoolYear: Type.Integer(),
    reason: textField,
    proposedBy: textField,
    decision: decisionField,
    effectiveOn: dayField,
    moves: Type.Array(
      Type.Object({
        movementId: idField,
        from: unitField,
        to: unitField,
        stage: stageField,
        track: trackField,
        count: countField,
        /** Of the giving school, where posts changed their stage. */
        fromStage: Type.Optional(stageField),
      }),
    ),
    posts: Type.Array(schoolPostsField),
    /** Lines of the case that the same document declined: their posts are where they were, and free. */
    declined: Type.Optional(Type.Array(Type.Object({ lineId: textField, reason: textField }))),
  }),
);

export const schoolPostsRecorded = defineEvent(
  'quota',
  'school-posts-recorded',
  'The posts of one school stand anew: after an import, a hold, a release, a departure, a new entitlement, a correction, a freeze or a change of schools.',
  Type.Object({
    schoolCode: schoolCodeField,
    cause: Type.Object({
      kind: ledgerCauseKindField,
      id: idField,
      text: textField,
      /** Which sentence says it in both languages, with its facts; absent where the kind says all. */
      sentence: Type.Optional(textField),
      facts: Type.Optional(Type.Record(Type.String(), textField)),
      documentNumber: Type.Optional(textField),
      decidedByName: Type.Optional(textField),
      decidedAt: Type.Optional(textField),
    }),
    posts: Type.Array(schoolPostsField),
  }),
);

export const poolPostsRecorded = defineEvent(
  'quota',
  'pool-posts-recorded',
  'What lies free in the turnover pool, by track; told within a minute of a change.',
  Type.Object({
    tracks: Type.Array(
      Type.Object({
        track: trackField,
        vacant: countField,
        /** Of the pool's vacant account: an older one is ignored. */
        version: countField,
        lastEntryId: Type.Optional(idField),
      }),
    ),
  }),
);

export const postsRegistered = defineEvent(
  'quota',
  'posts-registered',
  'The gate took all posts of an import into the ledger.',
  Type.Object({ importId: idField, registeredBy: textField, movements: countField }),
);
