import type { Static } from '@sinclair/typebox';
import { causeKindWords, causeSentences, type CauseSentence } from '../words/causes';
import type { Bilingual } from '../words/closed-lists';
import { sayWith, type PlacesOf } from '../words/say';
import type { causeField } from './plan.events';
import type { EventData } from './event-type';
import type { postsMoved } from './quota.events';

/** Why a plan, a schedule or a coverage was revised. */
export type Cause = Static<typeof causeField>;

type FactsOf<Name extends CauseSentence> = Record<PlacesOf<(typeof causeSentences)[Name]['zh']>, string | number>;
type CauseItself = Pick<Cause, 'kind' | 'id' | 'eventId' | 'documentNumber' | 'decidedByName' | 'decidedAt'>;

/** A cause as the facts of one of the known sentences; the words are made of them whenever somebody reads it. */
export function describedCause<Name extends CauseSentence, Itself extends CauseItself>(
  itself: Itself,
  sentence: Name,
  facts: FactsOf<Name>,
): Cause & Itself {
  const kept = Object.fromEntries(Object.entries<string | number>(facts).map(([name, value]) => [name, String(value)]));
  return { ...itself, text: `因${sayWith(causeSentences[sentence], 'zh', kept)}`, sentence, facts: kept };
}

/** "because of transfer T, 文号 X, consented by Y at Z" (issue: the wave). */
export function causeOfTransfer(data: EventData<typeof postsMoved>, eventId: string): Cause {
  const { documentNumber, decidedByName, decidedAt } = data.decision;
  const decision = { documentNumber, decidedByName, decidedAt };
  return describedCause({ kind: 'transfer', id: data.transferId, eventId, ...decision }, 'posts-moved', decision);
}

/** The cause as the services answer with it: the words instead of what they are made of. */
export function causeInWords({ sentence, facts, ...cause }: Cause): Omit<Cause, 'sentence' | 'facts'> & { words: Bilingual } {
  return { ...cause, words: causeWords({ ...cause, sentence, facts }) };
}

/** The cause in both languages. What was kept before the facts were is said by its decision or kind, else as it was written. */
export function causeWords(cause: Cause): Bilingual {
  const { kind, text, documentNumber, decidedByName, decidedAt } = cause;
  const facts = inChina({ documentNumber, decidedByName, decidedAt, ...cause.facts });
  const isConsent = documentNumber !== undefined && decidedByName !== undefined && decidedAt !== undefined;
  const sentence =
    causeSentences[cause.sentence as CauseSentence] ??
    (isConsent ? causeSentences['posts-moved'] : causeKindWords[kind]) ??
    asWritten(text);
  return { zh: sayWith(sentence, 'zh', facts), en: sayWith(sentence, 'en', facts) };
}

function asWritten(text: string): Bilingual {
  const written = text.replace(/^因\s?/, '');
  return { zh: written, en: written };
}

/** An instant in the county's time, to the minute. */
function inChina<Facts extends { decidedAt?: string }>(facts: Facts): Facts {
  const instant = Date.parse(facts.decidedAt ?? '');
  if (Number.isNaN(instant)) return facts;
  const formatter = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' });
  return { ...facts, decidedAt: formatter.format(instant) };
}
