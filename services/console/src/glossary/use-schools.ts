import { useMemo } from 'react';
import { api } from '../api/client';
import type { components } from '../api/generated/registry';
import { useAnswer } from '../api/use-answer';

export type School = components['schemas']['SchoolAnswer'];

/** The schools that the person may see, and their names by code. A school sees itself alone: others are shown by their code. */
export function useSchools(): { schools: readonly School[]; nameOf: (schoolCode: string) => string; isLoading: boolean } {
  const { data, isLoading } = useAnswer(['registry', 'schools'], () => api.GET('/api/registry/schools'));
  return useMemo(() => {
    const schools = data ?? [];
    const byCode = new Map(schools.map((school) => [school.schoolCode, school.name]));
    return { schools, nameOf: (code: string) => byCode.get(code) ?? code, isLoading };
  }, [data, isLoading]);
}
