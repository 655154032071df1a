import type { components } from '../../api/generated/quota';

export type Freeze = components['schemas']['FreezeView'];
export type FreezeEntry = components['schemas']['FreezeBody'];
export type UnfreezeEntry = components['schemas']['UnfreezeBody'];
