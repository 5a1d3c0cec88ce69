import type { RequestAccess, Scope } from '@yibao/platform/access';

type Noting = { readonly access: RequestAccess };

/** A row of a person that is shown because of its place, or because it is about the caller's claim: the person sees who looked. */
export const noted = <Row extends { readonly personId?: string | undefined }>(
  { access }: Noting,
  row: Row | null,
  scope: Scope,
): Row | null => {
  if (row?.personId !== undefined) access.note(row.personId, scope);
  return row;
};
