/** Names, without separators and in small letters, that hold personal data or secrets wherever they occur within a name. */
const parts =
  /idnumber|idcard|identitynumber|certificatenumber|passport|phone|mobile|address|email|birth|diagnos|bankaccount|bankcard|cardnumber|token|authorization|cookie|passw|secret|credential|apikey|privatekey|signingkey|servicekey|indexkey|datakey|plaintext|姓名|身份证|证件号|手机|电话|住址|地址|密码|诊断/;

/** Names that do so only as a whole: sealed parts of events, arguments of operations, grants, headers. */
const wholes = /^(private|variables|grants?|xgrant|rawheaders|tel|pwd|pin|jwk)$/;

/** Any name of a person; of a thing, only those listed are known to be harmless. */
const personNames = /^name(?!space)|names?$/;
const thingNames =
  /^(algorithm|app|class|code|cluster|collection|consumer|database|db|event|field|file|function|group|host|index|module|operation|package|path|server|service|subgraph|topic|type)names?$/;

/** Whether a field of this name is kept out of every log, whatever it holds. */
export const isSecretName = (name: string): boolean => {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (parts.test(plain) || wholes.test(plain)) return true;
  return personNames.test(plain) && !thingNames.test(plain);
};
