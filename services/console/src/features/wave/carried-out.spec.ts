import type { components } from '../../api/generated/pool';
import { carriedOut } from './carried-out';

type Line = components['schemas']['LineAnswer'];

const line = (from: string, count: number, change: Partial<Line> = {}): Line =>
  ({ from, to: 'GROWN', stage: 'primary', track: 'quota', count, arithmetic: { arriving: 7, leaving: 4 }, ...change }) as Line;

describe('what a consent carried out', () => {
  it('counts no post of a line that was declined, neither at the receiver nor at the giver', () => {
    const lines = [line('pool', 3), line('IDLE', 1), line('IDLE', 3, { to: 'OTHER', declined: '另有安排' })];
    expect(carriedOut(lines).map(({ from, arithmetic }) => [from, arithmetic.arriving, arithmetic.leaving])).toEqual([
      ['pool', 4, 3],
      ['IDLE', 4, 1],
    ]);
  });

  it('keeps the stages of a giver apart', () => {
    const lines = [line('IDLE', 1), line('IDLE', 2, { fromStage: 'junior' }), line('IDLE', 5, { declined: '另有安排' })];
    expect(carriedOut(lines).map(({ arithmetic }) => arithmetic.leaving)).toEqual([1, 2]);
  });
});
