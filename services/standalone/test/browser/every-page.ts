import type { AdjustmentBasis } from '@jiaobian/contracts';
import type { CountyByApi } from './county-by-api';

/** Where a page of the console is looked at, and by whom. */
export interface View {
  /** Of the console's table of pages, such as `ledger/:schoolCode`. */
  page: string;
  as: string;
  at: string;
}

interface Ids {
  caseId: string;
  draftId: string;
  importId: string;
  censusId: string;
  movementId: string;
  transferId: string;
  personId: string;
  versionId: string;
  loanId: string;
  idleId: string;
  recoveryId: string;
}

const view = (page: string, as: string, at = `/${page}`): View => ({ page, as, at });

/** The case that waits, as the office that decides on it sees it: before the consent. */
export async function viewOfDecision(county: CountyByApi): Promise<View> {
  const { items } = await county.get<{ items: { id: string }[] }>('quota-office', 'pool/adjustments?state=submitted');
  if (!items[0]) throw new Error('no proposal waits for the staffing office: this needs the demo county as it begins');
  return view('adjustments/:id', 'quota-office', `/adjustments/${items[0].id}`);
}

/** Every page of the demo county once its proposal is consented to, with ids that are there. */
export async function everyView(county: CountyByApi): Promise<View[]> {
  return viewsOf(await idsOf(county));
}

function viewsOf(ids: Ids): View[] {
  const [bureau, auditor, administrator, school] = ['education-bureau', 'auditor', 'administrator', 'school-0014'];
  return [
    view('', bureau),
    view('imports', bureau),
    view('imports/:id', bureau, `/imports/${ids.importId}`),
    view('census/:id', bureau, `/census/${ids.censusId}`),
    // Long tables as a filter leaves them.
    view('entitlement', bureau, '/entitlement?stage=special'),
    view('ledger', bureau, '/ledger?stage=special'),
    view('corrections', 'quota-office'),
    view('exceptions', 'quota-office'),
    view('school-changes', 'quota-office'),
    view('adjustments', bureau),
    view('adjustments/:id', bureau, `/adjustments/${ids.draftId}`),
    view('hiring', bureau),
    view('hiring/:year', bureau, '/hiring/2027?tab=revisions'),
    view('rotation', bureau),
    view('rotation/:year', bureau, '/rotation/2027?tab=assignments'),
    view('special-post', bureau),
    view('search', auditor, `/search?q=${encodeURIComponent('第一小学')}`),
    view('staff/:schoolCode', auditor, '/staff/5223270003'),
    view('ledger/:schoolCode', auditor, '/ledger/5223270014'),
    view('ledger-reports', auditor),
    view('ledger-proof', auditor),
    view('movements/:id', auditor, `/movements/${ids.movementId}`),
    view('adjustments/:id', auditor, `/adjustments/${ids.caseId}`),
    view('pool', auditor),
    view('pool/loans/:id', auditor, `/pool/loans/${ids.loanId}`),
    view('flags', auditor),
    view('temporary-needs', school),
    view('pool/idle', auditor),
    view('pool/idle/:id', school, `/pool/idle/${ids.idleId}`),
    view('pool/recoveries/:id', bureau, `/pool/recoveries/${ids.recoveryId}`),
    view('wave/:caseId', auditor, `/wave/${ids.caseId}`),
    view('transfers/:id', auditor, `/transfers/${ids.transferId}`),
    view('rotation/:year/teachers/:personId', auditor, `/rotation/2027/teachers/${ids.personId}`),
    view('no-such-page', auditor),
    view('', administrator),
    view('accounts', administrator),
    view('delegations', administrator),
    view('event-health', administrator),
    view('', school),
    view('hiring/:year', school, '/hiring/2027'),
    view('rotation/:year', school, '/rotation/2027'),
    view('standards', 'quota-office'),
    view('standards/new', bureau, `/standards/new?from=${encodeURIComponent('primary-pupil-ratio/2014-72')}`),
    view('standards/versions/:id', bureau, `/standards/versions/${ids.versionId}`),
    view('what-if', bureau),
    view('special-post', 'hr-bureau', '/special-post?tab=changes'),
    view('parts', 'hr-bureau'),
    view('departures', 'hr-bureau'),
  ];
}

async function idsOf(county: CountyByApi): Promise<Ids> {
  const ask = <Answer>(path: string): Promise<Answer> => county.get<Answer>('auditor', path);
  const [transfer] = await ask<{ transferId: string; caseId: string }[]>('quota/transfers');
  const { items } = await ask<{ items: { id: string; state: string }[] }>('pool/adjustments');
  const [imported] = await ask<{ id: string }[]>('registry/imports');
  const { id: censusId } = await ask<{ id: string }>('registry/censuses/latest');
  const { lines } = await ask<{ lines: { movementId: string }[] }>('quota/statements/5223270014');
  const { assignments } = await ask<{ assignments: { personId: string }[] }>('rotation/schedules/2027');
  const { items: versions } = await ask<{ items: { id: string }[] }>('quota/standard-versions');
  const versionId = versions[0]?.id;
  const loans = await ask<{ items: { id: string }[] }>('pool/loans');
  const loanId = loans.items[0]?.id;
  const [recovery] = (await ask<{ items: { id: string; censusId: string }[] }>('pool/recoveries')).items;
  const draftId = items.find(({ state }) => state === 'draft')?.id;
  const [{ movementId }, { personId }] = [lines.at(-1), assignments[0]] as [{ movementId: string }, { personId: string }];
  if (!transfer || !imported || !draftId || !versionId || !loanId || !recovery)
    throw new Error('the county has no transfer, import, draft, version, loan or recovery to look at');
  return {
    caseId: transfer.caseId,
    transferId: transfer.transferId,
    draftId,
    importId: imported.id,
    censusId,
    movementId,
    personId,
    versionId,
    loanId,
    idleId: recovery.censusId,
    recoveryId: recovery.id,
  };
}

/** The bureau applies for a loan while the pool has something to lend: the county begins without one. */
export async function applyForLoan(county: CountyByApi): Promise<void> {
  const { units, pool } = await county.get<AdjustmentBasis>('auditor', 'quota/adjustment-basis?year=2027');
  const lacks = ({ track, entitled, authorised, occupied, reserved }: AdjustmentBasis['units'][number]): boolean =>
    entitled > authorised && occupied + reserved <= authorised && pool.some((one) => one.track === track && one.available > 0);
  const { schoolCode, stage, track } = units.find(lacks)!;
  const asked = { count: 1, purpose: '新增班额', startsOn: '2026-12-01', instalments: [{ dueOn: '2029-12-01', count: 1 }] };
  await county.post('education-bureau', 'pool/loans', { schoolCode, stage, track, ...asked });
}

/** The bureau counts idle posts and drafts their recovery. */
export async function draftRecovery(county: CountyByApi): Promise<void> {
  const census = await county.post('education-bureau', 'pool/idle-censuses');
  await county.post('education-bureau', 'pool/recoveries', { censusId: census.id });
}
