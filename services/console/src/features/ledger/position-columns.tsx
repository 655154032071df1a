import { Link } from 'react-router';
import { nameIn, postStateNames, stageNames, trackNames } from '../../glossary/vocabulary';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { AuthorisedNumber, BalanceNumber } from './BalanceNumber';
import { authorisedOf, balanceOf, isMemo, unitStates, type Position, type UnitState } from './positions';

const names = {
  code: words('代码', 'Code'),
  unit: words('单位', 'Unit'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  states: words('其中', 'Of these'),
};
const beyond = words('另计', 'Beside');

/** The columns of balances: where the posts are, how many, and in which state. */
export function positionColumns(say: Say, unitName?: (unit: string) => string): OfficeColumn<Position>[] {
  const unit: OfficeColumn<Position>[] = unitName
    ? [
        {
          key: 'unit',
          title: names.unit,
          value: (row) => unitName(row.unit),
          width: 248,
          frozen: true,
          render: (row) => <Link to={`/ledger/${row.unit}`}>{unitName(row.unit)}</Link>,
        },
        { key: 'code', title: names.code, value: ({ unit: code }) => code, width: 108 },
      ]
    : [];
  return [
    ...unit,
    { key: 'stage', title: names.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 96 },
    { key: 'track', title: names.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 104 },
    {
      key: 'authorised',
      title: nameIn(postStateNames, 'authorised'),
      value: authorisedOf,
      width: 100,
      sum: true,
      render: (row) => <AuthorisedNumber position={row} />,
    },
    ...unitStates.map(stateColumn),
  ];
}

function stateColumn(state: UnitState): OfficeColumn<Position> {
  return {
    key: state,
    title: nameIn(postStateNames, state),
    group: isMemo(state) ? beyond : names.states,
    value: (row) => balanceOf(row, state),
    width: 96,
    sum: true,
    render: (row) => <BalanceNumber position={row} state={state} />,
  };
}
