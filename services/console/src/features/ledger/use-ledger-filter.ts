import { useUrlValue } from '../../app/use-url-value';
import { balanceOf, unitStates, type Position } from './positions';

export interface LedgerFilter {
  unit: string;
  stage: string;
  track: string;
  state: string;
  set: Record<'unit' | 'stage' | 'track' | 'state', (value: string | undefined) => void>;
  fits: (position: Position, unitName: (unit: string) => string) => boolean;
}

/** Which lines of the ledger are looked at, from the page's address. */
export function useLedgerFilter(): LedgerFilter {
  const [unit, setUnit] = useUrlValue('unit');
  const [stage, setStage] = useUrlValue('stage');
  const [track, setTrack] = useUrlValue('track');
  const [state, setState] = useUrlValue('state');
  const balanceState = unitStates.find((one) => one === state);
  return {
    unit,
    stage,
    track,
    state,
    set: { unit: setUnit, stage: setStage, track: setTrack, state: setState },
    fits: (position, unitName) =>
      (!unit || position.unit.includes(unit) || unitName(position.unit).toLowerCase().includes(unit.toLowerCase())) &&
      (!stage || position.stage === stage) &&
      (!track || position.track === track) &&
      (!balanceState || balanceOf(position, balanceState) !== 0),
  };
}
