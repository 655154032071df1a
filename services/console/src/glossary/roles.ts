import { words, type Words } from '../language/words';

/** The offices (domain.md §1) by the roles of accounts. */
export const roleNames: Record<string, Words> = {
  'quota-office': words('编办', 'staffing office'),
  'education-bureau': words('教育局', 'education bureau'),
  'hr-bureau': words('人社局', 'HR bureau'),
  finance: words('财政局', 'finance'),
  school: words('学校', 'school'),
  auditor: words('审计督导', 'auditor'),
  administrator: words('系统管理员', 'administrator'),
};
