import { words, type Words } from '../language/words';
import { trackNames } from './vocabulary';

/** How somebody is employed, what they are called, what they do: as the roster keeps it. */
export const employmentNames: Record<string, Words> = {
  control: trackNames['control']!,
  headcount: trackNames['headcount']!,
  'special-post': words('特岗教师', 'special-post teacher'),
  substitute: words('临聘', 'substitute'),
  'silver-age': words('银龄讲学', 'silver-age teacher'),
  regular: words('在编', 'on a post'),
  'publicly-funded': words('公费师范生', 'publicly funded graduate'),
};

export const professionalTitleNames: Record<string, Words> = {
  'full-senior': words('正高级', 'full senior'),
  senior: words('高级', 'senior'),
  first: words('一级', 'first grade'),
  second: words('二级', 'second grade'),
  third: words('三级', 'third grade'),
  none: words('无', 'none'),
};

export const positionNames: Record<string, Words> = {
  head: words('校长', 'head'),
  'deputy-head': words('副校长', 'deputy head'),
  'middle-manager': words('中层', 'middle manager'),
  teacher: words('教师', 'teacher'),
  'support-staff': words('教辅工勤', 'support staff'),
};

/** Why somebody's post falls free. */
export const departureReasonNames: Record<'retirement' | 'transfer-out' | 'resignation' | 'dismissal' | 'death', Words> = {
  retirement: words('退休', 'retirement'),
  'transfer-out': words('调出', 'transfer out'),
  resignation: words('辞职', 'resignation'),
  dismissal: words('辞退', 'dismissal'),
  death: words('去世', 'death'),
};
