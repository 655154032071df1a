import { pool, schools, trackOf, vacant } from './attempts';
import { insert, paper, recorder, type Desk } from './desk';
import type { Intent } from './intents';
import type { Step } from './steps';

export function freeze(desk: Desk, intent: Intent): Step {
  const place = [pool, vacant('S0'), vacant('S1')][intent.from % 3]!;
  const [id, track, count] = [desk.id(), trackOf(intent), intent.count];
  const frozen = { ...place, state: 'frozen' };
  const movement = desk.movement('freeze', [{ track, amount: count, from: place, to: frozen }]);
  const row = {
    id,
    request_hash: 'x',
    unit: place.unit,
    stage: place.stage,
    track,
    count,
    reason: 'x',
    ...paper,
    ...recorder,
    movement_id: movement.id,
  };
  return desk.step([movement], { after: [insert('freezes', row)], note: () => void desk.freezes.push({ id, place, track, left: count }) });
}

export function unfreeze(desk: Desk, intent: Intent): Step {
  const known = desk.freezes[intent.of % Math.max(1, desk.freezes.length)];
  if (!known) return freeze(desk, intent);
  const { place, track } = known;
  const movement = desk.movement('unfreeze', [{ track, amount: intent.count, from: { ...place, state: 'frozen' }, to: place }]);
  const row = {
    id: desk.id(),
    request_hash: 'x',
    freeze_id: known.id,
    count: intent.count,
    reason: 'x',
    ...paper,
    ...recorder,
    movement_id: movement.id,
  };
  return desk.step([movement], {
    after: [insert('freeze_ends', row)],
    objections: intent.count > known.left ? ['unfreeze_within_freeze'] : [],
    note: () => void (known.left -= intent.count),
  });
}

/** An exception for a school, most of them in force. */
export function grant(desk: Desk, intent: Intent): Step {
  const exception = { id: desk.id(), school: schools[intent.to % 3]!, left: intent.count, inForce: intent.slip !== 1 };
  const days = exception.inForce ? { starts_on: '2000-01-01', ends_on: '2200-01-01' } : { starts_on: '2000-01-01', ends_on: '2001-01-01' };
  const row = {
    id: exception.id,
    request_hash: 'x',
    school_code: exception.school,
    stage: 'primary',
    track: 'quota',
    count: intent.count,
    ...days,
    reason: 'x',
    ...paper,
  };
  return desk.step([], {
    after: [insert('over_quota_exceptions', { ...row, granted_by: 'office', granted_by_name: 'x' })],
    note: () => void desk.exceptions.push(exception),
  });
}

/** Posts come by an exception: within its days and its count, and no fewer than it is used for. */
export function use(desk: Desk, intent: Intent): Step {
  const known = desk.exceptions[intent.of % Math.max(1, desk.exceptions.length)];
  if (!known) return grant(desk, intent);
  const movement = desk.movement('transfer', [{ track: 'quota', amount: intent.count, from: pool, to: vacant(known.school) }]);
  const used = intent.slip > 1 ? intent.count + 1 : intent.count;
  return desk.step([movement], {
    after: [insert('exception_uses', { exception_id: known.id, movement_id: movement.id, count: used })],
    objections: [
      ...(known.inForce ? [] : ['exception_in_force']),
      ...(used > known.left ? ['exception_within_count'] : []),
      ...(used > intent.count ? ['exception_fits_movement'] : []),
    ],
    note: () => void (known.left -= used),
  });
}

export function revoke(desk: Desk, intent: Intent): Step {
  const known = desk.exceptions.filter(({ inForce }) => inForce)[intent.of % 4];
  if (!known) return grant(desk, intent);
  return desk.step([], {
    after: [insert('exception_ends', { exception_id: known.id, reason: 'x', ...paper, ended_by: 'office', ended_by_name: 'x' })],
    note: () => void (known.inForce = false),
  });
}
