import type { Level, Role } from '@yibao/platform/access';
import { demoAreas as area, demoInstitutions as at, demoOrganisations, demoPersons } from './demo-ids.ts';

export type PersonaClaims = {
  readonly roles: readonly Role[];
  readonly person_id?: string;
  readonly area?: string;
  readonly level?: Level;
  readonly organisation?: string;
  readonly posts?: readonly string[];
  readonly purpose?: string;
};

/** An invented account of the demonstration; `sub` is `demo-<name>`. */
export type Persona = { readonly name: string; readonly description: string; readonly claims: PersonaClaims };

const persona = (name: string, description: string, claims: PersonaClaims): Persona => ({
  name,
  description,
  claims,
});

const citizen = (name: keyof typeof demoPersons, description: string) =>
  persona(name, description, { roles: ['CITIZEN'], person_id: demoPersons[name] });

const officer = (name: string, description: string, of: string, level: Level, ...posts: string[]) =>
  persona(name, description, { roles: ['OFFICER'], area: of, level, posts });

const institution = (name: string, description: string, role: Role, organisation: string, of: string) =>
  persona(name, description, { roles: [role], organisation, area: of });

const agency = (
  name: string,
  description: string,
  role: Role,
  of: string,
  level: Level,
  ...posts: string[]
) => persona(name, description, { roles: [role], area: of, level, posts });

