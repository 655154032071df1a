import type { components } from '../../api/generated/rotation';
import { words, type Words } from '../../language/words';

type Schemas = components['schemas'];
export type Schedule = Schemas['ScheduleAnswer'];
export type Supply = Schemas['SupplyLineAnswer'];
export type Demand = Schemas['DemandLineAnswer'];
export type Assignment = Schemas['AssignmentAnswer'];
export type MoveCost = Schemas['MoveCostAnswer'];
export type Rule = Schemas['RuleAnswer'];
export type Run = Schemas['RunSummaryAnswer'];

export const scheduleStateNames: Record<Schedule['state'], Words> = {
  draft: words('草稿', 'draft'),
  planned: words('已运算', 'planned'),
  published: words('已公布', 'published'),
};

export const assignmentStateNames: Record<Assignment['state'], Words> = {
  drafted: words('拟定', 'drafted'),
  published: words('已公布', 'published'),
};

export const limitNames: Record<Demand['why']['limit'], Words> = {
  REQUESTED: words('按申请足额', 'as requested'),
  HEADROOM: words('受接收空间限制', 'bound by the headroom'),
  FULL: words('学校已满编', 'the school is full'),
  OVER_QUOTA: words('学校超编,不得接收', 'the school is over quota'),
  NO_POSTS: words('台账无编制', 'no posts in the ledger'),
  SCHOOL_CLOSED: words('学校已撤并', 'the school is closed'),
};

export const distanceNames: Record<MoveCost['distance'], Words> = {
  'same-township': words('本乡镇内', 'same township'),
  'other-township': words('跨乡镇', 'other township'),
  'across-county-seat': words('城区与乡镇之间', 'across the county seat'),
};
