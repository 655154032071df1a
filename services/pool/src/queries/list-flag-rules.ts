import { flagKinds, flagKindWords, type Bilingual, type FlagKind } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { defaultFlagParameters, flagParameterNames, flagParameterTexts, type FlagParameterName } from '../domain/flags/flag-parameters';
import { flagRules, type FlagRule } from '../domain/flags/flag-rules';
import { flagParameters, setFlagParameters, type FlagParameterRecord } from '../persistence/flags/flag-parameters.repository';

export interface FlagParameterView {
  name: FlagParameterName;
  title: Bilingual;
  value: number;
  /** What holds where the county set nothing. */
  usual: number;
  most: number;
  set?: FlagParameterRecord;
}

export interface FlagRules {
  kinds: (Omit<FlagRule, 'parameters'> & { kind: FlagKind; name: Bilingual; parameters: FlagParameterName[] })[];
  parameters: FlagParameterView[];
}

/** Each kind with its rule, source and confidence, and the bounds as they are. */
export async function listFlagRules(transaction: Transaction): Promise<FlagRules> {
  const values = await flagParameters(transaction);
  const set = new Map((await setFlagParameters(transaction)).map((record) => [record.name, record]));
  return {
    kinds: flagKinds.map((kind) => ({ ...flagRules[kind], kind, name: flagKindWords[kind], parameters: [...flagRules[kind].parameters] })),
    parameters: flagParameterNames.map((name) => ({
      name,
      ...flagParameterTexts[name],
      value: values[name],
      usual: defaultFlagParameters[name],
      ...(set.has(name) ? { set: withoutNull(set.get(name)!) } : {}),
    })),
  };
}

function withoutNull(record: FlagParameterRecord): FlagParameterRecord {
  return { ...record, meeting: record.meeting ?? undefined };
}
