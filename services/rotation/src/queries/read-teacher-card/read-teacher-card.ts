import type { Transaction } from '@jiaobian/database';
import { DomainError, firstDayOf, type SchoolCode } from '@jiaobian/kernel';
import type { Assignment } from '../../domain/assignment';
import { eligibilityOf } from '../../domain/eligibility';
import { explainPerson, type PersonExplanation } from '../../domain/explain';
import type { ExtraCostStep } from '../../domain/extra-cost';
import type { School, StaffMember } from '../../domain/facts';
import { costFormula, costOf } from '../../domain/move-cost';
import { prepareMarket } from '../../domain/plan-market';
import { giverRule } from '../../domain/review';
import type { NamedRule } from '../../domain/rules';
import type { Schedule } from '../../domain/schedule';
import type { ExtraCostStepAnswer } from '../../http/assignment.answer';
import type { TeacherCardAnswer } from '../../http/teacher-card.answer';
import { assignmentColumns } from '../../persistence/assignment-store';
import { loadMarket } from '../../persistence/market-facts-store';
import { findRun, findNewestRun } from '../../persistence/run-store';
import { findSchedule } from '../../persistence/schedule-store';
import { loadSchools } from '../../persistence/school-projection';
import { staffColumns } from '../../persistence/staff-projection';
import { links } from '../links';
import { assignmentAnswer } from '../read-schedule/read-schedule';

/**
 * Why one teacher goes there, or stays: computed from the stored input of the run that decided, so that it is the reason and
 * not a story told afterwards. Errors: `ROTATION.NO_SCHEDULE`, `ROTATION.NO_TEACHER`, also for a person of no concern to the caller's school.
 */
export async function readTeacherCard(
  transaction: Transaction,
  schoolYear: number,
  personId: string,
  school?: SchoolCode,
): Promise<TeacherCardAnswer> {
  const schedule = await findSchedule(transaction, schoolYear);
  const [member] = await transaction.query<StaffMember>(`select ${staffColumns} from staff where person_id = $1`, [personId]);
  const [assignment] = await transaction.query<Assignment>(
    `select ${assignmentColumns} from assignments where school_year = $1 and person_id = $2`,
    [schoolYear, personId],
  );
  const concerned =
    school === undefined ||
    [member?.schoolCode, assignment?.fromSchool, assignment?.toSchool].includes(school) ||
    (await isToldToSchool(transaction, schoolYear, personId, school));
  if (!member || !concerned) throw new DomainError('ROTATION.NO_TEACHER', { personId });
  const run = assignment ? await findRun(transaction, assignment.runId) : await findNewestRun(transaction, schoolYear, member);
  const explanation = run && explainPerson(run.problem, run.solution, personId);
  const { name, schoolCode, stage, subject } = member;
  const card = { personId, name, schoolCode, stage, subject, costFormula };
  if (!run || !explanation) return { ...card, ...(await notStanding(transaction, schedule, member)), options: [] };
  const named = await whoNames(transaction, explanation, school);
  return {
    ...card,
    outcome: explanation.outcome,
    text: explanation.text,
    assignment: assignment && assignmentAnswer(schoolYear, assignment),
    runnerUp: explanation.runnerUp && { ...explanation.runnerUp, steps: named(explanation.runnerUp.steps) },
    bindingRule: explanation.bindingRule,
    givingPrice: explanation.givingPrice,
    options: (await optionsOf(transaction, schedule, member, explanation)).map((option) => ({ ...option, steps: named(option.steps) })),
    runId: run.id,
    runLink: links.run(run.id),
  };
}

/** What puts names to the people of the steps: a school is told those of its own staff. */
async function whoNames(
  transaction: Transaction,
  { options, runnerUp }: PersonExplanation,
  school?: SchoolCode,
): Promise<(steps: readonly ExtraCostStep[]) => ExtraCostStepAnswer[]> {
  const steps = [...options, ...(runnerUp ? [runnerUp] : [])].flatMap((option) => option.steps);
  const rows = await transaction.query<{ personId: string; name: string }>(
    `select person_id as "personId", name from staff where person_id = any($1::uuid[]) and ($2::text is null or school_code = $2)`,
    [[...new Set(steps.flatMap(({ personId }) => personId ?? []))], school ?? null],
  );
  const names = new Map(rows.map(({ personId, name }) => [personId, name]));
  return (some) => some.map((step) => ({ ...step, name: step.personId && names.get(step.personId) }));
}

/** Whoever a revision assigned to the school or took from it again: its list of revisions names them, so their card answers why. */
async function isToldToSchool(transaction: Transaction, schoolYear: number, personId: string, school: SchoolCode): Promise<boolean> {
  const named = ['fromSchool', 'toSchool'].map((side) => JSON.stringify([{ personId, [side]: school }]));
  const [told] = await transaction.query<{ found: boolean }>(
    `select exists (select from revisions where school_year = $1 and (assignments @> $2::jsonb or assignments @> $3::jsonb)) as found`,
    [schoolYear, ...named],
  );
  return told!.found;
}

async function optionsOf(
  transaction: Transaction,
  { schoolYear, parameters }: Schedule,
  member: StaffMember,
  { options }: PersonExplanation,
): Promise<TeacherCardAnswer['options']> {
  const schools = await loadSchools(transaction, [member.schoolCode, ...options.map(({ toSchool }) => toSchool)]);
  const at = (code: string): School => schools.get(code)!;
  return options.map((option) => ({
    ...option,
    cost: costOf(member, at(member.schoolCode), at(option.toSchool), parameters, firstDayOf(schoolYear)),
  }));
}

/** Whoever did not stand is told the rule: their own eligibility first, then what bars the whole school or subject. */
async function notStanding(
  transaction: Transaction,
  schedule: Schedule,
  member: StaffMember,
): Promise<Pick<TeacherCardAnswer, 'outcome' | 'text' | 'bindingRule'>> {
  const own = eligibilityOf(member, schedule.parameters, firstDayOf(schedule.schoolYear)).rule;
  const rule = own ?? (await ruleOfMarket(transaction, schedule, member));
  if (rule) return { outcome: 'not-standing', text: rule.text, bindingRule: rule };
  if (schedule.state === 'draft')
    return { outcome: 'stays', text: { zh: '可参加交流,尚未运算', en: 'may stand; nothing has been planned yet' } };
  return { outcome: 'stays', text: { zh: '没有学校可接收该学科教师', en: 'no school has room for a teacher of this subject' } };
}

async function ruleOfMarket(transaction: Transaction, schedule: Schedule, member: StaffMember): Promise<NamedRule | undefined> {
  const { personId, schoolCode, stage, track } = member;
  if (track === 'none') return undefined;
  const { facts } = await loadMarket(transaction, schedule, { stage, track });
  const { candidates, caps } = prepareMarket(facts);
  return candidates.excluded.get(personId) ?? (caps.leaving(schoolCode) === 0 ? giverRule(schoolCode, caps) : undefined);
}
