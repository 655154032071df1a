/** Makes tables of a later migration append-only, by the function that the first migration has made. */
export function keepForEver(schema: string, tables: readonly string[]): string[] {
  return tables.flatMap((table) => [
    `create trigger append_only before update or delete on ${schema}.${table} for each row execute function ${schema}.refuse_change()`,
    `create trigger never_emptied before truncate on ${schema}.${table} for each statement execute function ${schema}.refuse_change()`,
  ]);
}
