export { grantSigner, grantVerifier } from './grant-token.ts';
export { internalTokenMinter, internalTokenSeconds, internalTokenVerifier } from './internal-token.ts';
export { isOwnArea, mayAct, mayRead, type Subject } from './may-read.ts';
export { refuse as refuseAccess } from './refusals.ts';
export { requestAccess, type AreasOf, type Look, type RequestAccess } from './request-access.ts';
export { newSigningKey } from './signing-key.ts';
export * from './viewer.ts';
