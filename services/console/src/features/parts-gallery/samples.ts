import { words } from '../../language/words';
import type { ExplanationOf } from '../../parts/Explanation';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import type { Step } from '../../parts/StepBar';

/** Invented, and true to the rules: 1,080 pupils at 1 : 19. */
export const demoExplanation: ExplanationOf = {
  title: '57',
  formula: '1080 ÷ 19 = 1080/19 ≈ 56.84 → 57',
  inputs: [{ name: '学生 pupils', value: 1080 }],
  rule: { version: 'primary-1', documentNumber: '中央编办发〔2014〕72号', confidence: 'H' },
  census: '2026-09-01',
};

export const demoSteps: Step[] = [
  { what: words('起草', 'drafted'), by: '册亨县教育局', at: '2027-01-10T02:00:00Z' },
  { what: words('提交', 'submitted'), by: '册亨县教育局', at: '2027-01-12T02:00:00Z' },
  { what: words('编办同意', 'consent') },
];

export const demoRevision = {
  at: '2027-01-28T02:00:00Z',
  cause: {
    kind: 'transfer',
    id: '00000000-0000-4000-8000-000000000000',
    words: words(
      '编制调整(册编办〔2027〕3号,册亨县委编办 2027-01-28 10:00 备案同意)',
      'the adjustment of posts that 册亨县委编办 consented to at 2027-01-28 10:00 (册编办〔2027〕3号)',
    ),
  },
};

export const demoProblem = {
  code: 'GATE.BLOCKED',
  messages: words('编制闸口不通过:周转池只有 3 个空编。', 'The gate refuses it: the pool has 3 vacant posts.'),
};

interface DemoRow {
  school: string;
  authorised: number;
  occupied: number;
}

const posts = words('编制', 'Posts');

export const demoColumns: OfficeColumn<DemoRow>[] = [
  { key: 'school', title: words('学校', 'School'), value: ({ school }) => school, width: 220, frozen: true },
  { key: 'authorised', title: words('核定', 'Authorised'), value: ({ authorised }) => authorised, width: 110, sum: true, group: posts },
  { key: 'occupied', title: words('实有', 'Occupied'), value: ({ occupied }) => occupied, width: 110, sum: true, group: posts },
];

export const demoRows: DemoRow[] = [
  { school: '册亨县纳福街道第一小学', authorised: 14, occupied: 14 },
  { school: '册亨县高洛中学', authorised: 136, occupied: 135 },
];

/** As many as the largest counties have schools: they are drawn as they are scrolled to. */
export const manyRows: DemoRow[] = Array.from({ length: 2_500 }, (_, index) => ({
  school: `第 ${index + 1} 小学`,
  authorised: 20 + (index % 30),
  occupied: 18 + (index % 30),
}));
