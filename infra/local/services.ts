/** One service of the graph: launcher, containers and gateway are all made from this list. */
export type ListedService = {
  /** Package `@yibao/<name>`, folder `services/<name>`, subgraph and database name. */
  readonly name: string;
  /** Its port inside the containers' network; run locally, it takes a free one. */
  readonly port: number;
};

export const services: readonly ListedService[] = [
  { name: 'persons', port: 4001 },
  { name: 'policies', port: 4002 },
  { name: 'institutions', port: 4003 },
  { name: 'coverage', port: 4004 },
  { name: 'cross-region-care', port: 4005 },
  { name: 'drugs', port: 4006 },
  { name: 'sports', port: 4007 },
  { name: 'hotline', port: 4008 },
  { name: 'service-desk', port: 4009 },
  { name: 'supervision', port: 4010 },
];
