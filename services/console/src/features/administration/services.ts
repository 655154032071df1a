/** The services that take events, in the order in which a case goes through them. */
export const services = ['registry', 'quota', 'pool', 'hiring', 'rotation', 'special-post', 'identity'] as const;
export type Service = (typeof services)[number];
