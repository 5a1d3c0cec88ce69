import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const header = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible"]
  )
`;

const read = (name: string) =>
  readFileSync(fileURLToPath(import.meta.resolve(`@yibao/schemas/${name}.graphql`)), 'utf8');

/** The whole SDL of a subgraph: the federation header, the shared types, and schemas/<service>.graphql. */
export const subgraphSdl = (service: string): string => [header, read('shared'), read(service)].join('\n');
