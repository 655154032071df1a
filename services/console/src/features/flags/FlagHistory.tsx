import { Timeline } from 'antd';
import { nameIn } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { assigneeNames, stepNames, type Flag } from './flags';

const line = words('{step}({by},{at})', '{step} ({by}, {at})');
const assigned = words('{who},{deadline} 前:{text}', '{who}, by {deadline}: {text}');

/** Every step, the oldest first; never changed. */
export function FlagHistory({ flag }: { flag: Flag }) {
  const say = useSay();
  return (
    <Timeline
      items={flag.history.map(({ version, step, actorName: by, at, details }) => ({
        key: version,
        children: (
          <>
            <div>{say(line, { step: say(nameIn(stepNames, step)), by, at: instantText(at) })}</div>
            <div style={{ overflowWrap: 'anywhere' }}>{detailsText(step, details)}</div>
          </>
        ),
      }))}
    />
  );

  function detailsText(step: string, details: Record<string, unknown>): string {
    const text = (name: string): string => (typeof details[name] === 'string' ? (details[name] as string) : '');
    if (step === 'assign')
      return say(assigned, { who: say(nameIn(assigneeNames, text('assignee'))), deadline: text('deadline'), text: text('text') });
    return [text('text'), text('opinion'), text('documentNumber')].filter(Boolean).join(' · ');
  }
}
