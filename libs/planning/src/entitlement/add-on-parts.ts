import { Fraction, type SupplementGround } from '@jiaobian/kernel';
import type { SchoolCensus, StageCensus } from './entitlement-input';
import type { EntitlementPart, Explanation, ExplanationStep } from './entitlement-result';
import type { StageEntitlement } from './stage-entitlement';
import type { AddOnRule, BoardingRule, Ratio, SupplementRule } from './standard-rule';

/** What one rule adds to a stage, with its arithmetic. */
interface AddOn {
  rule: AddOnRule;
  exact: Fraction;
  formula: string;
  steps: ExplanationStep[];
  inputs: Explanation['inputs'];
}

/**
 * Puts boarding add-on and supplementary quota on top of what a stage is entitled to by its own rule. All of it stays exact:
 * the sum is rounded once, with the other schools of the stage. A rule that gives this school nothing leaves no trace.
 */
export function withAddOns(
  own: StageEntitlement,
  rules: readonly AddOnRule[],
  school: SchoolCensus,
  census: StageCensus,
): StageEntitlement & { parts?: EntitlementPart[] } {
  const added = rules.map((rule) => addOn(rule, own.exact, school, census)).filter(({ exact }) => exact.compare(Fraction.zero) > 0);
  if (added.length === 0) return own;
  const exact = added.reduce((sum, part) => sum.plus(part.exact), own.exact);
  const sum: ExplanationStep = {
    label: { zh: '合计(一并取整)', en: 'sum, rounded as one' },
    expression: [own.exact, ...added.map((part) => part.exact)].join(' + '),
    value: `${exact}`,
  };
  return {
    ...own,
    exact,
    parts: added.map(({ rule, exact: share }) => partOf(rule, share)),
    explanation: {
      formula: [`(${own.explanation.formula})`, ...added.map(({ formula }) => formula)].join(' + '),
      steps: [...own.explanation.steps, ...added.flatMap(({ steps }) => steps), sum],
      inputs: Object.assign({}, own.explanation.inputs, ...added.map(({ inputs }) => inputs)) as Explanation['inputs'],
    },
  };
}

function partOf({ id, kind, version, documentNumber, confidence }: AddOnRule, exact: Fraction): EntitlementPart {
  return { ruleId: id, ruleKind: kind, ruleVersion: version, documentNumber, confidence, exact };
}

function addOn(rule: AddOnRule, own: Fraction, school: SchoolCensus, census: StageCensus): AddOn {
  return rule.kind === 'boarding' ? ofBoarders(rule, census) : ofGrounds(rule, own, school);
}

function ofBoarders(rule: BoardingRule, { boarders = 0 }: StageCensus): AddOn {
  const { numerator, denominator } = rule.parameters.staffPerBoarder;
  const exact = Fraction.of(boarders * numerator, denominator);
  const step = {
    label: { zh: '寄宿增编', en: 'boarding add-on' },
    expression: `${boarders} × ${numerator}/${denominator}`,
    value: `${exact}`,
  };
  return { rule, exact, formula: 'boarders × staffPerBoarder', steps: [step], inputs: { boarders } };
}

const groundLabels: Record<SupplementGround, ExplanationStep['label']> = {
  ethnic: { zh: '附加编制:民族地区', en: 'supplementary quota: ethnic region' },
  mountain: { zh: '附加编制:山区', en: 'supplementary quota: mountain region' },
  'central-primary': { zh: '附加编制:乡镇中心小学', en: 'supplementary quota: central primary school' },
  other: { zh: '附加编制:其他情形', en: 'supplementary quota: other grounds' },
};

function ofGrounds(rule: SupplementRule, own: Fraction, { supplementGrounds = [] }: SchoolCensus): AddOn {
  const { ethnicShare, mountainShare, centralPrimaryShare, otherShare, centralPrimaryPosts, mostShare } = rule.parameters;
  const shares: Record<SupplementGround, Ratio> = {
    ethnic: ethnicShare,
    mountain: mountainShare,
    'central-primary': centralPrimaryShare,
    other: otherShare,
  };
  const steps = supplementGrounds.map((ground): ExplanationStep & { exact: Fraction } => {
    const posts = ground === 'central-primary' ? centralPrimaryPosts : 0;
    const exact = of(own, shares[ground]).plus(Fraction.of(posts));
    const { numerator, denominator } = shares[ground];
    const fixed = posts === 0 ? '' : ` + ${posts}`;
    return { label: groundLabels[ground], expression: `${own} × ${numerator}/${denominator}${fixed}`, value: `${exact}`, exact };
  });
  const asked = steps.reduce((sum, step) => sum.plus(step.exact), Fraction.zero);
  const most = of(own, mostShare);
  const exact = asked.compare(most) > 0 ? most : asked;
  const cap = {
    label: { zh: '附加编制不超过上限', en: 'supplementary quota within its limit' },
    expression: `min(${asked}, ${own} × ${mostShare.numerator}/${mostShare.denominator})`,
    value: `${exact}`,
  };
  return {
    rule,
    exact,
    formula: 'supplement',
    steps: [...steps.map(({ exact: _exact, ...step }) => step), cap],
    inputs: {},
  };
}

function of(whole: Fraction, { numerator, denominator }: Ratio): Fraction {
  return whole.times(Fraction.of(numerator, denominator));
}
