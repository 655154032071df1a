import type { QueryConfig, QueryResult, QueryResultRow } from 'pg';

/** A pool or one connection: where the caller does not mind which. */
export interface Queryable {
  query<Row extends QueryResultRow>(statement: string | QueryConfig, values?: unknown[]): Promise<QueryResult<Row>>;
}
