import type { BilingualText } from '../bilingual-text';
import type { AssignmentProblem, AssignmentSolution, AssignmentTeacher } from './assignment-problem';
import type { Alternative, ExplanationCode, TeacherExplanation } from './explanation-types';

interface Findings {
  pinned: boolean;
  chosen: TeacherExplanation['chosen'];
  runnerUp: Alternative | undefined;
}

/** Why a teacher moves or stays, from the optimum's prices and the exact cost of the best alternative. */
export function explanationCode(
  { posts }: AssignmentProblem,
  { prices }: AssignmentSolution,
  { options, group }: AssignmentTeacher,
  { pinned, chosen, runnerUp }: Findings,
): ExplanationCode {
  if (pinned) return 'PINNED';
  if (chosen) return 'CHOSEN';
  if (options.length === 0) return 'NO_OPTION';
  if (options.every(([post, cost]) => cost >= posts[post]!.value)) return 'NO_GAIN';
  if (runnerUp?.extraCost === 0) return 'LOTTERY';
  const worthTheSeat = options.some(([post, cost]) => posts[post]!.value - cost > (prices.posts[posts[post]!.id] ?? 0));
  return worthTheSeat && group !== undefined && (prices.groups[group] ?? 0) > 0 ? 'GROUP_LIMIT' : 'OUTBID';
}

export function explanationText(
  code: ExplanationCode,
  teacher: AssignmentTeacher,
  chosen: TeacherExplanation['chosen'],
  runnerUp: Alternative | undefined,
): BilingualText {
  const reason = reasonText(code, teacher, chosen);
  if (!runnerUp) return reason;
  const place =
    runnerUp.postId === null ? { zh: '留在本校', en: 'staying' } : { zh: `岗位 ${runnerUp.postId}`, en: `post ${runnerUp.postId}` };
  return {
    zh: `${reason.zh}次优为${place.zh},全县多付 ${runnerUp.extraCost} 分。`,
    en: `${reason.en} Next best is ${place.en}, at ${runnerUp.extraCost} points more in all.`,
  };
}

function reasonText(code: ExplanationCode, { group }: AssignmentTeacher, chosen: TeacherExplanation['chosen']): BilingualText {
  switch (code) {
    case 'PINNED':
      return { zh: `已公布,固定在岗位 ${chosen!.postId}。`, en: `Published: kept at post ${chosen!.postId}.` };
    case 'CHOSEN':
      return {
        zh: `安排到岗位 ${chosen!.postId}:成本 ${chosen!.cost},补岗价值 ${chosen!.value},岗位价格 ${chosen!.price}。`,
        en: `Takes post ${chosen!.postId}: cost ${chosen!.cost}, value ${chosen!.value}, price of the post ${chosen!.price}.`,
      };
    case 'NO_OPTION':
      return { zh: '没有可选岗位。', en: 'Has no option.' };
    case 'NO_GAIN':
      return { zh: '各可选岗位的成本都不低于补岗价值。', en: 'Every option costs at least what it is worth.' };
    case 'GROUP_LIMIT':
      return { zh: `${group} 的调出名额已用于更有利的安排。`, en: `The moves that ${group} may make are used for more.` };
    case 'OUTBID':
      return { zh: '可选岗位的名额已用于更有利的安排。', en: 'The seats of its options are used for more.' };
    case 'LOTTERY':
      return { zh: '与他人条件相同,按公布的抽签种子未获安排。', en: 'Equal to another; the published lottery seed decided.' };
  }
}
