import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const neighbours = {
  group: ['@yibao/*', '!@yibao/platform', '!@yibao/schemas'],
  message: 'Services meet only in schemas/.',
};
const layer = (folder, group, message) => ({
  files: [`services/*/src/${folder}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [neighbours, { group, message }] }],
  },
});
const tests = [
  '**/*.test.ts',
  '**/*-contract.ts',
  'infra/platform/src/testing/**',
  'tests/**',
  // A client of the graph, as tests are.
  'infra/local/demo/**',
];

const impure = ['mongodb', 'graphql', '@apollo/*', 'node:*', '@yibao/platform/*', '!@yibao/platform/domain'];

export default tseslint.config(
  { ignores: ['**/generated.ts', 'coverage/**', '.local/**', '*.js', 'infra/local/*.js'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-imports': [
        'error',
        { name: 'node:test', message: 'Tests run on jest.' },
        { name: '@jest/globals', message: 'Only tests know the test runner.' },
      ],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ClassDeclaration:not([superClass.name=/Error$/])', message: 'Write a function.' },
        { selector: 'Decorator', message: 'Write a function.' },
        { selector: 'TSEnumDeclaration', message: 'Write a union.' },
        { selector: 'MemberExpression[property.name="only"]', message: 'The other tests would not run.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in a config file.' },
        { object: 'Date', property: 'now', message: 'Domain code takes the clock as an argument.' },
      ],
    },
  },
  {
    // Only domain code must not know the time; elsewhere a duration is measured with it.
    files: ['infra/**/*.ts', 'gateway/**/*.ts', 'tests/**/*.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in a config file.' },
      ],
    },
  },
  {
    files: ['**/config.ts', '**/*-config.ts', '**/config-*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['services/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [neighbours] }] },
  },
  layer('domain', [...impure, '../*'], 'Domain code is pure.'),
  // The folder of an aggregate may use what the domain shares, and nothing beyond it.
  layer('domain/*', [...impure, '../../*'], 'Domain code is pure.'),
  layer(
    'graphql',
    ['mongodb', '**/persistence/**', '**/events/**', '!@yibao/schemas/**'],
    'Resolvers reach data through Context.',
  ),
  layer('events', ['mongodb', '**/persistence/**', '**/graphql/**'], 'Handlers reach data through Context.'),
  {
    files: ['schemas/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@yibao/*'], message: 'Contracts depend on nothing.' }] },
      ],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off', // the JSON a client receives
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'max-lines': ['error', 600],
      'max-lines-per-function': 'off',
      'no-restricted-imports': ['error', { name: 'node:test', message: 'Tests run on jest.' }],
    },
  },
  {
    files: ['schemas/*.graphql'],
    ignores: ['schemas/supergraph.graphql'],
    languageOptions: { parser: graphqlPlugin.parser },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/description-style': 'off',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
    },
  },
);
