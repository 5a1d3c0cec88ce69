import type { TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { asking, cityOfficer } from './desk.ts';

const whole = `revision outlet { id level area host open windowClosed standardised standardGaps
  delegations { item step from to } resources { staff gaps budget } emergencyPlan }`;

/** What makes an outlet one of a village. */
export const village = { level: 'VILLAGE', area: '220102001001', host: 'VILLAGE_COMMITTEE' };

/** What is done with outlets; unless said otherwise by an officer of the city, with a township's service station. */
export const outletCalls = (desk: () => TestService) => {
  const ask = asking(desk);
  const act = (mutation: string, type: string, input: object, viewer: Viewer = cityOfficer) =>
    ask(mutation, type, whole, input, viewer);
  const register = (more: object = {}, viewer: Viewer = cityOfficer) =>
    act(
      'registerOutlet',
      'RegisterOutletInput',
      {
        ...{ name: { zh: '示例街道服务站' }, level: 'TOWNSHIP', area: '220102001' },
        ...{ host: 'TOWNSHIP_SERVICE_STATION', inGovernmentHall: false, address: '示例路2号' },
        ...{ location: { latitude: 43.9, longitude: 125.3 }, windows: ['1', '2'] },
        ...more,
      },
      viewer,
    );
  return {
    ask,
    act,
    register,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-member-access -- JSON, as a client sees it
    registered: async (more: object = {}): Promise<string> => String((await register(more)).outlet.id),
  };
};
