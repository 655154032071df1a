import { addDays } from '@jiaobian/kernel';
import type { StandardRule } from '@jiaobian/planning';
import { ruleIdOf } from './rule-fields';
import type { VersionText } from './version-text';

/** A rule as the county holds it: from when to when, by which version, and how it would be without the version that ended it. */
export interface KnownRule {
  rule: StandardRule;
  /** The version that brought it; absent for the national standards that the product brings. */
  versionId?: string;
  /** The version that took its place from the day after its end. */
  endedBy?: string;
  /** The end that its own document names. */
  ownEnd?: string;
}

/** The rules of a version as the planner reads them. The form of each was checked when it was written (`checkVersion`). */
export function rulesOfVersion(text: VersionText): StandardRule[] {
  const { version, documentNumber, jurisdiction, effectiveFrom, effectiveTo, source, confidence } = text;
  return text.rules.map(({ stage, kind, clause, parameters }) => {
    const rule = {
      id: ruleIdOf(stage, kind),
      stage,
      kind,
      version,
      documentNumber,
      ...(clause === undefined ? {} : { clause }),
      jurisdiction,
      effectiveFrom,
      ...(effectiveTo === undefined ? {} : { effectiveTo }),
      source,
      confidence,
      parameters,
    };
    return rule as unknown as StandardRule;
  });
}

/** The rules as if a version had never come: its own are gone, and those that it ended go on. */
export function rulesWithout(known: readonly KnownRule[], versionId: string): StandardRule[] {
  return known
    .filter((one) => one.versionId !== versionId)
    .map((one) => (one.endedBy === versionId ? withEnd(one.rule, one.ownEnd) : one.rule));
}

/** The rules as they stand with a version that is not in force yet: each predecessor in its jurisdiction ends the day before. */
export function rulesWith(rules: readonly StandardRule[], text: VersionText): StandardRule[] {
  const added = rulesOfVersion(text);
  const places = new Set(added.map(placeOf));
  const standing = rules.map((rule) =>
    places.has(placeOf(rule)) && rule.effectiveFrom < text.effectiveFrom
      ? withEnd(rule, earlier(rule.effectiveTo, addDays(text.effectiveFrom, -1)))
      : rule,
  );
  return [...standing, ...added];
}

/** The rules of a version before all others of their stage and kind, whatever their jurisdiction: what its examples are about. */
export function rulesUnderTest(inForce: readonly StandardRule[], text: VersionText): StandardRule[] {
  const added = rulesOfVersion(text);
  return [...inForce.filter(({ id }) => !added.some((rule) => rule.id === id)), ...added];
}

function placeOf({ id, jurisdiction }: StandardRule): string {
  return `${id}/${jurisdiction}`;
}

function earlier(one: string | undefined, other: string): string {
  return one !== undefined && one < other ? one : other;
}

/** The same rule with another end, or none. */
export function withEnd({ effectiveTo: _before, ...rest }: StandardRule, effectiveTo: string | undefined): StandardRule {
  return (effectiveTo === undefined ? rest : { ...rest, effectiveTo }) as StandardRule;
}
