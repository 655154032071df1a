import type { Stage } from '@jiaobian/kernel';
import type { SchoolRow } from '../../county-tables';
import { firstLabels, labelOf } from '../columns/choice-columns';
import { stageLabels } from '../layouts/labels';
import { reportRepeated, rowsOf, type CountyDraft } from './county-draft';

export function schoolsOnce({ schools }: CountyDraft): void {
  reportRepeated(schools, 'schoolCode', 'SCHOOL.TWICE', (row) => row.schoolCode);
}

/** A row of the census, the roster or the posts names a school of the list that has the stage. */
export function schoolsKnown(draft: CountyDraft): void {
  if (!draft.schools) return;
  const listed = new Map<string, Partial<SchoolRow>>();
  for (const school of rowsOf(draft.schools)) if (school.schoolCode !== undefined) listed.set(school.schoolCode, school);
  for (const reader of [draft.census, draft.roster, draft.schoolPosts]) {
    if (!reader) continue;
    for (const { schoolCode, stage, source } of rowsOf(reader) as Iterable<Reference>) {
      if (schoolCode === undefined) continue;
      const school = listed.get(schoolCode);
      if (!school) reader.report(source, 'schoolCode', 'SCHOOL.UNKNOWN', schoolCode);
      else if (school.status === 'closed') reader.report(source, 'schoolCode', 'SCHOOL.CLOSED', schoolCode);
      if (school?.stages && stage !== undefined && !school.stages.includes(stage)) {
        const offered = stageLabels.filter(([known]) => school.stages!.includes(known));
        reader.report(source, 'stage', 'SCHOOL.STAGE_NOT_OFFERED', labelOf(stageLabels, stage), { list: firstLabels(offered).join('、') });
      }
    }
  }
}

interface Reference {
  schoolCode?: string;
  stage?: Stage;
  source: { sheet: string; row: number };
}
