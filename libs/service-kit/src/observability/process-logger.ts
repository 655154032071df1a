import pino, { type Logger } from 'pino';

/** Paths that must not reach a log, whoever forgets it. */
const secrets = [
  'password',
  'identityNumber',
  'authorization',
  'accessToken',
  'refreshToken',
  '*.password',
  '*.identityNumber',
  '*.authorization',
  '*.accessToken',
  '*.refreshToken',
];

/** Where the drivers put the values of a statement. */
const withValues = ['parameters', 'driverError', 'detail', 'where'];

/** A failed statement carries the values that it was sent with; they are somebody's data and stay out of the log. */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const told = Object.entries(pino.stdSerializers.err(error)).filter(([name]) => !withValues.includes(name));
  return Object.fromEntries(told);
}

export function processLogger(level: string, destination?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    serializers: { err: withoutValues },
    level,
    base: undefined,
    redact: { paths: secrets, censor: '***' },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination ? pino(options, destination) : pino(options);
}
