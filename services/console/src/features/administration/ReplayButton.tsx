import { App, Button } from 'antd';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { ParkedLetter } from './use-dead-letters';

const replay = words('重新处理', 'Handle again');
const done = words('已处理', 'Handled');

export function ReplayButton({ letter: { service, id } }: { letter: ParkedLetter }) {
  const say = useSay();
  const may = useMay();
  const { message } = App.useApp();
  const send = useCommand(
    (_: null, header) => api.POST(`/api/${service}/events/dead-letters/{id}/replay`, { params: { path: { id }, header } }),
    { makesOld: [[service, 'dead-letters']], onDone: () => void message.success(say(done)) },
  );
  if (!may('events.replay')) return null;
  return (
    <>
      <Button loading={send.isPending} onClick={() => send.mutate(null)}>
        {say(replay)}
      </Button>
      {send.error && say(send.error.messages)}
    </>
  );
}
