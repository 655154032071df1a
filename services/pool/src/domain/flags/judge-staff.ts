import { addMonths, type CalendarDate, type Stage } from '@jiaobian/kernel';
import { figure, type Finding, type Judgement } from './finding';
import type { ShareFact, StaffFact } from './flag-facts';
import type { FlagParameters } from './flag-parameters';
import { judgeSecondments } from './judge-secondments';
import { earliest } from './judgements';

/** 长期代课、挤占、违规借调、挪用, by what the roster says of a school. */
export function judgeStaff(staff: StaffFact | undefined, parameters: FlagParameters, today: CalendarDate): Judgement {
  if (!staff) return { findings: [] };
  const substitutes = longTermSubstitutes(staff, parameters, today);
  const secondments = judgeSecondments(staff, today);
  return {
    findings: [...substitutes.findings, ...staff.shares.flatMap((share) => squeeze(share, staff, parameters)), ...secondments.findings],
    judgeOn: earliest([substitutes.judgeOn, secondments.judgeOn]),
  };
}

/** One flag for the school, which names them all: the school answers for its substitutes together. */
function longTermSubstitutes({ substitutes, importId }: StaffFact, { substituteMonths }: FlagParameters, today: CalendarDate): Judgement {
  const dated = substitutes.map((person) => ({ ...person, foundOn: addMonths(person.since, substituteMonths) }));
  const found = dated.filter(({ foundOn }) => foundOn <= today);
  const judgeOn = earliest(dated.filter(({ foundOn }) => foundOn > today).map(({ foundOn }) => foundOn));
  if (found.length === 0) return { findings: [], judgeOn };
  const since = earliest(found.map((person) => person.since))!;
  const evidence = {
    text: {
      zh: `${found.length} 名临聘教师在本校超过 ${substituteMonths} 个月,最早自 ${since}`,
      en: `${found.length} substitutes at the school for more than ${substituteMonths} months, the first since ${since}`,
    },
    figures: [figure('substitutes', found.length), figure('since', since), figure('months', substituteMonths)],
    references: [
      ...found.map(({ personId, name, since: from }) => ({ kind: 'person' as const, id: personId, text: `${name} ${from}` })),
      { kind: 'import' as const, id: importId },
    ],
  };
  return { findings: [{ kind: 'LONG_TERM_SUBSTITUTE', subject: 'substitutes', evidence, watermark: importId }], judgeOn };
}

function boundOf(stage: Stage, parameters: FlagParameters): number | undefined {
  if (stage === 'senior') return parameters.nonTeachingPercentSenior;
  if (stage === 'junior') return parameters.nonTeachingPercentJunior;
  return stage === 'primary' ? parameters.nonTeachingPercentPrimary : undefined;
}

function squeeze({ stage, people, support }: ShareFact, { importId }: StaffFact, parameters: FlagParameters): Finding[] {
  const bound = boundOf(stage, parameters);
  if (bound === undefined || support.length * 100 <= people * bound) return [];
  const percent = (Math.round((support.length * 1000) / people) / 10).toFixed(1);
  const evidence = {
    text: {
      zh: `非教学人员 ${support.length} ÷ 在编 ${people} = ${percent} %,上限 ${bound} %`,
      en: `${support.length} of ${people} on posts do not teach: ${percent} %, above ${bound} %`,
    },
    figures: [figure('support', support.length), figure('people', people), figure('percent', percent), figure('bound', bound)],
    references: [
      ...support.map(({ personId, name }) => ({ kind: 'person' as const, id: personId, text: name })),
      { kind: 'import' as const, id: importId },
    ],
  };
  return [{ kind: 'SQUEEZE', subject: `${stage}/quota`, stage, track: 'quota', evidence, watermark: importId }];
}
