import type { ChangeProcedure } from '@yibao/schemas/events/policies';

/** The source says nothing about how the pack may be changed. */
export const freeProcedure: ChangeProcedure = { coSigners: [], approvedBy: null, source: null };

/** By pack: "由市医疗保障局会同市财政局提出,报市政府批准后执行". */
export const changeProcedures: Readonly<Record<string, ChangeProcedure>> = {
  XX_CITY_EMPLOYEE: {
    coSigners: ['FINANCE'],
    approvedBy: 'CITY_GOVERNMENT',
    source: { document: 'S003', article: '篇二第六条', row: 'S003-2.6e' },
  },
};
