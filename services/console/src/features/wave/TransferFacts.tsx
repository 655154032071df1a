import { Descriptions } from 'antd';
import { Link } from 'react-router';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { components } from '../../api/generated/quota';
import { Named } from '../../parts/Named';

type Transfer = components['schemas']['TransferView'];

const titles = {
  document: words('文号', 'Document number'),
  reason: words('事由', 'Reason'),
  decided: words('决定', 'Decided'),
  effective: words('生效', 'Effective from'),
  lines: words('划转', 'Posts'),
};

/** A transfer for those who do not read the case. */
export function TransferFacts({ transfer }: { transfer: Transfer }) {
  const say = useSay();
  const nameOf = useUnitName();
  const { documentNumber, meeting, reason, decidedByName, decidedAt, effectiveOn, lines } = transfer;
  const moves = lines.map(({ lineId, movementId, from, to, stage, track, count }) => (
    <div key={lineId}>
      <Link to={`/movements/${movementId}`}>
        {nameOf(from)} → {nameOf(to)} · {say(nameIn(stageNames, stage))} · {say(nameIn(trackNames, track))} · {count}
      </Link>
    </div>
  ));
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      items={[
        { key: 'document', label: <Named>{say(titles.document)}</Named>, children: [documentNumber, meeting].filter(Boolean).join(' · ') },
        { key: 'reason', label: <Named>{say(titles.reason)}</Named>, children: reason },
        { key: 'decided', label: <Named>{say(titles.decided)}</Named>, children: `${decidedByName} ${instantText(decidedAt)}` },
        { key: 'effective', label: <Named>{say(titles.effective)}</Named>, children: effectiveOn },
        { key: 'lines', label: <Named>{say(titles.lines)}</Named>, children: moves },
      ]}
    />
  );
}
