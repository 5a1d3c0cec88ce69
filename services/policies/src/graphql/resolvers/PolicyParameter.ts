import type { PolicyParameterResolvers } from '../generated.ts';
import { nameOf } from '../shown.ts';

export const PolicyParameter: PolicyParameterResolvers = { name: nameOf };
