import { describe, expect, it } from '@jest/globals';
import { AreasPublished } from '@yibao/schemas/events/policies';
import type { Area } from '@yibao/schemas/facts/policies';
import { specificationOf } from '@yibao/platform/testing';
import { areasOf, provinces } from '../seeds/areas.ts';
import { areaBooks, publishAreas } from './areas.ts';

const given = specificationOf(areaBooks);
const area = (code: string, parent: string, level: Area['level'], zh = '示例'): Area => ({
  ...{ code, parent, level },
  name: { zh, en: 'Example' },
});
const province = area('980000', '000000', 'PROVINCE');
const city = area('980100', '980000', 'CITY');
const zone = area('980100-HIGH-TECH', '980100', 'ZONE');
const adding = (...areas: readonly Area[]) => publishAreas('980000', '2026', areas);
const added = (...areas: readonly Area[]) => AreasPublished({ province: '980000', edition: '2026', areas });

describe('publishAreas', () => {
  it('adds areas and zones below them', () =>
    given()
      .when(adding(province, city, zone))
      .then(added(province, city, zone)));
  it('adds what is new and leaves what stands there alone', () =>
    given(added(province, city)).when(adding(city, zone)).then(added(zone)));
  it('does nothing when all of it stands there', () =>
    given(added(province, city)).when(adding(province, city)).then());
  it('refuses an area whose parent is not on the list', () =>
    given(added(province))
      .when(adding(zone))
      .refused('PARENT_UNKNOWN', { code: zone.code, parent: '980100' }));
  it('refuses a code that means another area', () =>
    given(added(province, city))
      .when(adding(area('980100', '980000', 'CITY', '另一')))
      .refused('AREA_REUSED', { areas: ['980100'] }));
  it('refuses a code that stands in the request with two meanings', () =>
    given(added(province))
      .when(adding(city, area('980100', '980000', 'COUNTY')))
      .refused('AREA_REUSED'));
  it('refuses areas of another province', () =>
    given(added(province))
      .when(adding(area('970100', '980000', 'CITY')))
      .refused('NOT_IN_PROVINCE'));
});

describe('the areas of the release', () => {
  it.each(provinces)('of %s hang together', (code) => {
    expect(publishAreas(code, '2023', areasOf(code))(null)).toHaveLength(1);
  });
  it('hold the four zones of Jining [S003-5.1]', () => {
    expect(areasOf('370000').filter(({ level }) => level === 'ZONE')).toHaveLength(4);
  });
});
