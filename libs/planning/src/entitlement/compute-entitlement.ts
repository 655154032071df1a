import { stages, type Stage } from '@jiaobian/kernel';
import { withAddOns } from './add-on-parts';
import { checkCensus } from './check-census';
import { roundShares } from './county-rounding';
import {
  defaultEntitlementParameters,
  type EntitlementParameters,
  type EntitlementRequest,
  type SchoolCensus,
  type StageCensus,
} from './entitlement-input';
import type { EntitlementLine, EntitlementResult, ExplanationStep, StageTotal } from './entitlement-result';
import { kindergartenTests } from './kindergarten-tests';
import { RuleBook } from './rule-book';
import { stageEntitlement } from './stage-entitlement';
import type { BasicRule } from './standard-rule';

interface StageGroup {
  lines: EntitlementLine[];
  rules: BasicRule[];
  pupils: number;
  classes: number;
}

/**
 * 核编 of a county: posts per school and stage from the census by the standards (domain.md §2), exact and rounded, each
 * number with its arithmetic and the rule version it used.
 *
 * Throws `PLANNING.CENSUS_INVALID`, `PLANNING.RULE_MISSING`, `PLANNING.RULE_AMBIGUOUS`.
 */
export function computeEntitlement(request: EntitlementRequest): EntitlementResult {
  checkCensus(request.schools);
  const parameters: EntitlementParameters = { ...defaultEntitlementParameters, ...request.parameters };
  const book = new RuleBook(request.rules);
  const lines: EntitlementLine[] = [];
  const groups = new Map<Stage, StageGroup>();
  for (const school of request.schools) {
    for (const census of school.stages) {
      const rule = book.ruleFor(school, census.stage);
      const line = exactLine(school, census, rule, { book, parameters });
      lines.push(line);
      addTo(groups, line, rule, census);
    }
  }
  const present = stages.filter((stage) => groups.has(stage));
  const stageTotals = present.map((stage) => roundStage(stage, groups.get(stage)!, parameters));
  const countyTotal = stageTotals.reduce((total, stage) => total + stage.rounded, 0);
  const { censusId, approvedTotal } = request;
  if (approvedTotal === undefined) return { censusId, lines, stageTotals, countyTotal };
  return { censusId, lines, stageTotals, countyTotal, approvedTotal, excessOverApproved: Math.max(0, countyTotal - approvedTotal) };
}

interface Standards {
  book: RuleBook;
  parameters: EntitlementParameters;
}

function exactLine(school: SchoolCensus, census: StageCensus, rule: BasicRule, { book, parameters }: Standards): EntitlementLine {
  const own = stageEntitlement(rule, census, parameters);
  const { exact, explanation, tests, parts } = withAddOns(own, book.addOnsOf(census.stage), school, census);
  return {
    schoolCode: school.schoolCode,
    stage: census.stage,
    exact,
    rounded: 0,
    rounding: parameters.rounding,
    ruleId: rule.id,
    ruleKind: rule.kind,
    ruleVersion: rule.version,
    documentNumber: rule.documentNumber,
    confidence: rule.confidence,
    explanation,
    tests,
    ...(parts && { parts }),
  };
}

function addTo(groups: Map<Stage, StageGroup>, line: EntitlementLine, rule: BasicRule, census: StageCensus): void {
  let group = groups.get(census.stage);
  if (!group) groups.set(census.stage, (group = { lines: [], rules: [], pupils: 0, classes: 0 }));
  group.lines.push(line);
  group.rules.push(rule);
  group.pupils += census.pupils;
  group.classes += census.classes;
}

function roundStage(stage: Stage, group: StageGroup, { rounding }: EntitlementParameters): StageTotal {
  const { exactTotal, roundedTotal, rounded } = roundShares(group.lines, rounding);
  const county = `Σ ${exactTotal} → ${roundedTotal}`;
  group.lines.forEach((line, index) => {
    line.rounded = rounded[index]!;
    line.explanation.steps.push(roundingStep(line, county));
  });
  const total: StageTotal = { stage, pupils: group.pupils, classes: group.classes, exact: exactTotal, rounded: roundedTotal };
  const rule = group.rules[0]!;
  return rule.kind === 'kindergarten' ? { ...total, tests: kindergartenTests(rule, group.classes, group.pupils) } : total;
}

const largestRemainder = {
  zh: '全县按学段四舍五入,再按最大余数分到各校',
  en: 'the stage rounded half up for the county, then by largest remainder over its schools',
};
const bySchool = {
  'half-up': { zh: '本校四舍五入', en: 'rounded half up at the school' },
  floor: { zh: '本校向下取整', en: 'rounded down at the school' },
  ceil: { zh: '本校向上取整', en: 'rounded up at the school' },
};

function roundingStep(line: EntitlementLine, county: string): ExplanationStep {
  const value = String(line.rounded);
  if (line.rounding !== 'largest-remainder') return { label: bySchool[line.rounding], expression: line.exact.toDecimal(), value };
  return { label: largestRemainder, expression: `${line.exact.toDecimal()}; ${county}`, value };
}
