import { words, type Words } from '../../language/words';
import type { Schedule } from './schedule';

type ParameterName = Schedule['parameters'][number]['name'];

export const parameterNames: Record<ParameterName, Words> = {
  yearsInSchool: words('同校任教满几年应交流', 'Years at one school after which a teacher moves'),
  headTerms: words('校长满几个任期应交流', 'Terms after which a head moves'),
  headTermYears: words('每个任期的年数', 'Years of a term'),
  exemptAgeMen: words('男教师满此年龄可免', 'Age of exemption, men'),
  exemptAgeWomen: words('女教师满此年龄可免', 'Age of exemption, women'),
  yearsToRetirement: words('距退休几年内经同意可免', 'Years before retirement, by consent'),
  specialPostYears: words('特岗服务期年数', 'Years of special-post service'),
  movesPercent: words('交流人数下限(%)', 'Share that moves, at least (%)'),
  backbonePercent: words('骨干教师下限(%)', 'Share of backbone teachers, at least (%)'),
  exchangeYears: words('交流年限', 'Years of an exchange'),
  intakeBasis: words('接收依据', 'Basis of intake'),
  seatValue: words('每满足一个名额的分值', 'Value of a filled seat'),
  pointsOtherSubject: words('非紧缺学科少计的分值', 'Points off for a subject that is not short'),
  pointsSameTownship: words('路程分:本乡镇内', 'Distance: same township'),
  pointsOtherTownship: words('路程分:跨乡镇', 'Distance: other township'),
  pointsAcrossCountySeat: words('路程分:城区与乡镇之间', 'Distance: across the county seat'),
  pointsPerYearShort: words('距封顶年限每差一年的分值', 'Points per year below the cap'),
  seniorityYears: words('在本校年限的封顶年数', 'Cap of the years at the school'),
};

export const intakeNames: Record<string, Words> = {
  'vacant-posts': words('须有空编', 'vacant posts are needed'),
  'entitlement-gap': words('只须低于应配', 'below the entitlement is enough'),
};
