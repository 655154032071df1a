import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceDefinition } from '@jiaobian/service-kit';

const parts: (() => Promise<unknown>)[] = [
  () => import('@jiaobian/registry'),
  () => import('@jiaobian/quota'),
  () => import('@jiaobian/hiring'),
  () => import('@jiaobian/rotation'),
  () => import('@jiaobian/special-post'),
  () => import('@jiaobian/pool'),
  () => import('@jiaobian/identity'),
];

/**
 * Loads the services one after another with a breath between, so that the database gets on with its start meanwhile:
 * loading their code is the longest part of a start, and blocks.
 */
export async function loadServices(): Promise<ServiceDefinition[]> {
  for (const load of parts) {
    await load();
    await pause(1);
  }
  return (await import('./all-services.js')).allServices;
}
