import { followInsuredArea } from './follow-insured-area.ts';
import { noteOwnLooks } from './note-own-looks.ts';
import { onPersonDataRead } from './on-person-data-read.ts';
import { onPersonDied } from './on-person-died.ts';

export const handlers = [...followInsuredArea, ...noteOwnLooks, ...onPersonDataRead, ...onPersonDied];
