import { demoCountyCode, demoCountyName } from '@jiaobian/demo-county';
import type { FirstAccount } from '@jiaobian/identity';
import { roles, type Role } from '@jiaobian/kernel';

/** 安龙县, next to the demo county and empty: whoever logs in there sees nothing of the first. */
const emptyCounty = { code: '522328', name: '安龙县' };

const officeNames: Record<Exclude<Role, 'school'>, string> = {
  'quota-office': '委编办',
  'education-bureau': '教育局',
  'hr-bureau': '人社局',
  finance: '财政局',
  auditor: '审计督导',
  administrator: '系统管理员',
};

/** The primary school that grows fourfold (S2), one that grows, one that shrinks, and the nine-year school. */
const schools = [
  { place: '0001', name: '纳福教育园区九年一贯制学校' },
  { place: '0003', name: '纳福街道第一小学' },
  { place: '0014', name: '者楼街道第一小学' },
  { place: '0021', name: '冗渡镇中心小学' },
];

/** An account of each office, a second clerk in the bureau, some schools; and the neighbour's. All have one password. */
export function demoAccounts(password: string): FirstAccount[] {
  const county = offices(demoCountyCode, demoCountyName);
  const clerk = { ...county.find(({ name }) => name === 'education-bureau')!, name: 'education-bureau-2', displayName: '册亨县教育局(二)' };
  return [...county, clerk, ...schools.map(school), ...offices(emptyCounty.code, emptyCounty.name)].map((account) => ({
    ...account,
    password,
  }));
}

type Nameplate = Omit<FirstAccount, 'password'>;

function offices(county: string, countyName: string): Nameplate[] {
  return roles
    .filter((role) => role !== 'school')
    .map((role) => ({ county, name: role, displayName: `${countyName}${officeNames[role]}`, roles: [role] }));
}

function school({ place, name }: { place: string; name: string }): Nameplate {
  return { county: demoCountyCode, name: `school-${place}`, displayName: name, roles: ['school'], schoolCode: `${demoCountyCode}${place}` };
}
