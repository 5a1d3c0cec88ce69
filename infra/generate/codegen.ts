import { generate } from '@graphql-codegen/cli';
import { subgraphSdl } from '@yibao/platform/graphql';
import { codegenOf, root, services, type Files } from './services.ts';

/** In code Money is a number of fen; every other scalar is a string. */
const scalars = {
  AreaCode: 'string',
  Date: 'string',
  DateTime: 'string',
  IdNumber: 'string',
  Money: 'number',
  Ratio: 'string',
  _FieldSet: 'string',
};

const outputOf = (service: string) => `services/${service}/src/graphql/generated.ts`;

/** Resolver types of every service, from its SDL. */
export const resolverTypes = async (): Promise<Files> => {
  const generated = (await generate(
    {
      cwd: root,
      silent: true,
      generates: Object.fromEntries(
        services.map((service) => [
          outputOf(service),
          {
            schema: subgraphSdl(service),
            plugins: ['typescript', 'typescript-resolvers'],
            config: {
              contextType: '../context.ts#Context',
              enumsAsTypes: true,
              federation: true,
              immutableTypes: true,
              mappers: codegenOf(service).mappers,
              scalars,
              strictScalars: true,
              useTypeImports: true,
            },
          },
        ]),
      ),
    },
    false,
  )) as readonly { filename: string; content: string }[];
  return new Map(generated.map(({ filename, content }) => [filename.replace(root, ''), content]));
};
