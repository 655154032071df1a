import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import type { components as Hiring } from '../../api/generated/hiring';
import type { components as Pool } from '../../api/generated/pool';
import type { components as Rotation } from '../../api/generated/rotation';
import type { components as SpecialPost } from '../../api/generated/special-post';
import { useAnswer } from '../../api/use-answer';
import { useLiveAnswer } from '../../api/use-live-answer';
import { useMay } from '../../app/me';

export type Effects = Pool['schemas']['EffectsAnswer'];
export type Movement = Pool['schemas']['MovementAnswer'];
export type ServiceName = Pool['schemas']['EffectAnswer']['service'];

/** A wave is over within seconds; who has not answered within a minute is late, and the page says so. */
const liveMs = 60_000;

/** Everything that the consent to a case changed, as it becomes known: the one place that reads it. */
export function useEffects(caseId: string) {
  const isLive = useIsLive();
  const may = useMay();
  const answer = useLiveAnswer<Effects>(
    ['pool', 'effects', caseId],
    () => api.GET('/api/pool/adjustments/{id}/effects', { params: { path: { id: caseId } } }),
    `/api/pool/adjustments/${caseId}/effects/stream`,
  );
  const { transferId = '', effects = [], movements = [], answers = [], completeAt } = answer.data ?? {};
  // Part of the key: another effect asks for the details anew, while those that are there stay on the screen.
  const count = (service: ServiceName): number => effects.filter((effect) => effect.service === service).length;
  const params = { query: { causeId: transferId } };
  // The details are asked of the services themselves, once the pool has heard that there are some.
  const hiring = useAnswer<Hiring['schemas']['ChangesAnswer']>(
    ['hiring', 'changes', transferId, count('hiring')],
    () => api.GET('/api/hiring/changes', { params }),
    { keeps: true, enabled: count('hiring') > 0 && may('hiring.plan.read') },
  );
  const rotation = useAnswer<Rotation['schemas']['ChangesAnswer']>(
    ['rotation', 'changes', transferId, count('rotation')],
    () => api.GET('/api/rotation/changes', { params }),
    { keeps: true, enabled: count('rotation') > 0 && may('rotation.schedule.read') },
  );
  const specialPost = useAnswer<SpecialPost['schemas']['ChangesAnswer']>(
    ['special-post', 'changes', transferId, count('special-post')],
    () => api.GET('/api/special-post/changes', { params }),
    { keeps: true, enabled: count('special-post') > 0 && may('special-post.cohort.read') },
  );
  // What a service has announced and not shown yet is still on its way to the screen.
  const isShown = [hiring, rotation, specialPost].every(({ isFetching, isPlaceholderData }) => !isFetching && !isPlaceholderData);
  return {
    isLoading: answer.isLoading,
    problem: answer.data ? null : answer.error,
    isLive,
    transferId: transferId || undefined,
    movements,
    effects,
    answered: answers.map(({ service }) => service),
    completeAt: isShown ? completeAt : undefined,
    revisions: hiring.data?.revisions ?? [],
    schedules: rotation.data?.revisions ?? [],
    checks: specialPost.data?.checks ?? [],
  };
}

export type Wave = ReturnType<typeof useEffects>;

function useIsLive(): boolean {
  const [isLive, setLive] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setLive(false), liveMs);
    return () => clearTimeout(timer);
  }, []);
  return isLive;
}
