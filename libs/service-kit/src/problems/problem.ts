import { errorEntry, errorMessage } from '@jiaobian/contracts';
import type { DomainError, ErrorKind } from '@jiaobian/kernel';

export const statusOfKind: Record<ErrorKind, number> = {
  validation: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'rule-broken': 409,
  'too-many': 429,
  unavailable: 503,
  internal: 500,
};

/** RFC 9457 problem details, with the words in both languages and the facts behind them. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  messages: { zh: string; en: string };
  details: Record<string, unknown>;
  instance: string;
}

export function toProblem(error: DomainError, language: 'zh' | 'en', correlationId: string): Problem {
  const details = { ...error.details, ...(errorEntry(error.code).kind === 'internal' ? { correlationId } : {}) };
  const messages = { zh: errorMessage(error.code, 'zh', details), en: errorMessage(error.code, 'en', details) };
  return {
    type: `urn:jiaobian:error:${error.code}`,
    title: error.code,
    status: statusOfKind[errorEntry(error.code).kind],
    detail: messages[language],
    code: error.code,
    messages,
    details,
    instance: `urn:jiaobian:request:${correlationId}`,
  };
}

export function problemLanguage(acceptLanguage: string | undefined): 'zh' | 'en' {
  return /^\s*en/i.test(acceptLanguage ?? '') ? 'en' : 'zh';
}
