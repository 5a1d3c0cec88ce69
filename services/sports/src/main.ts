import { runAlone } from '@yibao/platform/service';
import { service } from './service.ts';

await runAlone(service);
