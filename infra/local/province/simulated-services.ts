import { internalTokenMinter, type Viewer } from '@yibao/platform/access';
import type { Clock } from '@yibao/platform/domain';
import { runService, type ServiceDefinition } from '@yibao/platform/service';
import { services } from '../services.ts';
import { serviceConfig, type GraphSettings } from '../stack/configs.ts';

/** What is asked of one subgraph, in the name of one caller. */
export type Ask = (service: string, viewer: Viewer, query: string, variables: object) => Promise<Reply>;

export type Reply = {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON, as a client sees it
  readonly data?: any;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly message: string;
    readonly extensions?: { readonly reason?: string; readonly details?: unknown };
  }[];
};

export type SimulatedServices = { readonly ask: Ask; readonly stop: () => Promise<void> };

/** All services in this process on a clock of ours, without a gateway: asked in the names of the province's offices. */
export const startSimulated = async (settings: GraphSettings, clock: Clock): Promise<SimulatedServices> => {
  const running = await Promise.all(
    services.map(async ({ name }) => {
      const { service } = (await import(`@yibao/${name}`)) as { readonly service: ServiceDefinition };
      return [name, await runService(service, serviceConfig(name, settings), { clock })] as const;
    }),
  );
  const urls = new Map(running.map(([name, { url }]) => [name, url] as const));
  const mint = internalTokenMinter({ signingKey: settings.secrets.internalSigningKey, clock });
  return {
    async ask(service, viewer, query, variables) {
      const response = await fetch(`${urls.get(service) ?? ''}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await mint(viewer, service)}`,
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Reply;
    },
    async stop() {
      await Promise.all(running.map(([, each]) => each.stop()));
    },
  };
};
