import { causeSentences } from '../words/causes';
import { causeOfTransfer, causeWords, describedCause, type Cause } from './cause';

const id = '00000000-0000-4000-8000-000000000001';
const decision = {
  documentNumber: '册编办〔2027〕3号',
  decidedOn: '2027-01-28',
  decidedBy: id,
  decidedByName: '王主任',
  decidedAt: '2027-01-28T17:30:00.000Z',
};
type PostsMoved = Parameters<typeof causeOfTransfer>[0];

describe('causes in words', () => {
  it('a transfer is told by document, name and the minute in China, in both languages', () => {
    const cause = causeOfTransfer({ transferId: id, decision } as PostsMoved, id);
    expect(causeWords(cause)).toEqual({
      zh: '编制调整(册编办〔2027〕3号,王主任 2027-01-29 01:30 备案同意)',
      en: 'the adjustment of posts that 王主任 consented to at 2027-01-29 01:30 (册编办〔2027〕3号)',
    });
    // Who reads no facts finds the sentence as before, the machine's instant in it.
    expect(cause.text).toContain('备案同意');
  });

  it('the subject is said in the language of the sentence', () => {
    const facts = { schoolCode: 'S1', subject: 'music', count: 2, by: '周校长' };
    const { zh, en } = causeWords(describedCause({ kind: 'request', id }, 'teachers-requested', facts));
    expect(zh).toBe('学校 S1 申请交流教师(音乐 2 人,周校长 提出)');
    expect(en).toBe('school S1 asks for 2 to teach music (requested by 周校长)');
  });

  it('both languages of a sentence have the same places', () => {
    const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const { zh, en } of Object.values(causeSentences)) expect(placesOf(en)).toEqual(placesOf(zh));
  });

  it('what was kept before there were facts stays readable: by its decision, by its kind, or as it was written', () => {
    const old = (cause: Omit<Cause, 'id'>) => causeWords({ id, ...cause });
    expect(old({ kind: 'transfer', text: '因编制调整', ...decision }).en).toContain('王主任 consented to at 2027-01-29 01:30');
    expect(old({ kind: 'import', text: `因导入 ${id}(教职工名册)` })).toEqual({ zh: '数据导入生效', en: 'an import took effect' });
    expect(old({ kind: 'manual', text: '因 2027 年度计划关闭:办结(李科长)', decidedByName: '李科长' }).zh).toBe(
      '2027 年度计划关闭:办结(李科长)',
    );
    expect(old({ kind: 'request', text: '因申报:缺音乐教师(周校长)' }).en).toBe('申报:缺音乐教师(周校长)');
  });

  it('a sentence of a newer release is told by its kind', () => {
    expect(causeWords({ kind: 'hold', id, text: '预留', sentence: 'not-known-yet', facts: { a: 'b' } }).zh).toBe('编制被预留');
  });
});
