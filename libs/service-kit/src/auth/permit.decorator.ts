import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@jiaobian/contracts';

export const permissionKey = 'jiaobian:permission';
export const publicKey = 'jiaobian:public';

/** What a caller must be allowed to do to reach the route. Each route has this or `@Public`; boot refuses others. */
export const Permit = (permission: Permission): MethodDecorator => SetMetadata(permissionKey, permission);

/** A route without log-in; `reason` says why that is safe. */
export const Public = (reason: string): MethodDecorator & ClassDecorator => SetMetadata(publicKey, reason);
