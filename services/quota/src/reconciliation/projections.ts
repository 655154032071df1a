import { Injectable } from '@nestjs/common';
import type { HoldsProjection, PostsProjection, ServiceName } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { ServiceClient, type CallerRequest } from '@jiaobian/service-kit';
import { wholePicture, type PictureScope } from '../domain/reconciliation/compare-posts';

/** What a service told of its picture of the ledger, or why it could not be asked. */
export type ToldPicture = { service: ServiceName } & (
  | { kind: 'posts'; scope: PictureScope; posts: PostsProjection['posts'] }
  | ({ kind: 'holds' } & HoldsProjection)
  | { kind: 'unavailable'; reason: string }
);

/** The services that keep a picture of the posts, and what of it. */
const pictures: readonly { service: ServiceName; scope: PictureScope }[] = [
  { service: 'hiring', scope: wholePicture },
  { service: 'rotation', scope: wholePicture },
  { service: 'special-post', scope: { tracks: ['quota'], keepsEntitled: false } },
];

/** Asks the other services what they believe, on behalf of whoever may verify the ledger. */
@Injectable()
export class Projections {
  constructor(private readonly services: ServiceClient) {}

  /** One that cannot be asked is told as such and keeps no other from being asked. */
  ask(caller: CallerRequest): Promise<ToldPicture[]> {
    const posts = pictures.map(({ service, scope }) =>
      told(service, async () => {
        const answer = await this.services.get<PostsProjection>(caller, service, 'posts-projection');
        return { service, kind: 'posts' as const, scope, posts: answer.posts };
      }),
    );
    const holds = told('pool', async () => {
      const answer = await this.services.get<HoldsProjection>(caller, 'pool', 'holds-projection');
      return { service: 'pool' as const, kind: 'holds' as const, ...answer };
    });
    return Promise.all([...posts, holds]);
  }
}

async function told(service: ServiceName, ask: () => Promise<ToldPicture>): Promise<ToldPicture> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DomainError) return { service, kind: 'unavailable', reason: error.code };
    throw error;
  }
}
