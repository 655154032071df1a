import type { Fraction, Stage } from '@jiaobian/kernel';
import type { BilingualText } from '../bilingual-text';
import type { RoundingMode } from './county-rounding';
import type { KindergartenTests } from './kindergarten-tests';
import type { Confidence, StandardRuleKind } from './standard-rule';

/** One line of arithmetic: `1350 × 1/19 = 1350/19`. */
export interface ExplanationStep {
  label: BilingualText;
  expression: string;
  value: string;
}

/** The whole way from the census to the number: plain data, so that it can be stored beside the result. */
export interface Explanation {
  formula: string;
  steps: ExplanationStep[];
  inputs: Record<string, number | string>;
}

/** What a rule adds on top of the stage's own one: boarding add-on, supplementary quota. */
export interface EntitlementPart {
  ruleId: string;
  ruleKind: StandardRuleKind;
  ruleVersion: string;
  documentNumber: string;
  confidence: Confidence;
  exact: Fraction;
}

/** The entitlement 核编 of one stage of one school. `exact` is shown beside `rounded`. */
export interface EntitlementLine {
  schoolCode: string;
  stage: Stage;
  exact: Fraction;
  rounded: number;
  rounding: RoundingMode;
  ruleId: string;
  ruleKind: StandardRuleKind;
  ruleVersion: string;
  documentNumber: string;
  confidence: Confidence;
  explanation: Explanation;
  /** Kindergartens: the per-class rule and the bands, reported side by side. */
  tests?: KindergartenTests;
  /** What `exact` has beside the stage's own rule; absent where that is all. */
  parts?: EntitlementPart[];
}

export interface StageTotal {
  stage: Stage;
  pupils: number;
  classes: number;
  exact: Fraction;
  rounded: number;
  tests?: KindergartenTests;
}

export interface EntitlementResult {
  censusId: string;
  /** In the order of the schools given, the stages of each as given. */
  lines: EntitlementLine[];
  stageTotals: StageTotal[];
  countyTotal: number;
  approvedTotal?: number;
  /** Posts by which the sum exceeds the approved total, 0 inside it. Reported: nothing is cut here. */
  excessOverApproved?: number;
}
