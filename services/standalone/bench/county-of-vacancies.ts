import { demoCounty, type DemoCounty } from '@jiaobian/demo-county';
import { recordAccounts } from '@jiaobian/identity';
import { writeCountyCsv } from '@jiaobian/registry';
import { Office } from '../test/office';
import { Product } from '../test/product';
import { BenchDatabase } from './bench-database';
import { formOf } from './form-of';
import { settled } from './settled';

const county = '522327';
const password = 'a-password-of-the-bench';
const stage = 'primary';
const track = 'quota';

/** Of every other school, far more than any entitlement: what a plan takes away. */
const ofGiver = 60;

export interface CountyOfVacancies {
  database: BenchDatabase;
  product: Product;
  bureau: Office;
  office: Office;
  /** Schools with vacant posts beyond their entitlement. */
  givers: string[];
  /** What the other schools may still take in. */
  takers: { schoolCode: string; room: number }[];
}

interface TrackPosts {
  track: string;
  vacant: number;
  underQuota: number;
  aboveStandard: number;
}

interface Entitlements {
  lines: { schoolCode: string; stage: string; posts: TrackPosts[] }[];
}

/** A running product with 2,500 schools, half of which have posts without people and half pupils without posts. */
export async function withCountyOfVacancies<Result>(measure: (county: CountyOfVacancies) => Promise<Result>): Promise<Result> {
  const database = await BenchDatabase.start();
  const product = await Product.on('standalone');
  try {
    await product.start({ JIAOBIAN_DATABASE_URL: database.adminUrl, JIAOBIAN_DEMO: 'false', JIAOBIAN_DEFAULT_COUNTY: county });
    const account = (name: string, role: 'education-bureau' | 'quota-office') => ({
      county,
      name,
      displayName: name,
      roles: [role],
      password,
    });
    const accounts = [account('bench-bureau', 'education-bureau'), account('bench-office', 'quota-office')];
    await recordAccounts(database.appUrl('jb_identity_app', product.dataDir), accounts);
    const [bureau, office] = await Promise.all(accounts.map(({ name }) => Office.logIn(product.url, `${name}@${county}`, password)));
    const files = withVacancies(demoCounty({ seed: 5, census: 2026, schools: 2_500, teachers: 2_500 }));
    await bureau!.import(formOf(writeCountyCsv(files)));
    await settled(product);
    const { lines } = (await bureau!.get('quota/entitlements')) as Entitlements;
    const ofStage = lines
      .filter((line) => line.stage === stage)
      .flatMap(({ schoolCode, posts }) => posts.filter((each) => each.track === track).map((each) => ({ schoolCode, ...each })));
    const givers = ofStage
      .filter(({ vacant, aboveStandard }) => Math.min(vacant, aboveStandard) >= ofGiver / 2)
      .map(({ schoolCode }) => schoolCode);
    const takers = ofStage.map(({ schoolCode, underQuota: room }) => ({ schoolCode, room })).filter(({ room }) => room > 0);
    return await measure({ database, product, bureau: bureau!, office: office!, givers, takers });
  } finally {
    await product.remove();
    await database.stop();
  }
}

function withVacancies(files: DemoCounty): DemoCounty {
  const schools = files.schools.filter(({ stages }) => stages.includes(stage)).filter((_, index) => index % 2 === 0);
  const [line] = files.schoolPosts;
  const schoolPosts = schools.map(({ schoolCode }) => ({ ...line!, schoolCode, stage, track, posts: ofGiver }) as const);
  const total = schoolPosts.length * ofGiver;
  const approvedTotals = files.approvedTotals.filter((row) => row.track === track).map((row) => ({ ...row, posts: total }));
  // The demo's villages are small: what grows here is ten times as large, so that plan after plan finds room.
  const given = new Set(schools.map(({ schoolCode }) => schoolCode));
  const census = files.census.map((row) =>
    given.has(row.schoolCode) ? row : { ...row, pupils: row.pupils * 10, classes: row.classes * 10 },
  );
  // Whoever has a post would be beyond the posts of a taker: only those without one are here.
  return { ...files, census, schoolPosts, approvedTotals, roster: files.roster.filter((person) => !person.track) };
}
