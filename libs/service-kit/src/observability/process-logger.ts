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

export function processLogger(level: string, destination?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: undefined,
    redact: { paths: secrets, censor: '***' },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination ? pino(options, destination) : pino(options);
}
