import { inProcess } from '../../infra/local/stack/in-process.ts';
import type { Parts, Running } from '../../infra/local/stack/parts.ts';
import type { ServiceConfig } from '../../infra/platform/src/service/index.ts';

export type Restartable = {
  readonly parts: Parts;
  readonly stop: (...names: readonly string[]) => Promise<void>;
  /** Starts a service again where it was, as the gateway knows its address; one that runs is left alone. */
  readonly start: (...names: readonly string[]) => Promise<void>;
};

/** Parts in this process, of which the services can be stopped and started again while the graph goes on. */
export const restartable = (): Restartable => {
  const configs = new Map<string, ServiceConfig>();
  const running = new Map<string, Running>();

  const begin = async (name: string, config: ServiceConfig) => {
    const started = await inProcess.startService(name, config);
    configs.set(name, { ...config, port: Number(new URL(started.url).port) });
    running.set(name, started);
    return started;
  };
  const end = async (name: string) => {
    const started = running.get(name);
    running.delete(name);
    await started?.stop();
  };

  return {
    parts: {
      ...inProcess,
      startService: async (name, config) => ({ ...(await begin(name, config)), stop: async () => end(name) }),
    },
    async stop(...names) {
      await Promise.all(names.map(end));
    },
    async start(...names) {
      await Promise.all(
        names.map(async (name) => {
          if (running.has(name)) return;
          const config = configs.get(name);
          if (!config) throw new Error(`${name} has never run`);
          await begin(name, config);
        }),
      );
    },
  };
};
