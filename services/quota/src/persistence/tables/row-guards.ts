import { quoted } from '@jiaobian/database';
import { stages, tracks } from '@jiaobian/kernel';
import { movementCauses, movementKinds, reversingKinds } from '../../domain/movement';

/**
 * What a row of the ledger must hold in itself, as triggers instead of CHECKs: PostgreSQL reads the text of every CHECK anew
 * for each statement, which cost a movement a third of its time; the body of a trigger is read once for a session. The refusals are the
 * same (`check_violation` with the constraint's name). `account_balance` stays a CHECK.
 */
export function rowGuards(schema: string): string[] {
  return [
    ...guard(schema, 'movements', 'before insert', {
      movements_county_code_check: county,
      movements_kind_check: `new.kind in (${quoted(movementKinds)})`,
      movements_cause_kind_check: `new.cause_kind in (${quoted(movementCauses)})`,
      reversal_names_original: `(new.reverses is not null) = (new.kind in (${quoted(reversingKinds)}))`,
      movements_proposed_by_check: `new.proposed_by <> ''`,
      movements_approved_by_check: `new.approved_by <> ''`,
      approver_is_not_proposer: 'new.approved_by <> new.proposed_by',
      decided_by_document: `new.document_number is not null or new.kind in ('hold', 'release', 'lapse')`,
    }),
    ...guard(schema, 'entries', 'before insert', {
      entries_county_code_check: county,
      entries_amount_check: 'new.amount <> 0',
      entries_account_version_check: 'new.account_version > 0',
      entry_arithmetic: 'new.balance_after = new.balance_before + new.amount',
    }),
    // What an account is never changes; what it holds is the CHECK's.
    ...guard(schema, 'accounts', 'before insert or update of county_code, unit, stage, track, state', {
      accounts_county_code_check: county,
      accounts_unit_check: 'length(new.unit) between 1 and 40',
      accounts_track_check: `new.track in (${quoted(tracks)})`,
      account_stage: `new.stage in (${quoted([...stages, 'any'])}) and (new.unit in ('pool', 'approval')) = (new.stage = 'any')`,
      account_state: `case new.unit
         when 'approval' then new.state in ('authorised', 'over', 'lent')
         when 'pool' then new.state in ('vacant', 'reserved', 'frozen')
         else new.state in ('vacant', 'occupied', 'reserved', 'frozen', 'over', 'borrowed') end`,
    }),
  ];
}

const county = `new.county_code ~ '^[0-9]{6}$'`;

/** As a CHECK does: what is unknown is let pass. */
function guard(schema: string, table: string, when: string, rules: Record<string, string>): string[] {
  const refusals = Object.entries(rules).map(
    ([name, rule]) => `if not (${rule}) then
      raise exception 'new row for relation "${table}" violates "${name}"' using errcode = 'check_violation', constraint = '${name}', table = '${table}';
    end if;`,
  );
  return [
    `alter table ${schema}.${table} ${Object.keys(rules)
      .map((name) => `drop constraint if exists ${name}`)
      .join(', ')}`,
    `create or replace function ${schema}.guard_${table}() returns trigger language plpgsql as $$ begin ${refusals.join('\n')} return new; end $$`,
    `create or replace trigger row_guard ${when} on ${schema}.${table} for each row execute function ${schema}.guard_${table}()`,
  ];
}
