import type { IncomingMessage, ServerResponse } from 'node:http';
import { DomainError, newId } from '@jiaobian/kernel';
import { problemLanguage, toProblem } from '../problems/problem';

/** A refusal by the host itself, in the form of all others. */
export function sendProblem(request: IncomingMessage, response: ServerResponse, error: DomainError): void {
  const problem = toProblem(error, problemLanguage(request.headers['accept-language']), newId());
  response.writeHead(problem.status, { 'content-type': 'application/problem+json; charset=utf-8' });
  response.end(JSON.stringify(problem));
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