export const personas: readonly Persona[] = [
  citizen('wang', '王，XX市在职职工 Wang, active employee of XX city'),
  citizen('li', '李，XX市退休职工 Li, retired, XX city'),
  citizen('zhang', '张，济宁市在职职工 Zhang, employee of Jining'),
  citizen('zhao', '赵，吉林省运动员 Zhao, athlete of Jilin, Changchun'),
  citizen('sun', '孙，长春市在职职工 Sun, employee of Changchun'),

  officer('xx-province-officer', 'XX省经办 Officer of XX province', area.xxProvince, 'PROVINCE'),
  officer('xx-officer', 'XX市经办 Officer of XX city', area.xxCity, 'CITY'),
  officer('xx-approver', 'XX市政府审批 Approver of XX city', area.xxCity, 'CITY', 'APPROVER'),
  officer('jining-officer', '济宁市经办 Officer of Jining', area.jining, 'CITY'),
  officer('jining-approver', '济宁市政府审批 Approver of Jining', area.jining, 'CITY', 'APPROVER'),
  officer('jilin-officer', '吉林省经办 Officer of Jilin province', area.jilin, 'PROVINCE'),
  officer('jilin-approver', '吉林省审批 Approver of Jilin province', area.jilin, 'PROVINCE', 'APPROVER'),
  officer('changchun-officer', '长春市经办 Officer of Changchun', area.changchun, 'CITY'),
  officer('first-reviewer', '长春市初审 First reviewer, Changchun', area.changchun, 'CITY', 'FIRST_REVIEWER'),
  officer(
    'second-reviewer',
    '长春市复审 Second reviewer, Changchun',
    area.changchun,
    'CITY',
    'SECOND_REVIEWER',
  ),
  officer('auditor', '长春市稽核 Auditor, Changchun', area.changchun, 'CITY', 'AUDITOR'),
  officer('hainan-officer', '海南省经办 Officer of Hainan province', area.hainan, 'PROVINCE'),
  officer('hotline', '吉林省12393话务 Hotline desk, Jilin', area.jilin, 'PROVINCE', 'HOTLINE'),
  officer(
    'changchun-hotline',
    '长春市12393承办 Hotline handler, Changchun',
    area.changchun,
    'CITY',
    'HOTLINE',
  ),
  officer('procurement', '吉林省药品招采 Drug procurement, Jilin', area.jilin, 'PROVINCE', 'PROCUREMENT'),
  officer('township-officer', '长春市街道经办 Officer of a street in Changchun', area.street, 'TOWNSHIP'),

  institution('xx-hospital', 'XX市人民医院 Hospital in XX city', 'HOSPITAL', at.xxHospital, area.xxCity),
  institution('jining-hospital', '济宁市医院 Hospital in Jining', 'HOSPITAL', at.jiningHospital, area.jining),
  institution(
    'changchun-hospital',
    '长春市医院 Hospital in Changchun',
    'HOSPITAL',
    at.changchunHospital,
    area.changchun,
  ),
  institution('haikou-hospital', '海口市医院 Hospital in Haikou', 'HOSPITAL', at.haikouHospital, area.haikou),
  institution('doctor', '长春市医院医师 Doctor in Changchun', 'DOCTOR', at.changchunHospital, area.changchun),
  institution('haikou-doctor', '海口市医院医师 Doctor in Haikou', 'DOCTOR', at.haikouHospital, area.haikou),
  institution('xx-pharmacy', 'XX市定点药店 Pharmacy in XX city', 'PHARMACY', at.xxPharmacy, area.xxCity),
  institution(
    'changchun-pharmacy',
    '长春市定点药店 Pharmacy in Changchun',
    'PHARMACY',
    at.changchunPharmacy,
    area.changchun,
  ),

  persona('insurer', '商业保险公司 Partner insurer', {
    roles: ['INSURER'],
    organisation: demoOrganisations.insurer,
    purpose: 'UNDERWRITING',
  }),
  persona('employer', '用人单位 Employer', { roles: ['UNIT'], organisation: demoOrganisations.employer }),
  persona('team', '吉林省运动队 Sports team of Jilin', {
    roles: ['UNIT'],
    organisation: demoOrganisations.team,
    area: area.jilin,
  }),
  persona('agent', '代办人 Delegate', { roles: ['AGENT'], person_id: demoPersons.agent }),
  agency(
    'supervisor',
    '吉林省基金监管 Fund supervisor, Jilin',
    'SUPERVISOR',
    area.jilin,
    'PROVINCE',
    'RULE_EDITOR',
  ),
  agency(
    'xx-policy-admin',
    'XX市医保局政策 Policies, XX city',
    'POLICY_ADMIN',
    area.xxCity,
    'CITY',
    'PROPOSER',
  ),
  agency(
    'policy-admin',
    '济宁市医保局政策 Policies, Jining',
    'POLICY_ADMIN',
    area.jining,
    'CITY',
    'PROPOSER',
  ),
  agency(
    'jilin-policy-admin',
    '吉林省医保局政策 Policies, Jilin',
    'POLICY_ADMIN',
    area.jilin,
    'PROVINCE',
    'PROPOSER',
  ),
  agency(
    'xx-province-policy-admin',
    'XX省医保局政策 Policies, XX province',
    'POLICY_ADMIN',
    area.xxProvince,
    'PROVINCE',
    'PROPOSER',
  ),
  agency(
    'national-policy-admin',
    '国家医保局政策 Policies, nation',
    'POLICY_ADMIN',
    area.nation,
    'PROVINCE',
    'PROPOSER',
  ),
  agency('xx-finance', 'XX市财政局 Finance, XX city', 'FINANCE', area.xxCity, 'CITY', 'PROPOSER'),
  agency('finance', '济宁市财政局 Finance, Jining', 'FINANCE', area.jining, 'CITY', 'PROPOSER'),
  agency('jilin-finance', '吉林省财政厅 Finance, Jilin', 'FINANCE', area.jilin, 'PROVINCE', 'PROPOSER'),
  agency('health', '吉林省卫生健康委 Health authority, Jilin', 'HEALTH', area.jilin, 'PROVINCE'),
  agency('sports', '吉林省体育局 Sports department, Jilin', 'SPORTS_DEPARTMENT', area.jilin, 'PROVINCE'),
  persona('partner-department', '民政部门（数据共享） Civil affairs, partner of the data exchange', {
    roles: ['PARTNER_DEPARTMENT'],
    organisation: 'CIVIL_AFFAIRS',
  }),
  persona('analyst', '数据分析 Analyst', { roles: ['ANALYST'], purpose: 'STATISTICS' }),
  persona('kiosk', '自助终端 Self-service terminal', { roles: ['KIOSK'], area: area.changchun }),
];
