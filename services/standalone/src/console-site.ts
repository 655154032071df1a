import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomainError } from '@jiaobian/kernel';
import { sendProblem, type Handle } from '@jiaobian/service-kit';
import sirv from 'sirv';

/** Beside the bundle that we run in, see `deploy/local/build-console.mjs`. */
export const builtConsole = resolve(__dirname, '../console');

/**
 * Scripts come from here and from nowhere else, and none stands in a page. Styles may: the component library writes
 * them as it goes. Nobody may put the console into a frame, or have a form sent elsewhere.
 */
const headers: Record<string, string> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** The built console in `folder`: any address that is no file is a page of it. Before it was built: `HOST.NO_CONSOLE`. */
export function consoleSite(folder: string): Handle {
  const serve = sirv(folder, {
    single: true,
    etag: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      // Files under assets carry the hash of their content in the name.
      response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    const missing = (): void => sendProblem(request, response, new DomainError('REQUEST.NOT_FOUND', { path: request.url }));
    if (request.method !== 'GET' && request.method !== 'HEAD') return missing();
    if (!existsSync(join(folder, 'index.html'))) return sendProblem(request, response, new DomainError('HOST.NO_CONSOLE'));
    serve(request, response, missing);
  };
}
