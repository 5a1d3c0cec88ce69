export { blindIndex, unwrapKey, wrapKey, type KeyRing } from './key-ring.ts';
export { newDataKey, open, seal, SealBrokenError, type DataKey } from './sm4-box.ts';
