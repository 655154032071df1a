/** The services, by the name of their folder and of their path `/api/<service>`. */
export const serviceNames = ['identity', 'registry', 'quota', 'pool', 'hiring', 'rotation', 'special-post'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Each service publishes on one topic; the key of every event on it is the county. */
export function topicOf(service: ServiceName): string {
  return `jiaobian.${service}`;
}
