import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** All that is wrong with a configuration at once: names and reasons, never values. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(`配置有误 / The configuration is not valid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads a validated config class from the environment; unknown variables are left alone. Errors: `ConfigError`. */
export function readConfig<Config extends object>(type: new () => Config, environment: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const defaults = new type();
  const known = Object.keys({ ...defaults, ...plainToInstance(type, present) });
  const config = plainToInstance(type, {
    ...defaults,
    ...Object.fromEntries(Object.entries(present).filter(([name]) => known.includes(name))),
  });
  const problems = validateSync(config).flatMap(({ property, constraints }) =>
    Object.values(constraints ?? {}).map((reason) => `${property}: ${reason}`),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}
