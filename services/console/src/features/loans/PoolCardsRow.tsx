import { Flex } from 'antd';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { nameIn, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { FigureCard } from '../../parts/FigureCard';
import { CardExplanation, DueExplanation } from './CardExplanation';
import type { PoolCard, PoolCards } from './loan';

const titles = {
  total: words('总数', 'Total'),
  lent: words('已借出', 'Lent'),
  left: words('剩余', 'Left'),
  dueThisYear: words('本年应收回', 'Due back this year'),
  overdue: words('逾期', 'Overdue'),
};
const ofTrack = words('{track} · {title}', '{track} · {title}');

/** 总数、已借出、剩余、本年应收回 of each track; every number opens the accounts or instalments that it is made of. */
export function PoolCardsRow({ cards }: { cards: PoolCards }) {
  return (
    <Flex vertical gap={8} style={{ marginBottom: 12 }}>
      {cards.tracks
        .filter(({ track, total, pendings }) => track === 'quota' || total > 0 || pendings.length > 0)
        .map((card) => (
          <TrackCards key={card.track} card={card} year={cards.year} />
        ))}
    </Flex>
  );
}

function TrackCards({ card, year }: { card: PoolCard; year: number }) {
  const say = useSay();
  const colours = tokens.status[useGround()];
  const track = say(nameIn(trackNames, card.track));
  const title = (name: Words): string => (card.track === 'quota' ? say(name) : say(ofTrack, { track, title: say(name) }));
  return (
    <Flex wrap gap={8}>
      <FigureCard title={title(titles.total)} value={card.total}>
        {() => <CardExplanation card={card} of="total" />}
      </FigureCard>
      <FigureCard title={title(titles.lent)} value={card.lent}>
        {() => <CardExplanation card={card} of="lent" />}
      </FigureCard>
      <FigureCard title={title(titles.left)} value={card.left}>
        {() => <CardExplanation card={card} of="left" />}
      </FigureCard>
      <FigureCard title={title(titles.dueThisYear)} value={card.dueThisYear}>
        {() => <DueExplanation pendings={card.pendings.filter(({ dueOn }) => dueOn.startsWith(String(year)))} />}
      </FigureCard>
      {card.overdue > 0 && (
        <FigureCard title={title(titles.overdue)} value={card.overdue} colour={colours.over}>
          {() => <DueExplanation pendings={card.pendings.filter(({ mark }) => mark === 'overdue')} />}
        </FigureCard>
      )}
    </Flex>
  );
}
