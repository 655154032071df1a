const js = require('@eslint/js');
const nx = require('@nx/eslint-plugin');
const tseslint = require('typescript-eslint');

const services = ['registry', 'quota', 'pool', 'hiring', 'rotation', 'special-post', 'identity'];
const tests = [
  '**/*.spec.ts',
  '**/*.int-spec.ts',
  '**/*.e2e-spec.ts',
  '**/*.system-spec.ts',
  '**/*.browser-spec.ts',
  '**/*.stress-spec.ts',
  '**/test/**/*.ts',
  '**/bench/**/*.ts',
  '**/contract/**/*.ts',
  '**/*-contract.ts',
];
const only = (tag, ...others) => ({ sourceTag: tag, onlyDependOnLibsWithTags: others });

/** Who may know whom, one constraint for each value of each dimension (docs/architecture/boundaries.md). */
const depConstraints = [
  only('scope:shared', 'scope:shared'),
  ...services.map((name) => only(`scope:${name}`, 'scope:shared', `scope:${name}`)),
  only('scope:console', 'scope:console'),
  only('scope:standalone', '*'),

  only('type:kernel', 'type:kernel'),
  only('type:contracts', 'type:kernel'),
  only('type:planning', 'type:kernel'),
  only('type:fixture', 'type:kernel', 'type:contracts'),
  only('type:infrastructure', 'type:kernel', 'type:contracts', 'type:infrastructure'),
  only('type:framework', 'type:kernel', 'type:contracts', 'type:infrastructure', 'type:framework'),
  only('type:service', 'type:kernel', 'type:contracts', 'type:planning', 'type:infrastructure', 'type:framework'),
  only('type:testing', 'type:kernel', 'type:contracts', 'type:infrastructure', 'type:framework', 'type:fixture'),
  // What it knows of the services comes from their OpenAPI files.
  only('type:console', 'type:console'),
  only('type:host', 'type:kernel', 'type:contracts', 'type:infrastructure', 'type:framework', 'type:service', 'type:fixture'),

  only('platform:any', 'platform:any'),
  only('platform:browser', 'platform:browser'),
  only('platform:node', 'platform:any', 'platform:node'),
];

const boundaries = (constraints) => ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints: constraints }];
const pattern = (group, message) => ({ group, message });
const kafkaOnly = pattern(['kafkajs', 'kafkajs/*'], 'kafkajs is known to libs/messaging/src/transports/kafka alone');
const frameworks = pattern(
  ['@nestjs/*', 'typeorm', 'pg', 'fastify', '@jiaobian/service-kit', '@jiaobian/database', '@jiaobian/messaging', '@jiaobian/filing'],
  'domain/ holds rules alone: kernel, contracts and planning',
);
const restricted = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

module.exports = [
  {
    ignores: ['dist/**', 'services/console/src/api/generated/**', 'node_modules/**', '.nx/**', 'docs/**', '/coverage/**', '**/fixtures/**'],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { ecmaVersion: 2023, sourceType: 'module' } },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(depConstraints),
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unsafe-function-type': 'off',
      'no-irregular-whitespace': ['error', { skipRegExps: true, skipStrings: true }],
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always'],
      ...restricted(kafkaOnly),
    },
  },
  { files: ['services/*/src/domain/**/*.ts'], rules: restricted(kafkaOnly, frameworks) },
  {
    files: ['libs/kernel/**/*.ts'],
    rules: restricted({ regex: '^(?!\\./|node:crypto$|fast-check$)', message: 'the kernel depends on nothing' }),
  },
  { files: ['libs/messaging/src/transports/kafka/**/*.ts', 'libs/messaging/**/*.spec.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // A test may run a neighbour for real, and the harness with it.
    files: tests,
    rules: { '@nx/enforce-module-boundaries': boundaries([only('*', '*')]) },
  },
  {
    files: ['**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'readonly',
        exports: 'writable',
        __dirname: 'readonly',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
];
