import { errorMessage, type GateBlock, type RegistrationAnswer, type RegistrationRequest } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import type { CallerRequest, ServiceClient } from '@jiaobian/service-kit';
import type { CountyTables } from '../domain/county-tables';
import type { PreviewProblem } from '../domain/workbook/problems/problem';

/** What the ledger's gate would refuse of this import, at the rows of the workbook that it is about. */
export async function gateProblems(
  services: ServiceClient,
  caller: CallerRequest,
  registration: RegistrationRequest,
  tables: CountyTables,
): Promise<PreviewProblem[]> {
  try {
    await services.post<RegistrationAnswer>(caller, 'quota', 'registrations?dryRun=true', registration, `preview-${registration.importId}`);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'SERVICE.UNAVAILABLE' || error.code.startsWith('AUTH.')) throw error;
    const blocks = (error.details['blocks'] as GateBlock[] | undefined) ?? [];
    return blocks.length > 0 ? blocks.map((block) => problemOf(block, tables)) : [problemOfFile(error)];
  }
}

function problemOf(block: GateBlock, tables: CountyTables): PreviewProblem {
  const row = tables.schoolPosts.find(
    ({ schoolCode, stage, track }) => schoolCode === block.unit && stage === block.stage && track === block.track,
  );
  const facts = { code: block.code, unit: block.unit, asked: block.asked, available: block.available };
  return {
    code: `GATE.${block.code}`,
    severity: 'error',
    sheet: row?.source.sheet ?? '学校编制',
    row: row?.source.row ?? null,
    column: null,
    cell: null,
    value: String(block.asked),
    expected: {
      zh: `台账允许的数:${block.available}(编制只通过调整方案变动)`,
      en: `what the ledger allows: ${block.available} (posts move by an adjustment only)`,
    },
    message: { zh: `编制闸口不通过:${facts.unit} ${facts.code}`, en: `The gate refuses ${facts.unit}: ${facts.code}` },
  };
}

function problemOfFile(error: DomainError): PreviewProblem {
  return {
    code: error.code,
    severity: 'error',
    sheet: '编制总量',
    row: null,
    column: null,
    cell: null,
    value: null,
    expected: { zh: '与编制台账一致的数', en: 'numbers that agree with the post ledger' },
    message: { zh: errorMessage(error.code, 'zh', error.details), en: errorMessage(error.code, 'en', error.details) },
  };
}
