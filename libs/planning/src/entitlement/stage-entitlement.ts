import { Fraction } from '@jiaobian/kernel';
import type { EntitlementParameters, StageCensus } from './entitlement-input';
import type { Explanation, ExplanationStep } from './entitlement-result';
import { kindergartenTests, type KindergartenTests } from './kindergarten-tests';
import type {
  BasicRule,
  KindergartenRule,
  PupilRatioRule,
  Ratio,
  SmallSchoolRule,
  SpecialClassRule,
  SpecialNeed,
  VocationalRule,
} from './standard-rule';

/** The exact entitlement of one stage of one school before any rounding, with its arithmetic. */
export interface StageEntitlement {
  exact: Fraction;
  explanation: Explanation;
  tests?: KindergartenTests;
}

const byPupils = { zh: '按生师比', en: 'by the pupil ratio' };
const byClasses = { zh: '按班师比', en: 'by the class ratio' };
const takeLargest = { zh: '取其中最大值', en: 'the largest of these' };
const teachersLabel = { zh: '每班专任教师', en: 'teachers by class' };
const caregiversLabel = { zh: '每班保育员', en: 'caregivers by class' };
const sumLabel = { zh: '合计', en: 'sum' };

/** Applies one rule to one stage; the formula depends on the rule's kind alone. */
export function stageEntitlement(rule: BasicRule, census: StageCensus, parameters: EntitlementParameters): StageEntitlement {
  switch (rule.kind) {
    case 'pupil-ratio':
      return byPupilRatio(rule, census);
    case 'small-school':
      return bySmallSchool(rule, census, parameters);
    case 'vocational':
      return byVocational(rule, census);
    case 'kindergarten':
      return byKindergarten(rule, census);
    case 'special-class':
      return bySpecialClass(rule, census);
  }
}

function byPupilRatio(rule: PupilRatioRule, { pupils, classes }: StageCensus): StageEntitlement {
  const exact = multiple(pupils, rule.parameters.staffPerPupil);
  const steps = [product(byPupils, pupils, rule.parameters.staffPerPupil, exact)];
  return { exact, explanation: { formula: 'pupils × staffPerPupil', steps, inputs: { pupils, classes } } };
}

function bySmallSchool(rule: SmallSchoolRule, census: StageCensus, parameters: EntitlementParameters): StageEntitlement {
  const { pupils, classes, largestClass } = census;
  const tiny = parameters.onePerClassBelow !== null && largestClass !== undefined && largestClass < parameters.onePerClassBelow;
  const factor = tiny ? Fraction.of(1) : parameters.classFactor;
  const ratioShare = multiple(pupils, rule.parameters.staffPerPupil);
  const classShare = multiple(classes, factor);
  const minimum = pupils > 0 ? parameters.pointMinimum : 0;
  const exact = largest(ratioShare, classShare, Fraction.of(minimum));
  const steps = [
    product(byPupils, pupils, rule.parameters.staffPerPupil, ratioShare),
    product(byClasses, classes, factor, classShare),
    { label: takeLargest, expression: `max(${ratioShare}, ${classShare}, ${minimum})`, value: `${exact}` },
  ];
  const inputs = {
    pupils,
    classes,
    classFactor: `${factor.numerator}/${factor.denominator}`,
    pointMinimum: minimum,
    pupilsBelow: rule.parameters.pupilsBelow,
  };
  return { exact, explanation: { formula: 'max(pupils × staffPerPupil, classes × classFactor, pointMinimum)', steps, inputs } };
}

function byVocational(rule: VocationalRule, { pupils, classes }: StageCensus): StageEntitlement {
  const ratioShare = multiple(pupils, rule.parameters.staffPerPupil);
  const minimum = pupils > 0 ? rule.parameters.minimumStaff : 0;
  const exact = largest(ratioShare, Fraction.of(minimum));
  const steps = [
    product(byPupils, pupils, rule.parameters.staffPerPupil, ratioShare),
    { label: takeLargest, expression: `max(${ratioShare}, ${minimum})`, value: `${exact}` },
  ];
  return {
    exact,
    explanation: { formula: 'max(pupils × staffPerPupil, minimumStaff)', steps, inputs: { pupils, classes, minimumStaff: minimum } },
  };
}

function byKindergarten(rule: KindergartenRule, { pupils, classes }: StageCensus): StageEntitlement {
  const tests = kindergartenTests(rule, classes, pupils);
  const { teachers, caregivers, total } = tests.perClass;
  const steps = [
    product(teachersLabel, classes, rule.parameters.teachersPerClass, teachers),
    product(caregiversLabel, classes, rule.parameters.caregiversPerClass, caregivers),
    { label: sumLabel, expression: `${teachers} + ${caregivers}`, value: `${total}` },
  ];
  return {
    exact: total,
    tests,
    explanation: { formula: 'classes × (teachersPerClass + caregiversPerClass)', steps, inputs: { pupils, classes } },
  };
}

function bySpecialClass(rule: SpecialClassRule, { pupils, classes, classesByNeed = {} }: StageCensus): StageEntitlement {
  const { staffPerClass, unstatedNeed } = rule.parameters;
  const counts: Partial<Record<SpecialNeed, number>> = { ...classesByNeed };
  const unstated = classes - Object.values(classesByNeed).reduce((total, count) => total + count, 0);
  counts[unstatedNeed] = (counts[unstatedNeed] ?? 0) + unstated;
  let exact = Fraction.zero;
  const steps: ExplanationStep[] = [];
  for (const need of Object.keys(staffPerClass) as SpecialNeed[]) {
    const count = counts[need] ?? 0;
    if (count === 0) continue;
    const share = multiple(count, staffPerClass[need]);
    exact = exact.plus(share);
    steps.push(product(needLabels[need], count, staffPerClass[need], share));
  }
  return { exact, explanation: { formula: 'Σ classes × staffPerClass', steps, inputs: { pupils, classes } } };
}

const needLabels = {
  blind: { zh: '视障班', en: 'classes of blind pupils' },
  deaf: { zh: '听障班', en: 'classes of deaf pupils' },
  intellectual: { zh: '智障班', en: 'classes of pupils with intellectual disability' },
  multiple: { zh: '孤独症及多重障碍班', en: 'classes of pupils with autism or multiple disabilities' },
};

function multiple(count: number, ratio: Ratio): Fraction {
  return Fraction.of(count * ratio.numerator, ratio.denominator);
}

function largest(first: Fraction, ...others: Fraction[]): Fraction {
  return others.reduce((most, share) => (share.compare(most) > 0 ? share : most), first);
}

function product(label: ExplanationStep['label'], count: number, ratio: Ratio, value: Fraction): ExplanationStep {
  const factor = ratio.denominator === 1 ? `${ratio.numerator}` : `${ratio.numerator}/${ratio.denominator}`;
  return { label, expression: `${count} × ${factor}`, value: `${value}` };
}
