export { newDataKey, type DataKey, type KeyRing } from './data-key.ts';
export { keyIdOf, open, seal, SealBrokenError } from './seal.ts';
export { blindIndex, serviceKeysOf, unwrapKey, wrapKey } from './service-key.ts';
