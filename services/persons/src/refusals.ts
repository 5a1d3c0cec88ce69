import { refusals } from '@yibao/platform/domain';

/** What the service refuses because of how it is set up. */
export const refuse = refusals({
  GRANTS_NOT_CONFIGURED: [
    'UNAVAILABLE',
    '系统未配置访问凭据签名密钥',
    'This instance has no key to sign grants with; set the grant signing key',
  ],
});
