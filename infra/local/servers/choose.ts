import { messageOf, StartRefusal } from '../refusal.ts';
import type { Server, Setting, Way } from './way.ts';

export type Chosen = {
  readonly way: string;
  readonly because: string;
  /** The ways tried before, and why they would not do. */
  readonly passedOver: readonly { readonly way: string; readonly because: string }[];
  readonly server: Server;
};

const startOnce = async (way: Way, setting: Setting): Promise<Server> => {
  const server = await way.start(setting);
  try {
    await server.ready();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
};

const bring = async (way: Way, setting: Setting): Promise<Server> => {
  await way.obtain(setting);
  // Another program may take a port between its choice and its use: once more, with other ports.
  return way.demanded
    ? startOnce(way, setting)
    : startOnce(way, setting).catch(() => startOnce(way, setting));
};

/** Goes through the ways in order and takes the first that leads to a server which answers. */
export const choose = async (ways: readonly Way[], setting: Setting, otherwise: string): Promise<Chosen> => {
  const passedOver: { way: string; because: string }[] = [];
  for (const way of ways) {
    const { usable, because } = await way.probe(setting);
    if (!usable) {
      passedOver.push({ way: way.name, because });
      continue;
    }
    try {
      return { way: way.name, because, passedOver, server: await bring(way, setting) };
    } catch (error) {
      if (way.demanded || setting.guard.isClosed()) throw error;
      setting.say(`${way.name} did not work: ${messageOf(error)}`);
      passedOver.push({ way: way.name, because: messageOf(error) });
    }
  }
  throw new StartRefusal(otherwise);
};
