import { Watchdog } from './watchdog';

/** ms; more than a silence that is noticed, less than two of them. */
const silence = 17_000;

describe('a reader that gives no sign of a place in its group', () => {
  let asked: string[];
  let isReachable: boolean;
  let watchdog: Watchdog;
  beforeEach(() => {
    jest.useFakeTimers();
    asked = [];
    isReachable = true;
    watchdog = new Watchdog({
      isReachable: () => Promise.resolve(isReachable),
      joinAnew: () => void asked.push('join anew'),
      giveUp: () => void asked.push('give up'),
    });
  });
  afterEach(() => {
    watchdog.stop();
    jest.useRealTimers();
  });

  it('is left alone for a rebalance, is then to join anew, and where that brings no sign asks for a new process, once', async () => {
    await jest.advanceTimersByTimeAsync(14_000);
    expect(asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(silence - 14_000);
    expect(asked).toEqual(['join anew']);
    await jest.advanceTimersByTimeAsync(10 * silence);
    expect(asked).toEqual(['join anew', 'give up']);
  });

  it('joins anew again at the next silence, where the first time helped', async () => {
    await jest.advanceTimersByTimeAsync(silence);
    watchdog.sign();
    await jest.advanceTimersByTimeAsync(silence);
    expect(asked).toEqual(['join anew', 'join anew']);
  });

  it('is asked for nothing while no broker answers, and has its time again when one does', async () => {
    isReachable = false;
    await jest.advanceTimersByTimeAsync(10 * silence);
    expect(asked).toEqual([]);
    isReachable = true;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(silence - 10_000);
    expect(asked).toEqual(['join anew']);
  });
});
