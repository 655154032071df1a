import type { TestAnswer } from '@jiaobian/testing';
import type { VersionText } from '../src/domain/standards/version-text';
import { StandardsSweeper } from '../src/standards-sweeper';
import type { QuotaWorld } from './quota-world';

/** A day so many days from today, as the county counts them. */
export function dayFromToday(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);
}

export const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });

/** One staff for so many pupils of a primary school, in the county, from yesterday on. */
export function primaryVersion(pupilsPerStaff: number, change: Partial<VersionText> = {}): VersionText {
  return {
    title: '小学教职工编制标准',
    version: `1-${pupilsPerStaff}`,
    documentNumber: `册编发〔2026〕${pupilsPerStaff}号`,
    jurisdiction: '522327',
    effectiveFrom: dayFromToday(-1),
    source: '县委编委文件',
    confidence: 'H',
    rules: [{ stage: 'primary', kind: 'pupil-ratio', parameters: { staffPerPupil: ratio(1, pupilsPerStaff) } }],
    parameters: [],
    tests: [{ name: '1350 人', stage: 'primary', pupils: 1350, classes: 30, expectedExact: ratio(1350, pupilsPerStaff) }],
    ...change,
  };
}

export const consent = { documentNumber: '册编办〔2026〕31号', meeting: '2026年第4次编委会', decidedOn: '2026-11-20' };

/** The way of a version through the offices, each step expected to pass. */
export class StandardsWorld {
  constructor(readonly world: QuotaWorld) {}

  draft(text: VersionText, account?: string) {
    return this.world.bureau(account).post('/api/quota/standard-versions', text);
  }

  step(id: string, step: string, body: object = {}, as = this.world.bureau()) {
    return as.post(`/api/quota/standard-versions/${id}/${step}`, body);
  }

  async submitted(text: VersionText): Promise<string> {
    const id = passed(await this.draft(text)).id;
    passed(await this.step(id, 'submit'));
    return id;
  }

  async consented(text: VersionText): Promise<string> {
    const id = await this.submitted(text);
    passed(await this.step(id, 'consent', consent, this.world.office()));
    return id;
  }

  comparison(id: string) {
    return this.world.auditor().get(`/api/quota/standard-versions/${id}/comparison`);
  }

  sweep(): Promise<void> {
    return this.world.services.application('quota').get(StandardsSweeper).sweep();
  }

  /** So many days go by for the standards of the county: their days come nearer by as much. */
  async letDaysPass(days: number): Promise<void> {
    await this.world.services.query(
      'quota',
      `set session_replication_role = replica;
       update standard_terms set effective_from = effective_from - ${days}, effective_to = effective_to - ${days}, own_end = own_end - ${days};
       update county_parameters set effective_from = effective_from - ${days};
       update standard_dues set due_on = due_on - ${days}`,
    );
  }

  /** Posts by school of the entitlements in force. */
  async rounded(): Promise<Record<string, number>> {
    const { body } = await this.world.auditor().get('/api/quota/entitlements');
    return Object.fromEntries(body.lines.map((line: { schoolCode: string; rounded: number }) => [line.schoolCode, line.rounded]));
  }

  told() {
    return this.world.published<{
      schoolCode: string;
      cause: { kind: string; id: string; sentence?: string; facts?: Record<string, string> };
    }>('jiaobian.quota.school-posts-recorded.v1');
  }
}

/** The body of an answer that must be 200; what it was refused for, else. */
export function passed<Body>({ status, body }: TestAnswer<Body>): Body {
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
