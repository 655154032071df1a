import { useState } from 'react';

/** Which columns of a table a person has taken away; kept in this browser, table by table. */
export function useColumnChoice(table: string): { hidden: readonly string[]; setHidden: (keys: string[]) => void } {
  const kept = `jiaobian.columns.${table}`;
  const [hidden, setHidden] = useState<readonly string[]>(() => JSON.parse(localStorage.getItem(kept) ?? '[]') as string[]);
  return {
    hidden,
    setHidden: (keys) => {
      localStorage.setItem(kept, JSON.stringify(keys));
      setHidden(keys);
    },
  };
}
