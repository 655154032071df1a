const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { readConfigFile } = require('typescript');

const swc = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));
delete swc.$schema;
const paths = readConfigFile(join(__dirname, 'tsconfig.base.json'), (path) => readFileSync(path, 'utf8')).config.compilerOptions.paths;

/** `@jiaobian/<lib>` by jest's own resolver; by swc's rewriting for the global setup, which jest loads without it. */
const moduleNameMapper = Object.fromEntries(Object.entries(paths).map(([name, [target]]) => [`^${name}$`, join(__dirname, target)]));
const bySwc = [
  '@swc/jest',
  { ...swc, swcrc: false, module: { ...swc.module, resolveFully: false }, jsc: { ...swc.jsc, baseUrl: __dirname } },
];
/** Packages that come as ES modules only, which jest cannot load by `require` on Node 20. */
const esmOnly = 'jose';
const transform = { '^.+\\.tsx?$': bySwc, [`/node_modules/${esmOnly}/.+\\.js$`]: bySwc };

function project(displayName, suffixes, options = {}) {
  return {
    displayName,
    rootDir: __dirname,
    testEnvironment: 'node',
    testMatch: suffixes.map((suffix) => `<rootDir>/{libs,services,deploy}/**/*${suffix}.ts`),
    testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/services/console/'],
    modulePathIgnorePatterns: ['<rootDir>/dist/'],
    transform,
    transformIgnorePatterns: [`/node_modules/(?!${esmOnly}/)`],
    moduleNameMapper,
    ...options,
  };
}

const withDatabase = {
  globalSetup: '<rootDir>/libs/testing/src/jest/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/jest/global-teardown.ts',
};

module.exports = {
  // One more than the cores of the smallest machine: a test often waits for a database, a broker or a browser.
  maxWorkers: 3,
  workerIdleMemoryLimit: '300MB',
  testSequencer: '<rootDir>/libs/testing/src/jest/longest-first.cjs',
  projects: [
    project('unit', ['.spec']),
    project('integration', ['.int-spec', '.e2e-spec'], {
      ...withDatabase,
      setupFilesAfterEnv: ['<rootDir>/libs/testing/src/jest/integration-patience.ts'],
    }),
    project('browser', ['.browser-spec'], {
      globalSetup: '<rootDir>/services/standalone/test/browser/global-setup.ts',
      globalTeardown: '<rootDir>/services/standalone/test/browser/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/libs/testing/src/jest/system-patience.ts'],
    }),
    project('system', ['.system-spec', '.stress-spec'], {
      ...withDatabase,
      setupFilesAfterEnv: ['<rootDir>/libs/testing/src/jest/system-patience.ts'],
    }),
  ],
};
