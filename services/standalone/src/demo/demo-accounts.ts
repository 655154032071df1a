import { demoCountyCode, demoCountyName } from '@jiaobian/demo-county';
import type { FirstAccount } from '@jiaobian/identity';
import { roles, type Role } from '@jiaobian/kernel';

/** 安龙县, next to the demo county and empty: whoever logs in there sees nothing of the first. */
export const emptyCounty = { code: '522328', name: '安龙县' };

const officeNames: Record<Exclude<Role, 'school'>, string> = {
  'quota-office': '县委编办',
  'education-bureau': '县教育局',
  'hr-bureau': '县人社局',
  finance: '县财政局',
  auditor: '审计督导',
  administrator: '系统管理员',
};

type OfficeRole = keyof typeof officeNames;

/** Schools that the walk goes to, by their place in the county's list. */
const schoolPlaces = ['0001', '0002', '0003', '0020'];

/** An account of each office, a second clerk in the bureau, some schools; and the neighbour's. All have one password. */
export function demoAccounts(password: string): FirstAccount[] {
  const offices = roles.filter((role): role is OfficeRole => role !== 'school');
  return [
    ...offices.map((role) => office(demoCountyCode, demoCountyName, role, password)),
    {
      ...office(demoCountyCode, demoCountyName, 'education-bureau', password),
      name: 'education-bureau-2',
      displayName: `${demoCountyName}教育局(二)`,
    },
    ...schoolPlaces.map((place) => school(place, password)),
    ...offices.map((role) => office(emptyCounty.code, emptyCounty.name, role, password)),
  ];
}

function office(county: string, countyName: string, role: OfficeRole, password: string): FirstAccount {
  return { county, name: role, displayName: `${countyName}${officeNames[role].replace(/^县/, '')}`, roles: [role], password };
}

function school(place: string, password: string): FirstAccount {
  const schoolCode = `${demoCountyCode}${place}`;
  return { county: demoCountyCode, name: `school-${place}`, displayName: `学校 ${schoolCode}`, roles: ['school'], schoolCode, password };
}
