import { exactOf, exactText } from '../rules/exact';
import type { Rule, RuleKind } from '../standards';
import { figureTexts, parametersOfTexts, type FigureTexts } from './rule-figures';
import type { VersionTest, VersionText } from './version';

export interface RuleEntry {
  stage: Rule['stage'];
  kind: RuleKind;
  clause?: string;
  figures: FigureTexts;
}

export interface TestEntry extends Omit<VersionTest, 'expectedExact' | 'expectedPosts' | 'boarders'> {
  boarders?: number | null;
  expectedExact?: string;
  expectedPosts?: number | null;
}

/** What stands in the form: exact figures as they are typed. */
export interface VersionEntry extends Omit<VersionText, 'rules' | 'tests' | 'parameters'> {
  rules: RuleEntry[];
  parameters: VersionText['parameters'];
  tests: TestEntry[];
}

export function entryOf({ rules, tests, ...text }: VersionText): VersionEntry {
  return {
    ...text,
    rules: rules.map(({ stage, kind, clause, parameters }) => ({ stage, kind, clause, figures: figureTexts(kind, parameters) })),
    tests: tests.map(({ expectedExact, ...test }) => ({ ...test, expectedExact: expectedExact && exactText(expectedExact) })),
  };
}

/** A new text from a rule that is known: the same figures, to be changed. */
export function entryFrom(rule: Rule | undefined, county: string): Partial<VersionEntry> {
  const empty = { jurisdiction: county, confidence: 'H' as const, parameters: [], tests: [], rules: [] };
  if (!rule) return empty;
  const kind = rule.kind as RuleKind;
  return {
    ...empty,
    rules: [{ stage: rule.stage, kind, clause: rule.clause, figures: figureTexts(kind, rule.parameters as Record<string, unknown>) }],
  };
}

export function textOf(entry: VersionEntry): VersionText {
  const { rules = [], tests = [], parameters = [], effectiveTo, ...head } = entry;
  return {
    ...head,
    ...(effectiveTo ? { effectiveTo } : {}),
    parameters,
    rules: rules.map(({ stage, kind, clause, figures }) => ({
      stage,
      kind,
      ...(clause?.trim() ? { clause } : {}),
      parameters: parametersOfTexts(kind, figures),
    })),
    tests: tests.map(testOf),
  };
}

function testOf({ expectedExact, expectedPosts, largestClass, boarders, supplementGrounds, ...test }: TestEntry): VersionTest {
  const exact = expectedExact?.trim() ? exactOf(expectedExact) : undefined;
  return {
    ...test,
    ...(typeof largestClass === 'number' ? { largestClass } : {}),
    ...(typeof boarders === 'number' ? { boarders } : {}),
    ...(supplementGrounds?.length ? { supplementGrounds } : {}),
    ...(exact ? { expectedExact: exact } : {}),
    ...(typeof expectedPosts === 'number' ? { expectedPosts } : {}),
  };
}
