import { SeededRandom } from '../seeded-random';
import type { DemoSchool } from '../rows';
import { drawnStage } from './drawn-enrolment';
import type { SchoolPlan } from './school-plan';
import { townships, type Township } from './townships';

type StageSizes = [stage: SchoolPlan['stagePlans'][number]['stage'], pupils: number][];

/** Draws one school; `sizes` are pupils around which its stages are drawn. */
function draw(
  seed: number,
  name: string,
  township: string,
  kind: DemoSchool['kind'],
  area: DemoSchool['area'],
  sizes: StageSizes,
): SchoolPlan {
  const random = new SeededRandom(seed, 'enrolment', name);
  return { name, township, kind, area, stagePlans: sizes.map(([stage, pupils]) => drawnStage(stage, area, pupils, random)) };
}

function townSchools(seed: number, urban: readonly Township[]): SchoolPlan[] {
  const [zhelou, , gaoluo] = urban.map((township) => township.name) as [string, string, string];
  return [
    draw(seed, `册亨县${zhelou}第一小学`, zhelou, 'primary', 'urban', [['primary', 1900]]),
    draw(seed, `册亨县${zhelou}第二小学`, zhelou, 'primary', 'urban', [['primary', 1500]]),
    draw(seed, `册亨县${gaoluo}第一小学`, gaoluo, 'primary', 'urban', [['primary', 1700]]),
    draw(seed, '册亨县者楼中学', zhelou, 'junior', 'urban', [['junior', 1500]]),
    draw(seed, '册亨县特殊教育学校', zhelou, 'special', 'urban', [['special', 60]]),
  ];
}

/** A township has a central primary and a junior secondary school; the four smallest have one nine-year school instead. */
function centralSchools(seed: number, { name, weight }: Township, small: boolean): SchoolPlan[] {
  if (small) {
    const sizes: StageSizes = [
      ['primary', 610 * weight],
      ['junior', 360 * weight],
    ];
    return [draw(seed, `册亨县${name}九年一贯制学校`, name, 'nine-year', 'town', sizes)];
  }
  return [
    draw(seed, `册亨县${name}中心小学`, name, 'primary', 'town', [['primary', 730 * weight]]),
    draw(seed, `册亨县${name}中学`, name, 'junior', 'town', [['junior', 610 * weight]]),
  ];
}

const villages = ['纳', '板', '坡', '平', '岩', '洞', '田', '冗', '者', '弄', '达', '央', '花', '威'] as const;
const villageEndings = ['贝', '用', '言', '赖', '旺', '六', '万', '坝', '林', '江', '孔', '外'] as const;

function villageName(index: number): string {
  const ending = villageEndings[Math.floor(index / villages.length) % villageEndings.length]!;
  const round = Math.floor(index / (villages.length * villageEndings.length));
  return `${villages[index % villages.length]}${ending}${round > 0 ? `第${round + 1}` : ''}`;
}

function villageSchool(seed: number, township: string, index: number): SchoolPlan {
  return draw(seed, `册亨县${township}${villageName(index)}小学`, township, 'primary', 'rural', [['primary', 170]]);
}

/** 14 to 64 children in classes of twelve: below 100 pupils the class counts as well as the child (domain.md §2). */
function teachingPoint(seed: number, township: string, index: number): SchoolPlan {
  const name = `册亨县${township}${villageName(index)}教学点`;
  const stage = drawnStage('primary', 'rural', 14 + ((index * 11) % 50), new SeededRandom(seed, 'enrolment', name), 12);
  return { name, township, kind: 'teaching-point', area: 'rural', stagePlans: [stage] };
}

/** Beyond the demo's sixty, for benches: mostly village schools, with a junior school and a kindergarten in every fifth place. */
function furtherSchool(seed: number, { name, area }: Township, index: number): SchoolPlan {
  const around = area === 'urban' ? 'urban' : 'rural';
  if (index % 5 === 3) return draw(seed, `册亨县${name}${villageName(index)}中学`, name, 'junior', around, [['junior', 540]]);
  if (index % 5 === 4) return draw(seed, `册亨县${name}${villageName(index)}幼儿园`, name, 'kindergarten', around, [['kindergarten', 150]]);
  return draw(seed, `册亨县${name}${villageName(index)}小学`, name, 'primary', around, [['primary', 520]]);
}

/** The plausible rest of the county beside the schools that S2 names: 47 of the demo's 60, and as many more as a bench asks for. */
export function generatedSchools(seed: number, count: number): SchoolPlan[] {
  const rural = townships.filter((township) => township.area !== 'urban');
  const bySize = [...rural].sort((one, other) => other.weight - one.weight);
  const small = new Set(bySize.slice(-4));
  const plans = [
    ...townSchools(seed, townships.slice(0, 3)),
    ...rural.flatMap((township) => centralSchools(seed, township, small.has(township))),
    ...bySize.slice(0, 5).map(({ name }) => draw(seed, `册亨县${name}中心幼儿园`, name, 'kindergarten', 'town', [['kindergarten', 170]])),
    ...bySize.slice(0, 8).map(({ name }, index) => villageSchool(seed, name, index)),
    ...rural.map(({ name }, index) => teachingPoint(seed, name, index + 20)),
  ];
  for (let index = 40; plans.length < count; index++) plans.push(furtherSchool(seed, townships[index % townships.length]!, index));
  return plans.slice(0, count);
}
