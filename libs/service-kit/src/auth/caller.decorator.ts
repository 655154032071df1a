import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { AuthenticatedRequest } from './auth.guard';
import type { CallerRequest } from './caller';

/** The caller of the route, e.g. `@CurrentCaller() caller: CallerRequest`. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): CallerRequest => {
  return context.switchToHttp().getRequest<AuthenticatedRequest>().caller!;
});
