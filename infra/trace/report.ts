import type { Requirement, Trace } from './trace.ts';

/** The rows of one service, with the tests that prove them. */
type Part = {
  readonly service: string;
  readonly proven: readonly (readonly [Requirement, readonly string[]])[];
  readonly open: readonly Requirement[];
};

/** The rows by service, in the order of the services' names. */
export const partsOf = (rows: readonly Requirement[], { provenBy }: Trace): readonly Part[] => {
  const services = [...new Set(rows.map(({ service }) => service))].sort();
  return services.map((service) => {
    const own = rows.filter((row) => row.service === service);
    return {
      service,
      proven: own.flatMap((row) => {
        const files = provenBy.get(row.id);
        return files ? [[row, files] as const] : [];
      }),
      open: own.filter(({ id }) => !provenBy.has(id)),
    };
  });
};

const counted = ({ proven, open }: Part) => [proven.length, proven.length + open.length] as const;
const cell = (text: string) => text.replaceAll('|', '\\|');
const line = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], lines: readonly (readonly string[])[]) => [
  line(...head),
  line(...head.map(() => '---')),
  ...lines.map((cells) => line(...cells)),
];

const section = (part: Part): readonly string[] => {
  const [proven, all] = counted(part);
  const { service } = part;
  return [
    `## ${service}: ${proven} of ${all}`,
    '',
    ...(proven === 0
      ? ['No row has a passing test.']
      : table(
          ['row', 'kind', 'requirement', 'proven by'],
          part.proven.map(([{ id, kind, text }, files]) => [
            id,
            kind,
            text,
            files.map((file) => `\`${file}\``).join(', '),
          ]),
        )),
    '',
    ...(part.open.length === 0
      ? []
      : [
          '### No passing test yet',
          '',
          ...table(
            ['row', 'kind', 'requirement'],
            part.open.map(({ id, kind, text }) => [id, kind, text]),
          ),
          '',
        ]),
  ];
};

/** docs/requirements.md: per service, which rows have a passing test, and which have none. */
export const report = (parts: readonly Part[]): string =>
  [
    '# Requirements and their tests',
    '',
    'Written by `npm run trace` from the results of the last `npm test`; not to be edited by hand. A row counts when a',
    'passing test names it in its title. The rows are in `requirements/rows.json`.',
    '',
    ...table(
      ['service', 'rows with a passing test', 'rows'],
      parts.map((part) => [part.service, ...counted(part).map(String)]),
    ),
    '',
    ...parts.flatMap(section),
  ].join('\n');

/** The same in short, for the terminal. */
export const summary = (parts: readonly Part[]): string =>
  parts
    .flatMap((part) => {
      const [proven, all] = counted(part);
      const ids = (rows: readonly Requirement[]) => rows.map(({ id }) => id).join(' ') || '-';
      return [
        `${part.service}: ${proven} of ${all}`,
        `  with a passing test: ${ids(part.proven.map(([row]) => row))}`,
        `  without: ${ids(part.open)}`,
      ];
    })
    .join('\n');
