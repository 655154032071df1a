import { Tag, Tooltip } from 'antd';
import { roleNames } from '../glossary/roles';
import { nameIn } from '../glossary/vocabulary';
import { useSay } from '../language/language';
import { words } from '../language/words';
import type { Me } from './me';

const inStead = words('{role}(代 {name})', '{role} (for {name})');
const until = words('代办授权 {document},至 {until}', 'lent by {document}, until {until}');

/** As whom somebody acts; a role that is lent says whose it is. */
export function RoleTags({ me }: { me: Me }) {
  const say = useSay();
  return me.roles.map((role) => {
    const name = say(nameIn(roleNames, role));
    const lent = me.actingFor.find((acting) => acting.role === role);
    if (!lent) return <Tag key={role}>{name}</Tag>;
    return (
      <Tooltip key={role} title={say(until, { document: lent.documentNumber, until: lent.until })}>
        <Tag tabIndex={0}>{say(inStead, { role: name, name: lent.displayName })}</Tag>
      </Tooltip>
    );
  });
}
