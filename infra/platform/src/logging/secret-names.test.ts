import { expect, it } from '@jest/globals';
import { isSecretName } from './secret-names.ts';

it.each([
  ...['idNumber', 'id_number', 'ID-Number', 'holderIdNumber', 'idCard', 'identityNumber', 'passportNo'],
  ...[
    'name',
    'Name',
    'names',
    'nameZh',
    'fullName',
    'full_name',
    'patientName',
    'spouseNames',
    '姓名',
    '联系电话',
  ],
  ...['phone', 'phone2', 'mobile', 'tel', 'address', 'homeAddress', 'email', 'birthDate', 'diagnosis'],
  ...['token', 'accessToken', 'authorization', 'x-grant', 'grants', 'set-cookie', 'password', 'clientSecret'],
  ...['serviceKey', 'INDEX_KEY', 'grantSigningKey', 'private', 'variables', 'rawHeaders', 'bankCardNo'],
])('keeps %s out of the log', (name) => expect(isSecretName(name)).toBe(true));

it.each([
  ...[
    'id',
    'personId',
    'correlationId',
    'key',
    'code',
    'reason',
    'details',
    'area',
    'amountFen',
    'at',
    'status',
  ],
  ...[
    'operationName',
    'collectionName',
    'dbName',
    'codeName',
    'hostname',
    'topicName',
    'namespace',
    'idempotencyKey',
  ],
  ...['type', 'message', 'stack', 'privateCare', 'granted', 'hotel', ''],
])('keeps %s in the log', (name) => expect(isSecretName(name)).toBe(false));
