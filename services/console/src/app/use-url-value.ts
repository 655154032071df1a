import { useSearchParams } from 'react-router';

/** One value of the page's address: shared with the link, found again after a reload; empty is taken out. */
export function useUrlValue(name: string): [string, (value: string | undefined) => void] {
  const [query, setQuery] = useSearchParams();
  const set = (value: string | undefined): void =>
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  return [query.get(name) ?? '', set];
}
