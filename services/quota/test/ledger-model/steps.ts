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

/**
 * Runs steps one after the other in the transaction of the caller, each all or nothing, and answers for each `ok` or the
 * constraint that refused it. Only violations of integrity are refusals; everything else ends the run.
 */
export const modelRun = `create function quota.model_run(steps jsonb) returns text[] language plpgsql set search_path = quota, pg_temp as $$
  declare
    step jsonb; operation jsonb; outcome text; outcomes text[] := '{}'; columns text; touched integer;
  begin
    for step in select value from jsonb_array_elements(steps) loop
      begin
        for operation in select value from jsonb_array_elements(step) loop
          case operation->>'do'
            when 'move' then perform move(operation->'batch');
            when 'move_many' then perform move_many(operation->'batch');
            when 'insert' then
              select string_agg(quote_ident(key), ', ') into columns from jsonb_object_keys(operation->'rows'->0) key;
              execute format('insert into %I (%s) select %s from jsonb_populate_recordset(null::%I, $1)', operation->>'into', columns, columns, operation->>'into')
                using operation->'rows';
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
