import type { Stage } from '@jiaobian/kernel';
import { nationalRules, type StandardRuleKind } from '@jiaobian/planning';

/** Of what form one figure of a rule is; the form of the console follows the same. */
export const fieldForms = ['ratio', 'count', 'band', 'ratio-by-need', 'need'] as const;
export type FieldForm = (typeof fieldForms)[number];

export const specialNeeds = ['blind', 'deaf', 'intellectual', 'multiple'] as const;

/** The figures of each kind of rule (domain.md §2). */
export const ruleFields: Record<StandardRuleKind, Record<string, FieldForm>> = {
  'pupil-ratio': { staffPerPupil: 'ratio' },
  'small-school': { staffPerPupil: 'ratio', pupilsBelow: 'count' },
  vocational: { staffPerPupil: 'ratio', minimumStaff: 'count' },
  kindergarten: {
    teachersPerClass: 'ratio',
    caregiversPerClass: 'ratio',
    childrenPerStaff: 'band',
    childrenPerTeacherOrCaregiver: 'band',
  },
  boarding: { staffPerBoarder: 'ratio' },
  supplement: {
    ethnicShare: 'ratio',
    mountainShare: 'ratio',
    centralPrimaryShare: 'ratio',
    otherShare: 'ratio',
    centralPrimaryPosts: 'count',
    mostShare: 'ratio',
  },
  'special-class': { staffPerClass: 'ratio-by-need', unstatedNeed: 'need' },
};

export const ruleKinds = Object.keys(ruleFields) as StandardRuleKind[];

/** By which kinds of rule a stage is computed: two ordinary ones for one stage would contradict each other. The rest comes on top. */
export const kindsOfStage: Record<Stage, readonly StandardRuleKind[]> = {
  kindergarten: ['kindergarten', 'supplement'],
  primary: ['pupil-ratio', 'small-school', 'boarding', 'supplement'],
  junior: ['pupil-ratio', 'small-school', 'boarding', 'supplement'],
  senior: ['pupil-ratio', 'boarding', 'supplement'],
  vocational: ['vocational', 'boarding', 'supplement'],
  special: ['special-class', 'boarding', 'supplement'],
};

/** The rule that a stage has of a kind, whatever its version: versions of one rule follow one another in time. */
export function ruleIdOf(stage: Stage, kind: StandardRuleKind): string {
  return nationalRules.find((rule) => rule.stage === stage && rule.kind === kind)?.id ?? `${stage}-${kind}`;
}

const maximum = 1_000_000;
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= maximum;
const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const hasExactly = (value: unknown, names: readonly string[]): boolean =>
  Object.keys(fieldsOf(value)).length === names.length && names.every((name) => name in fieldsOf(value));

function isRatio(value: unknown): boolean {
  const { numerator, denominator } = fieldsOf(value);
  return hasExactly(value, ['numerator', 'denominator']) && isCount(numerator) && isCount(denominator) && Number(denominator) > 0;
}

export function hasForm(form: FieldForm, value: unknown): boolean {
  const fields = fieldsOf(value);
  switch (form) {
    case 'ratio':
      return isRatio(value);
    case 'count':
      return isCount(value);
    case 'band':
      return (
        hasExactly(value, ['from', 'to']) &&
        isCount(fields['from']) &&
        isCount(fields['to']) &&
        Number(fields['from']) <= Number(fields['to'])
      );
    case 'ratio-by-need':
      return hasExactly(value, specialNeeds) && specialNeeds.every((need) => isRatio(fields[need]));
    case 'need':
      return specialNeeds.some((need) => need === value);
  }
}
