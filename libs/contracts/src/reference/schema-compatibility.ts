export interface Schema {
  type?: unknown;
  enum?: unknown[];
  const?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  [keyword: string]: unknown;
}

const bounds = ['minimum', 'minLength', 'minItems', 'maximum', 'maxLength', 'maxItems', 'format', 'pattern', 'const'];

/**
 * What a reader of the older schema would trip over in events of the newer one; empty when nothing. Allowed are
 * further optional fields and further choices; a field that goes, that changes its kind or that is no longer always
 * there needs a new version of the event.
 */
export function incompatibilities(older: Schema, newer: Schema, place = 'data'): string[] {
  const found: string[] = [];
  if (JSON.stringify(older.type) !== JSON.stringify(newer.type)) found.push(`${place}: its kind changed`);
  for (const choice of older.enum ?? []) if (!newer.enum?.includes(choice)) found.push(`${place}: the choice ${String(choice)} is gone`);
  for (const bound of bounds) if (JSON.stringify(older[bound]) !== JSON.stringify(newer[bound])) found.push(`${place}: ${bound} changed`);
  for (const name of older.required ?? []) if (!newer.required?.includes(name)) found.push(`${place}.${name}: no longer always there`);
  for (const [name, field] of Object.entries(older.properties ?? {})) {
    const kept = newer.properties?.[name];
    found.push(...(kept ? incompatibilities(field, kept, `${place}.${name}`) : [`${place}.${name}: gone`]));
  }
  if (older.items) found.push(...(newer.items ? incompatibilities(older.items, newer.items, `${place}[]`) : [`${place}[]: gone`]));
  (older.anyOf ?? []).forEach((option, index) => {
    const kept = newer.anyOf?.[index];
    found.push(...(kept ? incompatibilities(option, kept, `${place}|${index}`) : [`${place}|${index}: gone`]));
  });
  return found;
}
