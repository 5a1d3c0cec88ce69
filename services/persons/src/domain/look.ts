/** One look at a person's data, in whatever service. */
export type Look = {
  readonly id: string;
  readonly personId: string;
  readonly at: string;
  readonly service: string;
  readonly viewer: string;
  readonly role: string;
  readonly organisation?: string | undefined;
  readonly scope: 'IDENTITY' | 'ENROLMENT' | 'COVERAGE' | 'CLINICAL' | 'MONEY' | 'SERVICE';
  readonly operation: string;
  readonly purpose?: string | undefined;
};

/** Sorts the looks at a person by time. */
export const lookPosition = ({ at, id }: Pick<Look, 'at' | 'id'>): string => `${at}|${id}`;
