import type { Viewer } from '@yibao/platform/access';
import { isOwnArea } from '@yibao/platform/access';
