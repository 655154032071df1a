import { steady, type SchoolPlan } from './school-plan';

/** 纳福街道第一小学 grows from 6 classes, 270 pupils to 24 classes, 1,080 pupils (S2 附件2 (二)). */
const firstPrimaryOfNafu: SchoolPlan = {
  name: '册亨县纳福街道第一小学',
  township: '纳福街道',
  kind: 'primary',
  area: 'urban',
  stagePlans: [{ stage: 'primary', enrolment: { 2025: { classes: 6, pupils: 270 }, 2026: { classes: 24, pupils: 1080 } } }],
};

function kindergarten(name: string, township: string, classes: number): SchoolPlan {
  const area = township.endsWith('街道') ? 'urban' : 'rural';
  return { name, township, kind: 'kindergarten', area, stagePlans: [steady('kindergarten', classes, classes * 30)] };
}

/** The schools whose names and sizes S2 prints (附件1 (一), 附件2 (二), 附件3, 附件4); everything else of the demo is generated. */
export const namedSchools: readonly SchoolPlan[] = [
  {
    name: '册亨县纳福教育园区九年一贯制学校',
    township: '纳福街道',
    kind: 'nine-year',
    area: 'urban',
    stagePlans: [steady('primary', 30, 1350), steady('junior', 12, 600)],
  },
  { name: '册亨县高洛中学', township: '高洛街道', kind: 'junior', area: 'urban', stagePlans: [steady('junior', 40, 2000)] },
  firstPrimaryOfNafu,
  { name: '册亨县民族中学', township: '纳福街道', kind: 'senior', area: 'urban', stagePlans: [steady('senior', 60, 3000)] },
  { name: '册亨县第一高级中学', township: '高洛街道', kind: 'senior', area: 'urban', stagePlans: [steady('senior', 50, 2500)] },
  { name: '册亨县中等职业学校', township: '高洛街道', kind: 'vocational', area: 'urban', stagePlans: [steady('vocational', 30, 1500)] },
  kindergarten('册亨县纳福街道第一幼儿园', '纳福街道', 12),
  kindergarten('册亨县纳福街道第二幼儿园', '纳福街道', 12),
  kindergarten('册亨县者楼街道第一幼儿园', '者楼街道', 9),
  kindergarten('册亨县高洛街道第四幼儿园', '高洛街道', 12),
  kindergarten('册亨县者楼街道第二幼儿园', '者楼街道', 6),
  kindergarten('册亨县纳福街道第三幼儿园', '纳福街道', 9),
  kindergarten('册亨县冗渡镇冗洪村幼儿园', '冗渡镇', 6),
];
