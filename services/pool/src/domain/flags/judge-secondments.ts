import { addDays, type CalendarDate } from '@jiaobian/kernel';
import { figure, type Finding, type Judgement } from './finding';
import type { ElsewhereFact, StaffFact } from './flag-facts';
import { earliest } from './judgements';

/** 违规借调 at another school, 挪用 at a body outside of education; what a document allows is neither, up to its last day. */
export function judgeSecondments({ elsewhere, importId }: StaffFact, today: CalendarDate): Judgement {
  const found = elsewhere.filter((person) => !isAllowed(person, today));
  const allowed = elsewhere.filter((person) => isAllowed(person, today));
  return {
    findings: [
      ...finding('UNAUTHORISED_SECONDMENT', found.filter(isAtSchool), importId),
      ...finding(
        'DIVERT',
        found.filter((person) => !isAtSchool(person)),
        importId,
      ),
    ],
    judgeOn: earliest(allowed.map(({ until }) => until && addDays(until, 1))),
  };
}

function isAllowed({ documentNumber, until }: ElsewhereFact, today: CalendarDate): boolean {
  return documentNumber !== undefined && (until === undefined || until >= today);
}

function isAtSchool({ schoolCode }: ElsewhereFact): boolean {
  return schoolCode !== undefined;
}

const places = {
  UNAUTHORISED_SECONDMENT: { zh: '其他学校', en: 'at other schools' },
  DIVERT: { zh: '学校以外的单位', en: 'outside of the schools' },
};

/** One flag for the school, which names them all: the school answers for its posts together. */
function finding(kind: keyof typeof places, people: readonly ElsewhereFact[], importId: string): Finding[] {
  if (people.length === 0) return [];
  const { zh, en } = places[kind];
  const evidence = {
    text: {
      zh: `${people.length} 名占编人员在${zh}工作,没有批准文件或已过批准期限`,
      en: `${people.length} on posts of the school work ${en} without a document, or after its last day`,
    },
    figures: [figure('elsewhere', people.length)],
    references: [
      ...people.map((person) => ({ kind: 'person' as const, id: person.personId, text: textOf(person) })),
      { kind: 'import' as const, id: importId },
    ],
  };
  return [{ kind, subject: 'secondments', evidence, watermark: importId }];
}

function textOf({ name, unit, documentNumber, until }: ElsewhereFact): string {
  return [`${name} → ${unit}`, documentNumber, until && `至 ${until}`].filter(Boolean).join(' ');
}
