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

/** A failed statement carries the values that it was sent with; they are somebody's data and stay out of the log. */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { parameters: _parameters, driverError: _driverError, detail: _detail, where: _where, ...told } = pino.stdSerializers.err(error);
  return told;
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
