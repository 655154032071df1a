import { startTestServices, type TestServices } from '@jiaobian/testing';
import { rotationService } from '../src';
import { CountyOfEvents, told } from './county-of-events';

export const year = 2099;
export const path = `/api/rotation/schedules/${year}`;

export interface Move {
  personId: string;
  fromSchool: string;
  toSchool: string;
  state: string;
  why: { cost: { total: number } };
  runId: string;
}

/** The rotation service alone, and counties in it that know nothing of one another. */
export class RotationWorld {
  private counties = 522300;

  private constructor(readonly services: TestServices) {}

  static async start(): Promise<RotationWorld> {
    return new RotationWorld(await startTestServices({ definitions: [rotationService] }));
  }

  /** A county of its own: Full has five people too many, Small has two posts free and asks for three maths teachers. */
  async county() {
    this.counties += 1;
    const code = String(this.counties);
    const events = new CountyOfEvents(this.services, code);
    const bureau = this.services.as('education-bureau', { county: code });
    await Promise.all(['Full', 'Small', 'Other'].map((school) => events.school(school)));
    await events.staff('Full', events.teachers('Full', 4));
    await events.posts(told('Full', 1, { occupied: 55, authorised: 55 }));
    await events.posts(told('Small', 1, { occupied: 45, authorised: 47, vacant: 2 }));
    await this.services.settled();
    await bureau.post('/api/rotation/schedules', { schoolYear: year, lotterySeed: 7 });
    await bureau.post(`${path}/requests`, { schoolCode: 'Small', stage: 'junior', subject: 'mathematics', count: 3, reason: '学生增加' });
    return { code, events, bureau };
  }

  async plannedCounty() {
    const world = await this.county();
    expect((await world.bureau.post(`${path}/plan`)).body).toMatchObject({ state: 'planned', seats: 2, assigned: 2, published: 0 });
    const moves = async () => (await world.bureau.get(path)).body.assignments as Move[];
    const revisions = async () => (await world.bureau.get(`${path}/revisions`)).body as { cause: { kind: string; id: string } }[];
    return { ...world, moves, revisions };
  }

  async publishedCounty() {
    const world = await this.plannedCounty();
    expect((await world.bureau.post(`${path}/publish`)).body).toMatchObject({ state: 'published', published: 2 });
    return world;
  }
}
