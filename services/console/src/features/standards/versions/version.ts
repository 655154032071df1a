import type { components } from '../../../api/generated/quota';
import { words, type Words } from '../../../language/words';

type Schemas = components['schemas'];
export type Version = Schemas['StandardVersionView'];
export type VersionSummary = Schemas['StandardVersionSummaryView'];
export type VersionText = Schemas['VersionTextBody'];
export type VersionRule = Schemas['VersionRuleBody'];
export type VersionTest = Schemas['VersionTestBody'];
export type TestResult = Schemas['TestResultView'];
export type Comparison = Schemas['StandardComparisonView'];
export type ComparedLine = Schemas['ComparedLineView'];

const passed = words('全部通过', 'all hold');
const failed = words('未通过', 'not all hold');
const missing = words('缺算例', 'some are missing');

export function testsText({ testsPassed, untested }: Pick<VersionSummary, 'testsPassed' | 'untested'>): Words {
  if (!testsPassed) return failed;
  return untested.length > 0 ? missing : passed;
}

/** Answers that a step of a version makes old: the entitlements may follow at once. */
export const madeOld = [['quota']];
