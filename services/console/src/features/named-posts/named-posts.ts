import type { components } from '../../api/generated/quota';
import { words, type Words } from '../../language/words';

export type NamedPost = components['schemas']['NamedPostView'];
export type NamedPosts = components['schemas']['NamedPostsView'];
export type PostLife = components['schemas']['PostLifeView'];
export type UnseatedPerson = components['schemas']['UnseatedPersonView'];

export const occupationKindNames: Record<NonNullable<NamedPost['holder']>['kind'], Words> = {
  holder: words('在岗', 'holds it'),
  'right-of-return': words('离岗保留', 'may return to it'),
};
