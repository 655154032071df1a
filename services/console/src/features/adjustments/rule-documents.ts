import type { components } from '../../api/generated/quota';

type Rule = components['schemas']['StandardsView']['rules'][number];

/** 文号 of the standards of a stage, as far as the version that was used names them. */
export function documentsOf(rules: readonly Rule[] | undefined, stage: string, ruleVersion: string): string | undefined {
  const used = ruleVersion.split('+');
  const documents = (rules ?? []).filter((rule) => rule.stage === stage && used.includes(rule.version)).map((rule) => rule.documentNumber);
  return [...new Set(documents.filter(Boolean))].join('、') || undefined;
}
