interface RequestQueue {
  pending: unknown[];
  scheduleCheckPendingRequests(): void;
}

/**
 * KafkaJS 2.2.4 looks for requests that wait each millisecond, on each connection and for ever, also where none waits: a
 * twentieth of a core for each process. (Its issue 1704, mended there by nobody.) Nothing waits unless something was put
 * there, and putting it there schedules the look.
 */
export function sleepWhenIdle(): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a part that the package does not declare
  const { prototype } = require('kafkajs/src/network/requestQueue') as { prototype: RequestQueue & { sleepsWhenIdle?: true } };
  if (prototype.sleepsWhenIdle) return;
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.sleepsWhenIdle = true;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length > 0) schedule.call(this);
  };
}
