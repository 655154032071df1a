import { quoted } from '@jiaobian/database';
import { movementCauses, movementKinds, reversingKinds } from '../../domain/movement';

/** Lets movements be of every kind that the code knows, and only those name an original that take one back. */
export function movementKindConstraints(schema: string): string[] {
  return [
    constraint(schema, 'movements_kind_check', `kind in (${quoted(movementKinds)})`),
    constraint(schema, 'movements_cause_kind_check', `cause_kind in (${quoted(movementCauses)})`),
    constraint(schema, 'reversal_names_original', `(reverses is not null) = (kind in (${quoted(reversingKinds)}))`),
  ];
}

function constraint(schema: string, name: string, rule: string): string {
  return `alter table ${schema}.movements drop constraint if exists ${name}, add constraint ${name} check (${rule})`;
}
