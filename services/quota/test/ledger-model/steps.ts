/** One statement for the database, as `model_run` reads it. */
export type Operation =
  | { do: 'move' | 'move_many'; batch: object[] }
  | { do: 'insert'; into: string; rows: Record<string, unknown>[] }
  | { do: 'end-hold'; id: string; state: string }
  | { do: 'post-pending'; id: string; count: number }
  | { do: 'void-pendings'; loan: string }
  | { do: 'clock'; now: string };

/** One attempt: what is sent, why it must be refused (nothing: it must not be), and what is true once it was let through. */
export interface Step {
  operations: Operation[];
  objections: string[];
  note(): void;
}

const decision = 'document_number, decided_on';
const recorded = `reason, ${decision}, recorded_by, recorded_by_name, movement_id`;

/** What the clerk writes of a row; a statement for each table, so that the database plans it once. */
const written: Record<string, string> = {
  holds: 'id, case_id, case_kind, case_revision, school_year, reason, proposed_by, contributors, request_hash, rule_version, expires_at',
  hold_lines: 'hold_id, line_id, position, from_unit, from_stage, to_unit, stage, track, count, movement_id',
  transfers: `id, hold_id, request_hash, proposed_by, contributors, decided_by, decided_by_name, ${decision}, effective_on, event_id`,
  loans: `id, transfer_id, case_id, movement_id, school_code, stage, track, count, started_on, due_on, purpose, rule_version, ${decision}`,
  pendings: 'id, loan_id, due_on, count, made_by',
  pending_posts: 'movement_id, pending_id, count, way',
  corrections: 'id, request_hash, scope, reason, proposed_by, proposed_by_name, contributors',
  correction_lines: 'correction_id, movement_id',
  correction_decisions: `proposal_id, outcome, proposed_by, contributors, decided_by, decided_by_name, ${decision}`,
  freezes: `id, request_hash, unit, stage, track, count, ${recorded}`,
  freeze_ends: `id, request_hash, freeze_id, count, ${recorded}`,
  over_quota_exceptions: `id, request_hash, school_code, stage, track, count, starts_on, ends_on, reason, ${decision}, granted_by, granted_by_name`,
  exception_ends: `exception_id, reason, ${decision}, ended_by, ended_by_name`,
  exception_uses: 'exception_id, movement_id, count',
  school_changes: 'id, request_hash, kind, school_code, parts, effective_on, reason, proposed_by, proposed_by_name, contributors',
  school_change_decisions: `proposal_id, outcome, proposed_by, contributors, decided_by, decided_by_name, ${decision}`,
};

const inserts = Object.entries(written)
  .map(
    ([table, columns]) =>
      `when '${table}' then insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, operation->'rows');`,
  )
  .join('\n');

/**
 * Runs steps one after the other in the transaction of the caller, each all or nothing, and answers for each `ok` or the
 * constraint that refused it. Only violations of integrity are refusals; everything else ends the run.
 */
export const modelRun = `create function quota.model_run(steps jsonb) returns text[] language plpgsql set search_path = quota, pg_temp as $$
  #variable_conflict use_column
  declare
    step jsonb; operation jsonb; outcome text; outcomes text[] := '{}'; touched integer;
  begin
    for step in select value from jsonb_array_elements(steps) loop
      begin
        for operation in select value from jsonb_array_elements(step) loop
          case operation->>'do'
            when 'move' then perform move(operation->'batch');
            when 'move_many' then perform move_many(operation->'batch');
            when 'insert' then
              case operation->>'into'
                ${inserts}
              end case;
            when 'end-hold' then
              update holds set state = operation->>'state', ended_by = 'model', ended_at = clock_timestamp()
                where id = (operation->>'id')::uuid and state = 'live';
              get diagnostics touched = row_count;
              if touched <> 1 then raise exception 'ended' using errcode = 'check_violation', constraint = 'hold_is_live'; end if;
            when 'post-pending' then
              update pendings set posted = posted + (operation->>'count')::int,
                  state = case when posted + (operation->>'count')::int = count then 'posted' else 'open' end,
                  ended_at = case when posted + (operation->>'count')::int = count then clock_timestamp() end
                where id = (operation->>'id')::uuid;
            when 'void-pendings' then
              update pendings set state = 'void', ended_at = clock_timestamp() where loan_id = (operation->>'loan')::uuid and state = 'open';
            when 'clock' then perform set_config('model.now', operation->>'now', false);
          end case;
        end loop;
        set constraints all immediate;
        outcome := 'ok';
      exception when integrity_constraint_violation then
        get stacked diagnostics outcome = constraint_name;
      end;
      set constraints all deferred;
      outcomes := outcomes || outcome;
    end loop;
    return outcomes;
  end $$`;

/** The ledger's clock as the steps tell it. */
export const modelClock = `create or replace function quota.ledger_clock() returns timestamptz language sql volatile as $$
  select current_setting('model.now')::timestamptz $$`;
