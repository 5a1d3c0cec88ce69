import { commandOf } from '@yibao/platform/graphql';
import type { OutletEvent } from '@yibao/schemas/events/service-desk';
import type { Context } from '../../context.ts';
import { inForceOn } from '../../domain/item/item.ts';
import { delegateItem, endDelegation } from '../../domain/outlet/delegation.ts';
import type { Outlet } from '../../domain/outlet/outlet.ts';
import {
  activateEmergencyPlan,
  endEmergency,
  recordChecklist,
  recordResources,
  setEmergencyPlan,
} from '../../domain/outlet/records.ts';
import { refuse } from '../../domain/outlet/refusals.ts';
import { closeOutlet, recordTraining, registerOutlet } from '../../domain/outlet/register-outlet.ts';
import { requireOwnArea } from '../acting.ts';
import type {
  DelegateItemInput,
  EmergencyPlanInput,
  EndDelegationInput,
  MutationResolvers,
  OutletInput,
  RecordChecklistInput,
  RecordResourcesInput,
  RecordOutletTrainingInput,
} from '../generated.ts';

const payload = (outlet: Outlet | null, revision: number) => {
  if (!outlet) throw refuse('OUTLET_NOT_FOUND');
  return { outlet, revision };
};

type Target = { readonly outletId: string; readonly idempotencyKey: string };
type Decide = (outlet: Outlet) => readonly OutletEvent[];

/** The resolver of a mutation on an outlet of the own area. */
const decidesOnOutlet =
  <Input>(mutation: string, decideWith: (input: Input, context: Context) => Decide | Promise<Decide>) =>
  async (_parent: unknown, { input }: { readonly input: Input & Target }, context: Context) => {
    const found = await context.outletById.load(input.outletId);
    if (!found) throw refuse('OUTLET_NOT_FOUND');
    requireOwnArea(context, found.area);
    const decide = await decideWith(input, context);
    const command = commandOf(context, mutation, input);
    const { state, revision } = await context.outlets.change(
      found.id,
      (outlet) => (outlet ? decide(outlet) : []),
      command,
    );
    return payload(state, revision);
  };

/** Refuses CITY_OR_COUNTY_ONLY. */
const requireCityOrCounty = ({ viewer: { level } }: Context): void => {
  if (level !== 'CITY' && level !== 'COUNTY') throw refuse('CITY_OR_COUNTY_ONLY', { level });
};

export const outletMutations = {
  registerOutlet: async (_parent, { input }, context) => {
    requireOwnArea(context, input.area);
    const { idempotencyKey: _key, name, ...record } = input;
    const command = commandOf(context, 'registerOutlet', input);
    const registration = { id: command.newId, name: { zh: name.zh, en: name.en ?? null }, ...record };
    const { state, revision } = await context.outlets.change(
      command.newId,
      registerOutlet(registration),
      command,
    );
    return payload(state, revision);
  },

  closeOutlet: decidesOnOutlet<OutletInput>('closeOutlet', async ({ outletId }, context) => {
    const hasOpenCases = await context.hasOpenCase({ outletId });
    return (outlet) => closeOutlet(outlet, context.today(), hasOpenCases);
  }),

  recordOutletTraining: decidesOnOutlet<RecordOutletTrainingInput>(
    'recordOutletTraining',
    ({ items, on }, { today }) =>
      (outlet) =>
        recordTraining(outlet, items, on, today()),
  ),

  delegateItem: decidesOnOutlet<DelegateItemInput>('delegateItem', async (input, context) => {
    requireCityOrCounty(context);
    const { outletId, item, step, from } = input;
    const [known, outlet] = await Promise.all([
      context.itemByCode.load(item),
      context.outletById.load(outletId),
    ]);
    const flag = await context.parameterOn('desk.villageDelegation', outlet?.area ?? '', from);
    const version = inForceOn(known, from);
    const request = { item, version, step, from, today: context.today(), villageFlag: flag === true };
    return (current) => delegateItem(current, request);
  }),

  endDelegation: decidesOnOutlet<EndDelegationInput>('endDelegation', ({ item, to }, context) => {
    requireCityOrCounty(context);
    return (outlet) => endDelegation(outlet, item, to, context.today());
  }),

  recordChecklist: decidesOnOutlet<RecordChecklistInput>(
    'recordChecklist',
    ({ kind, met }, { today }) =>
      (outlet) =>
        recordChecklist(outlet, kind, met, today()),
  ),

  recordResources: decidesOnOutlet<RecordResourcesInput>(
    'recordResources',
    ({ staff, certified, equipment, budget: budgetFen }, { today }) =>
      (outlet) =>
        recordResources(outlet, { staff, certified, equipment, budgetFen, on: today() }),
  ),

  setEmergencyPlan: decidesOnOutlet<EmergencyPlanInput>(
    'setEmergencyPlan',
    ({ version }, { today }) =>
      (outlet) =>
        setEmergencyPlan(outlet, version, today()),
  ),

  activateEmergencyPlan: decidesOnOutlet<EmergencyPlanInput>(
    'activateEmergencyPlan',
    ({ version }, { now }) =>
      (outlet) =>
        activateEmergencyPlan(outlet, version, now().toISOString()),
  ),

  endEmergency: decidesOnOutlet<OutletInput>(
    'endEmergency',
    (_input, { now }) =>
      (outlet) =>
        endEmergency(outlet, now().toISOString()),
  ),
} satisfies MutationResolvers;
