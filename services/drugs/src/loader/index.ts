export { loadFile, PartRefusal, type Load, type Loaded, type PartAnswer } from './load-file.ts';
export { HeadRefusal, type BadLine } from './parts.ts';
