import type { Aggregate } from '@yibao/platform/domain';
import type { EventOf } from '@yibao/schemas/events/define-event';
import {
  PackCreated,
  PackVersionApproved,
  PackVersionProposed,
  PackVersionPublished,
  PackVersionRenewed,
  PackVersionSeeded,
  ProposalCoSigned,
  ProposalWithdrawn,
  type PackEvent,
} from '@yibao/schemas/events/policies';
import type { PolicyPack, Remarks, VersionRecord } from './pack.ts';

const created = ({ data }: EventOf<typeof PackCreated>): PolicyPack => {
  const { pack: code, ...rest } = data;
  return { code, ...rest, versions: [] };
};

const nothingYet = {
  draft: null,
  contentHash: null,
  basedOn: null,
  proposers: [],
  approval: null,
  warnings: [],
  renews: null,
} as const;

const seeded = ({ data }: EventOf<typeof PackVersionSeeded>): VersionRecord => {
  const { version, contentHash, written, resolved } = data;
  const isDraft = resolved.publishedAt === null;
  return {
    ...nothingYet,
    version,
    stage: isDraft ? 'DRAFT' : 'PUBLISHED',
    written,
    resolved,
    contentHash,
    draft: isDraft ? { written, resolved } : null,
  };
};

/** The pack with one version put in, or put in the place of what it was. */
const withVersion = (pack: PolicyPack, record: VersionRecord): PolicyPack => {
  const isKnown = pack.versions.some(({ version }) => version === record.version);
  const versions = isKnown
    ? pack.versions.map((other) => (other.version === record.version ? record : other))
    : [...pack.versions, record];
  return { ...pack, versions };
};

const changed = (
  pack: PolicyPack,
  version: string,
  change: (record: VersionRecord) => Partial<VersionRecord>,
): PolicyPack => ({
  ...pack,
  versions: pack.versions.map((record) =>
    record.version === version ? { ...record, ...change(record) } : record,
  ),
});

const remarked = (
  pack: PolicyPack,
  kind: keyof Remarks,
  version: string,
  remark: string | undefined,
): PolicyPack => {
  if (remark === undefined) return pack;
  const { justifications = {}, withdrawals = {} } = pack.private ?? {};
  const remarks = { justifications, withdrawals };
  return { ...pack, private: { ...remarks, [kind]: { ...remarks[kind], [version]: remark } } };
};

const proposed = (pack: PolicyPack, event: EventOf<typeof PackVersionProposed>): PolicyPack => {
  const { version, written, resolved, proposer, basedOn } = event.data;
  const before = pack.versions.find((record) => record.version === version);
  const record: VersionRecord = {
    ...nothingYet,
    version,
    stage: 'PROPOSED',
    written,
    resolved,
    basedOn,
    proposers: [proposer],
    draft: before?.draft ?? null,
    contentHash: before?.contentHash ?? null,
  };
  return remarked(withVersion(pack, record), 'justifications', version, event.private?.justification);
};

const withdrawn = (pack: PolicyPack, event: EventOf<typeof ProposalWithdrawn>): PolicyPack => {
  const { version } = event.data;
  const back = changed(pack, version, ({ draft }) =>
    draft ? { ...draft, stage: 'DRAFT', basedOn: null, proposers: [] } : { stage: 'WITHDRAWN' },
  );
  return remarked(back, 'withdrawals', version, event.private?.reason);
};

const approved = (pack: PolicyPack, { data }: EventOf<typeof PackVersionApproved>): PolicyPack =>
  changed(pack, data.version, ({ written, resolved }) => ({
    stage: 'APPROVED',
    written: { ...written, status: 'APPROVED' },
    resolved: { ...resolved, status: 'APPROVED' },
    approval: { authority: data.authority, document: data.document, account: data.account },
  }));

const renewed = (pack: PolicyPack, { data }: EventOf<typeof PackVersionRenewed>): PolicyPack => {
  const { version, renews, resolved } = data;
  const original = pack.versions.find((record) => record.version === renews);
  const written = original?.written ?? resolved;
  return withVersion(pack, { ...nothingYet, version, stage: 'PUBLISHED', written, resolved, renews });
};

const evolve = (pack: PolicyPack, event: PackEvent): PolicyPack => {
  switch (event.type) {
    case PackCreated.type:
      return created(event);
    case PackVersionSeeded.type:
      return withVersion(pack, seeded(event));
    case PackVersionProposed.type:
      return proposed(pack, event);
    case ProposalCoSigned.type:
      return changed(pack, event.data.version, ({ proposers }) => ({
        proposers: [...proposers, event.data.proposer],
      }));
    case ProposalWithdrawn.type:
      return withdrawn(pack, event);
    case PackVersionApproved.type:
      return approved(pack, event);
    case PackVersionPublished.type: {
      const { version, resolved, warnings } = event.data;
      return changed(pack, version, () => ({ stage: 'PUBLISHED', resolved, warnings }));
    }
    case PackVersionRenewed.type:
      return renewed(pack, event);
  }
};

/** Null before the pack is created. */
export const packs: Aggregate<PolicyPack | null, PackEvent> = {
  initial: null,
  evolve: (pack, event) => (event.type === PackCreated.type ? created(event) : pack && evolve(pack, event)),
};
