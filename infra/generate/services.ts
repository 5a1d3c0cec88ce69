import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository, as a path that ends in a separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Services that have published a schema. */
export const services: readonly string[] = readdirSync(`${root}services`)
  .filter((name) => existsSync(`${root}schemas/${name}.graphql`))
  .sort();

/** What a service tells the code generator. */
export const codegenOf = (service: string): { readonly mappers: Readonly<Record<string, string>> } => {
  const path = `${root}services/${service}/codegen.json`;
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof codegenOf>)
    : { mappers: {} };
};

/** Files by their path from the root. */
export type Files = ReadonlyMap<string, string>;

/** A value as a file that reads and compares well. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
